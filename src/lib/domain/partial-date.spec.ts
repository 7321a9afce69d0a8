import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfDay, readPartialDate } from './partial-date.ts';

const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });

describe('readPartialDate', () => {
	it('puts each day into its month and each month into its year', () => {
		fc.assert(
			fc.property(day, (date) => {
				const iso = date.toISOString().slice(0, 10);
				const found = [iso, iso.slice(0, 7), iso.slice(0, 4)].map(readPartialDate);
				expect(found.map((one) => one?.unit)).toEqual(['day', 'month', 'year']);
				const [inner, middle, outer] = found.map((one) => one ?? { start: NaN, end: NaN });
				expect(isoOfDay(inner?.start ?? NaN)).toBe(iso);
				for (const [small, large] of [
					[inner, middle],
					[middle, outer]
				]) {
					expect(large?.start).toBeLessThanOrEqual(small?.start ?? NaN);
					expect(large?.end).toBeGreaterThanOrEqual(small?.end ?? NaN);
				}
			})
		);
	});

	it('leaves no gap from one month or year to the next', () => {
		for (const [first, second] of [
			['2024-02', '2024-03'],
			['2024-12', '2025-01'],
			['0099', '0100']
		] as const) {
			expect(readPartialDate(first)?.end).toBe(readPartialDate(second)?.start);
		}
	});

	it.each([
		'',
		'2025-13',
		'2025-00',
		'2025-02-29',
		'2025-6',
		'21 June 2025',
		'25',
		'0000',
		'2025-06-31',
		'2025-06-21T10'
	])('refuses %j', (text) => expect(readPartialDate(text)).toBeNull());
});
