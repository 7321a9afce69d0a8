import { describe, expect, it } from 'vitest';
import type { Calibration } from '#lib/domain/calibration.ts';
import { sayGap, sayReliability } from './certainty-words.ts';

const said = (certainty: 1 | 2 | 3, right: number, of: number, low: number, high: number): Calibration => ({
	...{ certainty, right, of, reliability: { share: right / of, low, high } }
});

describe('words on how well the learner judges', () => {
	it('give the share with its counts, and no share from too few', () => {
		expect(sayReliability(said(3, 5, 7, 0.36, 0.92))).toBe('71 % right (5 of 7).');
		expect(sayReliability({ certainty: 3, right: 1, of: 2, reliability: null })).toBe(
			'1 of 2 right, too few to say more.'
		);
		expect(sayReliability({ certainty: 3, right: 0, of: 0, reliability: null })).toBe('Not said yet.');
	});

	it('name a gap only when chance hardly explains it', () => {
		expect(sayGap(said(3, 5, 7, 0.36, 0.92))).toBe('');
		expect(sayGap(said(3, 2, 12, 0.05, 0.45))).toContain('less often');
		expect(sayGap(said(1, 12, 12, 0.76, 1))).toContain('more often');
		expect(sayGap({ certainty: 3, right: 0, of: 3, reliability: null })).toBe('');
	});
});
