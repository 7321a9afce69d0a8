import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn, isSamePlacing, isWhole, readPlacements } from './placements.ts';

const things = [{ id: 'a' }, { id: 'toString' }];
const places = [
	{ id: 'x', text: 'X' },
	{ id: 'y', text: 'Y' }
];
const placed = fc.dictionary(fc.constantFrom('a', 'toString', 'gone'), fc.constantFrom('x', 'y', 'gone'));

describe('placements', () => {
	test('only what was put there is found', () => {
		expect(findIn({}, 'toString')).toBeUndefined();
		expect(findIn({ toString: 'x' }, 'toString')).toBe('x');
		expect(readPlacements(things, places, { a: 'x' })).toEqual([{ id: 'a', partner: 'x' }]);
	});

	test('a placing is whole when each thing, and nothing else, has a place that exists', () => {
		fc.assert(
			fc.property(placed, (map) => {
				const entries = Object.entries(map);
				const known = entries.filter(([thing, place]) => thing !== 'gone' && place !== 'gone');
				expect(isWhole(things, places, map)).toBe(entries.length === 2 && known.length === 2);
			})
		);
	});

	test('two placings are the same just when they hold the same entries', () => {
		fc.assert(
			fc.property(placed, placed, (a, b) => {
				const sorted = (map: Record<string, string>) => Object.entries(map).sort(([x], [y]) => (x < y ? -1 : 1));
				expect(isSamePlacing(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
			})
		);
	});
});
