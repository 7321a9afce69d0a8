import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAttempts } from './attempt.ts';
import type { NewEvent } from './event.ts';
import { arbitraryLog, stampAll } from './log.fixtures.ts';
import { scoreAttempt, type Bank } from './rescore.ts';
import type { Score } from './score.ts';

const here = { unit: 'unit-1', attempt: 'a', question: 'S1-01' };
const answered = (number: number, earned: number, version = 'seen.key'): NewEvent => ({
	...{ ...here, kind: 'answered', version, response: earned, certainty: null, try: number }
});
const shown: NewEvent = { ...here, kind: 'answer-shown', version: 'seen.key' };
const points = (earned: number): Score => ({ kind: 'scored', earned, possible: 4 });

/** A bank in which a response is the number of points it earns. */
const bank: Bank = { versionOf: () => 'seen.key', score: (_, response) => points(Number(response)) };

function scoresAfter(events: readonly NewEvent[], by: Bank = bank) {
	const answer = foldAttempts(stampAll(events)).map((attempt) => scoreAttempt(attempt, by))[0]?.answers[0];
	if (!answer) throw new Error('there is an answer');
	return answer;
}

describe('scoring stored answers again', () => {
	it('tells the first, the latest and the best try apart', () => {
		const { first, latest, best } = scoresAfter([answered(1, 1), answered(2, 3), answered(3, 2)]);
		expect([first, latest, best]).toEqual([points(1), points(2), points(3)]);
	});

	it('counts no try made after the key was shown', () => {
		const { first, latest, best, tries } = scoresAfter([answered(1, 1), shown, answered(2, 4)]);
		expect([first, latest, best]).toEqual([points(1), points(1), points(1)]);
		expect(tries.map(({ afterShown }) => afterShown)).toEqual([false, true]);
		expect(scoresAfter([shown, answered(1, 4)])).toMatchObject({ first: null, latest: null, best: null, shown: true });
	});

	it('scores by the key of today, and leaves out what the learner never saw this way', () => {
		const events = [answered(1, 1), answered(2, 3)];
		const stateWith = (version: string | undefined) =>
			scoresAfter(events, { ...bank, versionOf: () => version }).tries.map(({ state, score }) => [
				state,
				score !== null
			]);
		expect(stateWith('seen.key')).toEqual([
			['kept', true],
			['kept', true]
		]);
		expect(stateWith('seen.key2')).toEqual([
			['re-scored', true],
			['re-scored', true]
		]);
		expect(stateWith('other.key')).toEqual([
			['changed', false],
			['changed', false]
		]);
		expect(stateWith(undefined)).toEqual([
			['archived', false],
			['archived', false]
		]);
	});

	it('does not take a later try for the first when the first no longer counts', () => {
		const { first, latest } = scoresAfter([answered(1, 1, 'old.key'), answered(2, 4)]);
		expect([first, latest]).toEqual([null, points(4)]);
	});

	it('prefers points to waiting for a person, and that to an incomplete response', () => {
		const kinds: Score[] = [{ kind: 'incomplete', code: 'empty' }, { kind: 'needs-marking', possible: 4 }, points(0)];
		const by = { ...bank, score: (_: string, response: unknown) => kinds[Number(response)] ?? points(0) };
		expect(scoresAfter([answered(1, 0)], by).best).toEqual(kinds[0]);
		expect(scoresAfter([answered(1, 1), answered(2, 0)], by).best).toEqual(kinds[1]);
		expect(scoresAfter([answered(1, 2), answered(2, 1)], by).best).toEqual(kinds[2]);
	});

	it('asks the bank only for questions it has, and keeps every try', () => {
		fc.assert(
			fc.property(arbitraryLog, fc.subarray(['S1-01', 'S1-02', 'S2-01', 'W-01']), (log, has) => {
				const asked: string[] = [];
				const some: Bank = {
					versionOf: (question) => (has.includes(question) ? '0123456789ab.0123456789ab' : undefined),
					score: (question) => {
						asked.push(question);
						return points(4);
					}
				};
				const tries = foldAttempts(log).flatMap((attempt) =>
					scoreAttempt(attempt, some).answers.flatMap((a) => a.tries)
				);
				expect(tries).toHaveLength(log.filter(({ kind }) => kind === 'answered').length);
				expect(asked.filter((question) => !has.includes(question))).toEqual([]);
			})
		);
	});
});
