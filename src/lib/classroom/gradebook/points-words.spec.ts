import { describe, expect, it } from 'vitest';
import { readPoints, sayExcess } from './points-words.ts';

describe('points by hand', () => {
	it('are read with a comma or a point, and nothing else is taken for points', () => {
		expect(['2', ' 2.5 ', '0,5', '0'].map(readPoints)).toEqual([2, 2.5, 0.5, 0]);
		expect(['', ' ', '-1', 'two', '10001', '1,2,3'].map(readPoints)).toEqual(Array(6).fill(null));
	});

	it('that are more than there are get a word, where it is known how many there are', () => {
		expect(sayExcess(3, 2)).toBe('That is more than the 2 points there are to earn. It can be given, as extra credit.');
		expect(sayExcess(1.5, 1)).toContain('the 1 point there');
		expect([sayExcess(2, 2), sayExcess(null, 2), sayExcess(3, 0)]).toEqual(['', '', '']);
	});
});
