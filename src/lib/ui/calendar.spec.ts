import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom, isoDay } from './calendar.ts';

const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });

describe('days of the calendar', () => {
	it('follow one another without a gap, the first holding the moment', () => {
		fc.assert(
			fc.property(moment, fc.integer({ min: 1, max: 30 }), (now, count) => {
				const days = daysFrom(now, count);
				const [first] = days;
				expect(days).toHaveLength(count);
				expect(first !== undefined && first.start <= now && now < first.end).toBe(true);
				for (const [index, { start, end }] of days.entries()) {
					expect([23, 24, 25]).toContain((end - start) / 3_600_000);
					if (index > 0) expect(days[index - 1]?.end).toBe(start);
					expect(isoDay(start)).toBe(isoDay(end - 1));
				}
			})
		);
	});
});
