import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent, NewEvent } from '../event.ts';
import { anyArrival, arbitraryLog, stampAll } from '../log.fixtures.ts';
import { day } from './day.ts';
import type { Deck } from './deck.ts';
import { foldSchedule, type ScheduledCard } from './schedule.ts';

const units = ['unit-1', 'unit-2'];
const questions = ['S1-01', 'S1-02', 'S2-01', 'W-01'];
const seen = '0123456789ab.0123456789ab';

/** Cards of both units; a response of `right` earns the point. */
function deckOf(version = seen, ids: readonly string[] = questions): Deck {
	return {
		cards: units.flatMap((unit) => ids.map((id) => ({ unit, id, version }))),
		guesses: [{ unit: 'unit-1', form: 's2-check' }],
		score: (_unit, _question, response) => ({ kind: 'scored', earned: response === 'right' ? 1 : 0, possible: 1 })
	};
}

const start = Date.UTC(2026, 0, 5, 12);
const card = { unit: 'unit-1', question: 'S1-01' } as const;
const entry: NewEvent = {
	...{ ...card, kind: 'answered', attempt: 'a', version: seen, response: 'right', certainty: null, try: 1 }
};
const review = (response: string, certainty: 1 | 2 | 3 | null = 2, shown = false): NewEvent => ({
	...{ ...card, kind: 'reviewed', version: seen, response, certainty, shown }
});
const exam = (date: string | null): NewEvent => ({ kind: 'exam-set', unit: 'unit-1', date });

/** Events at days after the start, a moment apart, in the order given. */
function logOf(events: readonly (readonly [number, NewEvent])[]): LogEvent[] {
	return events.flatMap(([days, event], index) => stampAll([event], start + days * day + index, 0));
}

function only(events: readonly (readonly [number, NewEvent])[], deck = deckOf()): ScheduledCard {
	const [found] = foldSchedule(logOf(events), deck);
	if (!found) throw new Error('there is a card');
	return found;
}

/** Days from the start to when the card is due. */
const dueAfter = (events: readonly (readonly [number, NewEvent])[]) =>
	Math.round(((only(events).due - start) / day) * 1000) / 1000;

/** A card answered in a quiz and then, after gaps of days, right, wrong or looked up. */
const history = fc.array(
	fc.record({
		gap: fc.integer({ min: 1, max: 60 }),
		response: fc.constantFrom('right', 'wrong'),
		certainty: fc.constantFrom(1, 2, 3, null),
		shown: fc.boolean()
	}),
	{ maxLength: 12 }
);

function replay(turns: readonly { gap: number; response: string; certainty: 1 | 2 | 3 | null; shown: boolean }[]) {
	let at = 0;
	return turns.map(({ gap, response, certainty, shown }): [number, NewEvent] => [
		(at += gap),
		review(response, certainty, shown)
	]);
}

describe('the schedule', () => {
	it('is the same whatever device the events come from, in any order and however often', () => {
		fc.assert(
			fc.property(
				arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
				([log, arrived]) => {
					expect(foldSchedule(arrived, deckOf())).toEqual(foldSchedule(log, deckOf()));
				}
			)
		);
	});

	it('is due a day after the latest answer at the earliest and a year at the latest, whatever was answered and set', () => {
		const date = fc.option(fc.integer({ min: -30, max: 400 }));
		fc.assert(
			fc.property(history, date, (turns, inDays) => {
				const set = inDays === null ? null : new Date(start + inDays * day).toISOString().slice(0, 10);
				const events = replay(turns);
				const { due, latest, entered, reviews } = only([[0, entry], [0, exam(set)], ...events]);
				expect(reviews).toBe(turns.length);
				const after = (due - (latest ?? entered)) / day;
				expect(after).toBeGreaterThanOrEqual(1);
				expect(after).toBeLessThanOrEqual(365);
			})
		);
	});

	it('waits longer the surer a right answer is, and shortest after a wrong or a helped one', () => {
		fc.assert(
			fc.property(history, fc.integer({ min: 1, max: 60 }), (turns, gap) => {
				const before = replay(turns);
				const at = (before.at(-1)?.[0] ?? 0) + gap;
				const due = (...last: Parameters<typeof review>) => only([[0, entry], ...before, [at, review(...last)]]).due;
				const rising = [due('wrong', 3), due('right', 1), due('right', 2), due('right', 3)];
				expect(rising).toEqual([...rising].sort((a, b) => a - b));
				expect(due('right', null)).toBe(due('right', 2));
				expect(due('right', 3, true)).toBe(due('wrong', 3));
			})
		);
	});

	it('knows the first intervals of FSRS with its own parameters, aiming at 90 %', () => {
		expect(dueAfter([[0, entry]])).toBe(1);
		const after = (...last: Parameters<typeof review>) =>
			dueAfter([
				[0, entry],
				[1, review(...last)]
			]) - 1;
		expect([after('wrong'), after('right', 1), after('right', 2), after('right', 3)]).toEqual([1, 1, 2, 8]);
	});

	it('holds no card that was only guessed at before reading, and one entry a card', () => {
		const begun: NewEvent = { kind: 'attempt-started', unit: 'unit-1', attempt: 'a', form: 's2-check', seed: 's' };
		expect(
			foldSchedule(
				logOf([
					[0, begun],
					[0, entry]
				]),
				deckOf()
			)
		).toEqual([]);
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const names = foldSchedule(log, deckOf()).map(({ unit, question }) => `${unit} ${question}`);
				expect(new Set(names).size).toBe(names.length);
			})
		);
	});
});

describe('a card whose question is edited', () => {
	it('keeps its schedule when only the key changes, begins anew when what is seen changes, and comes back', () => {
		fc.assert(
			fc.property(history, (turns) => {
				const events: [number, NewEvent][] = [[0, entry], ...replay(turns)];
				const kept = only(events);
				expect(only(events, deckOf('0123456789ab.ffffffffffff'))).toEqual(kept);
				const changed = only(events, deckOf('ffffffffffff.0123456789ab'));
				expect(changed).toMatchObject({ entered: kept.entered, reviews: 0, memory: null, due: start + day });
				expect(foldSchedule(logOf(events), deckOf(seen, ['S1-02']))).toEqual([]);
				expect(only(events)).toEqual(kept);
			})
		);
	});
});

describe('with a test ahead', () => {
	it('every card not answered in its last days comes up before it, and memory stays as it was', () => {
		fc.assert(
			fc.property(history, fc.integer({ min: 5, max: 400 }), (turns, inDays) => {
				const events = replay(turns);
				const last = events.at(-1)?.[0] ?? 0;
				const date = new Date(start + (last + inDays) * day).toISOString().slice(0, 10);
				const set = only([[0, entry], ...events, [last, exam(date)]]);
				expect(set.due).toBeLessThan(Date.parse(date) - day / 2);
				expect(set.memory).toEqual(only([[0, entry], ...events]).memory);
			})
		);
	});

	it('is first asked for after about a fifth of the wait, and after three weeks of a long one', () => {
		const firstAfter = (date: string) =>
			dueAfter([
				[0, exam(date)],
				[0, entry]
			]);
		expect(firstAfter('2026-01-15')).toBe(2);
		expect(firstAfter('2026-02-04')).toBe(6);
		expect(firstAfter('2027-01-05')).toBe(21);
	});

	it('is forgotten when the date is taken back', () => {
		const events: [number, NewEvent][] = [
			[0, entry],
			[1, review('right', 3)]
		];
		const plain = only(events);
		const set: [number, NewEvent][] = [...events, [1, exam('2026-01-12')]];
		expect(only(set).due).toBeLessThan(plain.due);
		expect(only([...set, [2, exam(null)]])).toEqual(plain);
	});
});
