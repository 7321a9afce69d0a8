import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentRole } from '#lib/domain/argument.ts';
import { layOutArgument, type Box, type Statement } from './argument-layout.ts';
import { widthOf } from './letter-widths.ts';
import { type } from './argument-layout.ts';
import { outlineOf } from './shapes.ts';

const roles: ArgumentRole[] = [
	'claim',
	'reason',
	'grounds',
	'warrant',
	'qualifier',
	'objection',
	'concession',
	'reply'
];
const about = fc.record({
	role: fc.constantFrom(...roles),
	text: fc.lorem({ maxCount: 30 }),
	above: fc.nat(),
	unstated: fc.boolean()
});
/** Any argument: each statement stands under an earlier one, or is a claim of its own. */
const argument = fc.array(about, { minLength: 1, maxLength: 30 }).map((all) =>
	all.map(({ role, text, above, unstated }, at): Statement => {
		const under = at === 0 || above % 7 === 0 ? null : `${above % at}`;
		return { id: `${at}`, role, text, label: role, unstated, under };
	})
);
const size = fc.constantFrom([288, 1], [320, 1], [640, 2], [704, 3], [1088, 5], [1088, 4] as const);

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const lay = (statements: readonly Statement[], [width = 0, columns = 0]: readonly number[]) =>
	layOutArgument(statements, width, columns);

describe('layOutArgument', () => {
	it('gives every statement one box inside the picture, and no two boxes overlap', () => {
		fc.assert(
			fc.property(argument, size, (statements, of) => {
				const { boxes, width, height } = lay(statements, of);
				expect(boxes.map(({ id }) => id).sort()).toEqual(statements.map(({ id }) => id).sort());
				for (const [at, box] of boxes.entries()) {
					expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
					expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001);
					for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
				}
			})
		);
	});

	it('draws one line for each statement that stands under another, from box to box', () => {
		fc.assert(
			fc.property(argument, size, (statements, of) => {
				const { boxes, edges } = lay(statements, of);
				const expected = statements.flatMap(({ id, under }) => (under === null ? [] : [`${under}>${id}`]));
				expect(edges.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(expected.sort());
				for (const { from, to, path, end } of edges) {
					const [upper, lower] = [from, to].map((id) => boxes.find((box) => box.id === id));
					if (!upper || !lower) throw new Error('an edge without a box');
					expect(touches(upper, startOf(path))).toBe(true);
					expect(touches(lower, end)).toBe(true);
				}
			})
		);
	});

	it('keeps every line of text inside its box', () => {
		fc.assert(
			fc.property(argument, size, (statements, of) => {
				for (const { width, height, lines } of lay(statements, of).boxes) {
					for (const line of lines) expect(widthOf(line, type.size)).toBeLessThanOrEqual(width - 2 * type.pad);
					expect(lines.length * type.leading + type.label + type.pad).toBeLessThanOrEqual(height);
				}
			})
		);
	});

	it('stands the heads of a row at one height, with the qualifier beside the claim', () => {
		const texts = [
			'Short.',
			'A reason that takes a good many more words and several lines to say.',
			'Middle length, so.'
		];
		const statements = [
			{ id: 'c', role: 'claim', under: null, text: 'Claim.', label: '', unstated: false } as const,
			{ id: 'q', role: 'qualifier', under: 'c', text: 'Probably.', label: '', unstated: false } as const,
			...texts.map((text, at): Statement => ({
				id: `${at}`,
				role: 'reason',
				under: 'c',
				text,
				label: '',
				unstated: false
			}))
		];
		const { boxes } = layOutArgument(statements, 704, 3);
		const heads = boxes.filter(({ id }) => /\d/.test(id));
		expect(new Set(heads.map(({ y, height }) => `${y} ${height}`)).size).toBe(1);
		const [claim, qualifier] = boxes;
		expect(qualifier?.y).toBe(claim?.y);
		expect(qualifier?.x).toBeGreaterThan((claim?.x ?? 0) + (claim?.width ?? 0));
	});
});

it('gives each job a shape of its own, or a heavier line', () => {
	const shapes = ['claim', 'grounds', 'warrant', 'qualifier', 'objection', 'concession'] as const;
	const drawn = shapes.map((role) => outlineOf(role, { x: 0, y: 0, width: 100, height: 50 }));
	expect(new Set(drawn).size).toBe(shapes.length);
});

const startOf = (path: string): [number, number] => {
	const [x = NaN, y = NaN] = (/^M(\S+) ([^VH]+)/.exec(path) ?? []).slice(1).map(Number);
	return [x, y];
};
const touches = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]) =>
	px >= x - 0.001 && px <= x + width + 0.001 && py >= y - 0.001 && py <= y + height + 0.001;
