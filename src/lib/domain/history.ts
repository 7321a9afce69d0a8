import type { ScoredAttempt } from './rescore.ts';
import { addScores, isFull, type Score } from './score.ts';
import type { AnswerState } from './answer-state.ts';

/** Points of a group of answers. */
export interface Points {
	earned: number;
	possible: number;
}

/** One line in the history of a unit: what was done in an attempt, by what it is worth today. */
export interface AttemptSummary {
	id: string;
	form: string | null;
	/** Epoch ms. */
	startedAt: number;
	finishedAt: number | null;
	/** Questions checked at least once. */
	checked: number;
	/** Points of first tries, of latest and of best ones; unmarked, changed and archived answers are on neither side. */
	first: Points;
	latest: Points;
	best: Points;
	/** Questions with full marks, the key not having been shown before. */
	solved: number;
	/** Questions whose key was shown. */
	shown: number;
	skipped: number;
	/** Questions that wait for a person. */
	toMark: number;
	/** Every try in exactly one state. */
	states: Record<AnswerState, number>;
}

/** Sums up one attempt. */
export function sumUp({ answers, id, form, startedAt, finishedAt }: ScoredAttempt): AttemptSummary {
	const count = (test: (answer: ScoredAttempt['answers'][number]) => boolean) => answers.filter(test).length;
	const points = (of: 'first' | 'latest' | 'best') => addScores(answers.flatMap((answer) => answer[of] ?? []));
	const states: Record<AnswerState, number> = { kept: 0, 're-scored': 0, changed: 0, archived: 0 };
	for (const { state } of answers.flatMap(({ tries }) => tries)) states[state]++;
	return {
		...{ id, form, startedAt, finishedAt, states },
		...{ first: points('first'), latest: points('latest'), best: points('best') },
		checked: count(({ tries }) => tries.length > 0),
		solved: count(({ best }) => isSolved(best)),
		shown: count(({ shown }) => shown),
		skipped: count(({ skipped }) => skipped),
		toMark: count(({ latest }) => latest?.kind === 'needs-marking')
	};
}

/** All attempts of a unit, the latest first. */
export function foldHistory(attempts: readonly ScoredAttempt[], unit: string): AttemptSummary[] {
	return attempts
		.filter((attempt) => attempt.unit === unit)
		.map(sumUp)
		.reverse();
}

function isSolved(score: Score | null): boolean {
	return score !== null && isFull(score);
}
