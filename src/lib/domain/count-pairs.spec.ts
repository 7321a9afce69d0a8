import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPairs, sumsOf } from './count-pairs.ts';

const value = fc.constantFrom('a', 'b', 'c', 'd');
const things = fc.array(fc.record({ row: value, column: value }), { maxLength: 30 });
const names = fc.uniqueArray(value);
const total = (list: readonly number[]) => list.reduce((sum, count) => sum + count, 0);

describe('counting pairs', () => {
	it('counts every thing once, whatever names are given', () => {
		fc.assert(
			fc.property(things, names, names, (things, rows, columns) => {
				const grid = countPairs(
					things,
					{ of: ({ row }) => row, names: rows },
					{ of: ({ column }) => column, names: columns }
				);
				const sums = sumsOf(grid);
				expect(sums.all).toBe(things.length);
				expect(total(sums.rows)).toBe(things.length);
				expect(total(sums.columns)).toBe(things.length);
				for (const [at, name] of grid.rows.entries()) {
					expect(sums.rows[at]).toBe(things.filter(({ row }) => row === name).length);
				}
				for (const [at, name] of grid.columns.entries()) {
					expect(sums.columns[at]).toBe(things.filter(({ column }) => column === name).length);
				}
			})
		);
	});

	it('keeps the order of the names, and shows a name that nothing has', () => {
		const grid = countPairs(
			[{ row: 'b', column: 'x' }],
			{ of: ({ row }) => row, names: ['a'] },
			{ of: ({ column }) => column, names: ['y', 'x'] }
		);
		expect(grid).toEqual({
			rows: ['a', 'b'],
			columns: ['y', 'x'],
			counts: [
				[0, 0],
				[0, 1]
			]
		});
	});
});
