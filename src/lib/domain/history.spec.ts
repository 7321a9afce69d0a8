import { describe, expect, it } from 'vitest';
import { foldAttempts } from './attempt.ts';
import type { NewEvent } from './event.ts';
import { foldHistory } from './history.ts';
import { stampAll } from './log.fixtures.ts';
import { scoreAttempt, type Bank } from './rescore.ts';

/** A number earns that many of 2 points, a text waits for a person; S1-09 has left the bank. */
const bank: Bank = {
	versionOf: (question) => (question === 'S1-09' ? undefined : 'seen.key'),
	score: (_, response) =>
		typeof response === 'number'
			? { kind: 'scored', earned: response, possible: 2 }
			: { kind: 'needs-marking', possible: 2 }
};
const here = { unit: 'unit-1', attempt: 'a' };
const answered = (question: string, number: number, response: unknown): NewEvent => ({
	...{ ...here, kind: 'answered', question, version: 'seen.key', response, certainty: null, try: number }
});

describe('the history', () => {
	it('says what was done in an attempt, with solving and being shown apart', () => {
		const events = stampAll([
			{ ...here, kind: 'attempt-started', form: 's1-check', seed: 'seed' },
			answered('S1-01', 1, 0),
			answered('S1-01', 2, 2),
			answered('S1-02', 1, 1),
			{ ...here, kind: 'answer-shown', question: 'S1-02', version: 'seen.key' },
			answered('S1-02', 2, 2),
			{ ...here, kind: 'question-skipped', question: 'S1-03' },
			answered('S1-04', 1, 'an essay'),
			answered('S1-09', 1, 2),
			{ ...here, kind: 'attempt-finished' }
		]);
		const scored = foldAttempts(events).map((attempt) => scoreAttempt(attempt, bank));
		expect(foldHistory(scored, 'unit-1')).toEqual([
			{
				...{ id: 'a', form: 's1-check', startedAt: events[0]?.at, finishedAt: events[9]?.at },
				...{ checked: 4, solved: 1, shown: 1, skipped: 1, toMark: 1 },
				first: { earned: 1, possible: 4 },
				latest: { earned: 3, possible: 4 },
				best: { earned: 3, possible: 4 },
				states: { kept: 5, 're-scored': 0, changed: 0, archived: 1 }
			}
		]);
	});

	it('has the latest attempt first, and only those of the unit', () => {
		const start = (unit: string, attempt: string): NewEvent => ({
			...{ kind: 'attempt-started', unit, attempt, form: 'f', seed: 's' }
		});
		const events = stampAll([start('unit-1', 'a'), start('unit-2', 'b'), start('unit-1', 'c')]);
		const scored = foldAttempts(events).map((attempt) => scoreAttempt(attempt, bank));
		expect(foldHistory(scored, 'unit-1').map(({ id }) => id)).toEqual(['c', 'a']);
	});
});
