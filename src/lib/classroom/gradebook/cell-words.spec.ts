import { describe, expect, it } from 'vitest';
import type { Cell } from '#lib/domain/class/gradebook.ts';
import { sayCell } from './cell-words.ts';

const cell: Cell = {
	...{ state: 'in', earned: 8, possible: 10, toMark: 0, changed: 0, override: null },
	...{ handedInAt: 1, until: null, marks: [] }
};
const say = (change: Partial<Cell>) => {
	const { main, notes } = sayCell({ ...cell, ...change });
	return [main, ...notes].join(' | ');
};

describe('a cell in words', () => {
	it('is points, with what must be known beside them', () => {
		expect(say({})).toBe('8/10');
		expect(say({ earned: 2 / 3, possible: 3 })).toBe('0.67/3');
		expect(say({ state: 'late', toMark: 2 })).toBe('8/10 | late | 2 to mark');
		expect(say({ toMark: 2, changed: 1 })).toBe('8/10 | 2 to mark | 1 changed');
		expect(say({ override: 'spoken answer', toMark: 2, changed: 1 })).toBe('8/10 | by hand');
	});

	it('is never a zero where nothing counts', () => {
		const blank = { earned: null, possible: 0 };
		expect(say({ ...blank, state: 'missing' })).toBe('missing');
		expect(say({ ...blank, state: 'waiting' })).toBe('not yet');
		expect(say({ ...blank, state: 'excused' })).toBe('excused');
		expect(say({ ...blank, toMark: 1 })).toBe('to mark');
		expect(say(blank)).toBe('no points');
	});
});
