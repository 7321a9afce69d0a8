import { describe, expect, test } from 'vitest';
import type { ScoredAnswer, ScoredAttempt, ScoredTry } from '../rescore.ts';
import type { Score } from '../score.ts';
import { collectResponses, type LearnerWork } from './collect-responses.ts';

const right: Score = { kind: 'scored', earned: 1, possible: 1 };
const wrong: Score = { kind: 'scored', earned: 0, possible: 1 };

const tried = (score: Score | null, response: unknown = null): ScoredTry => ({
	...{ id: `${Math.random()}`, at: 0, try: 1, version: 'v', response, certainty: 2 },
	...{ state: 'kept', score, afterShown: false }
});
const answer = (question: string, tries: ScoredTry[]): ScoredAnswer => ({
	...{ question, attempt: 'a', tries, shown: false, skipped: tries.length === 0 },
	...{ first: tries[0]?.score ?? null, latest: null, best: null }
});
const attempt = (startedAt: number, answers: ScoredAnswer[]): ScoredAttempt => ({
	...{ id: `attempt ${startedAt}`, unit: 'u', form: 'f', seed: 's', startedAt, finishedAt: null, answers }
});

function outcomes(attempts: ScoredAttempt[], more: Partial<LearnerWork> = {}) {
	const work = { learner: 'learner 7', attempts, asked: ['S1-01', 'S1-02', 'S1-03', 'S1-04'], excused: [], ...more };
	const read = (_: string, response: unknown) => ({ choices: [], cited: [String(response)] });
	return collectResponses(work, read).map(({ question, outcome }) => [
		question,
		outcome.kind === 'answered' ? outcome.earned : outcome.kind
	]);
}

describe('first responses', () => {
	const one = attempt(1, [answer('S1-01', [tried(wrong), tried(right)]), answer('S1-03', [tried(right)])]);

	test('are first tries; what was passed over is blank, what comes after the last not reached', () => {
		expect(outcomes([one])).toEqual([
			...[
				['S1-01', 0],
				['S1-02', 'blank'],
				['S1-03', 1],
				['S1-04', 'not-reached']
			]
		]);
	});

	test('come from the earliest attempt with a try, whatever the order', () => {
		const [opened, later] = [attempt(0, [answer('S1-04', [])]), attempt(2, [answer('S1-01', [tried(right)])])];
		expect(outcomes([later, one, opened])).toEqual(outcomes([one]));
		expect(outcomes([opened])).toEqual([]);
		expect(outcomes([])).toEqual([]);
	});

	test('hold what was chosen, cited and how sure the learner was', () => {
		const read = () => ({ choices: [], cited: ['S1.1'] });
		const work = { learner: 'Heron', attempts: [one], asked: ['S1-03'], excused: [] };
		expect(collectResponses(work, read)).toEqual([
			{
				...{ learner: 'Heron', question: 'S1-03' },
				outcome: { kind: 'answered', earned: 1, possible: 1, certainty: 2, choices: [], cited: ['S1.1'] }
			}
		]);
	});

	test('are none where the question was changed, wait where a person marks, and are excused where the teacher says so', () => {
		const changed = answer('S1-01', [tried(null), tried(right)]);
		const written = answer('S1-02', [tried({ kind: 'needs-marking', possible: 4 })]);
		const work = attempt(1, [changed, written, answer('S1-03', [tried(wrong)]), answer('S1-04', [])]);
		expect(outcomes([work], { excused: ['S1-03'] })).toEqual([
			...[
				['S1-02', 'unmarked'],
				['S1-03', 'excused'],
				['S1-04', 'blank']
			]
		]);
	});

	test('are none of the learner’s own once the answer was shown', () => {
		const shown = answer('S1-01', [{ ...tried(right), afterShown: true }]);
		expect(outcomes([attempt(1, [shown])], { asked: ['S1-01'] })).toEqual([['S1-01', 'blank']]);
	});
});
