import { describe, expect, it } from 'vitest';
import { sayNumber, sayPoints } from '../ui/say-points.ts';
import { sayVerdict } from './words.ts';

describe('words for scores', () => {
	it('say points as people do', () => {
		expect(sayPoints({ earned: 1, possible: 1 })).toBe('1 of 1 point');
		expect(sayPoints({ earned: 4 / 3, possible: 4 })).toBe('1.33 of 4 points');
		expect(sayNumber(2.5)).toBe('2.5');
	});

	it('call a verdict by what was earned', () => {
		const scored = (earned: number) => sayVerdict({ kind: 'scored', earned, possible: 2 });
		expect([scored(2), scored(1), scored(0)]).toEqual(['Correct', 'Partly right', 'Not yet']);
		expect(sayVerdict({ kind: 'needs-marking', possible: 8 })).toBe('Written down');
		expect(sayVerdict({ kind: 'incomplete', code: 'empty' })).toBe('Not finished');
	});
});
