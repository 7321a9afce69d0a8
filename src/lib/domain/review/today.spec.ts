import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import type { ScheduledCard } from './schedule.ts';
import { dueOn, forecast, newPerDay, type CalendarDay } from './today.ts';

const days: CalendarDay[] = Array.from({ length: 14 }, (_, n) => ({ start: n * day, end: (n + 1) * day }));
const [today] = days;
if (!today) throw new Error('there is a day');

const anyCard = fc.record({
	due: fc.integer({ min: -5 * day, max: 20 * day }),
	first: fc.option(fc.integer({ min: -5 * day, max: day - 1 }))
});
/** A deck of some size with names of its own. */
const deck = fc.array(anyCard, { maxLength: 60 }).map((cards) =>
	cards.map(({ due, first }, index): ScheduledCard => {
		const memory = first === null ? null : { stability: 1, difficulty: 5 };
		return {
			...{ unit: 'u', question: `S1-${index}`, entered: 0, reviews: first === null ? 0 : 1 },
			...{ first, due },
			latest: first,
			memory
		};
	})
);

describe('what is due', () => {
	it('is every known card whose day has come, and new ones up to the limit of the day', () => {
		fc.assert(
			fc.property(deck, (cards) => {
				const due = dueOn(cards, today);
				const known = cards.filter(({ latest, due }) => latest !== null && due < today.end);
				expect(due.filter(({ latest }) => latest !== null)).toHaveLength(known.length);
				expect(due.every((card) => card.due < today.end)).toBe(true);
				const met = cards.filter(({ first }) => first !== null && first >= 0).length;
				const fresh = due.filter(({ latest }) => latest === null).length;
				expect(fresh).toBe(
					Math.min(Math.max(0, newPerDay - met), cards.filter((c) => c.latest === null && c.due < day).length)
				);
			})
		);
	});

	it('is what the forecast says of the first day, and the forecast counts each card once', () => {
		fc.assert(
			fc.property(deck, (cards) => {
				const counts = forecast(cards, days);
				expect(counts[0]).toBe(dueOn(cards, today).length);
				const soon = cards.filter(({ due }) => due < 14 * day);
				const sum = counts.reduce((total, count) => total + count, 0);
				expect(sum).toBeLessThanOrEqual(soon.length);
				const fresh = soon.filter(({ latest }) => latest === null && soon.length > 0);
				if (fresh.length === 0) expect(sum).toBe(soon.length);
				for (const [index, count] of counts.entries()) {
					const known = soon.filter(
						(c) => c.latest !== null && c.due >= index * day && c.due < (index + 1) * day
					).length;
					if (index > 0) expect(count - known).toBeLessThanOrEqual(newPerDay);
				}
			})
		);
	});
});
