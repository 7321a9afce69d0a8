import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const labels = fc.array(
	fc.record({ wanted: fc.double({ min: -50, max: 900, noNaN: true }), height: fc.integer({ min: 1, max: 90 }) }),
	{
		minLength: 1,
		maxLength: 30
	}
);
const close = 1e-6;

describe('spread', () => {
	it('keeps the order, overlaps nothing and stays inside', () => {
		fc.assert(
			fc.property(labels, fc.nat(500), (all, spare) => {
				const heights = all.map(({ height }) => height);
				const room = heights.reduce((sum, height) => sum + height, spare);
				const tops = spread(
					all.map(({ wanted }) => wanted),
					heights,
					room
				);
				let free = 0;
				for (const [at, top] of tops.entries()) {
					expect(top).toBeGreaterThanOrEqual(free - close);
					free = top + (heights[at] ?? 0);
				}
				expect(free).toBeLessThanOrEqual(room + close);
			})
		);
	});

	it('moves nothing that can stay', () => {
		fc.assert(
			fc.property(labels, (all) => {
				const heights = all.map(({ height }) => height);
				let next = 0;
				const wanted = all.map(({ wanted, height }) => {
					const top = next + Math.abs(wanted);
					next = top + height;
					return top;
				});
				for (const [at, top] of spread(wanted, heights, next).entries()) expect(top).toBeCloseTo(wanted[at] ?? NaN, 5);
			})
		);
	});

	it('shares what must be moved', () => expect(spread([100, 100], [20, 20], 400)).toEqual([90, 110]));
});
