import type { Answer, Attempt, Try } from './attempt.ts';
import type { Score } from './score.ts';
import { answerState, type AnswerState } from './answer-state.ts';

/** What stored answers are scored by: the questions as they are now. */
export interface Bank {
	/** Version of a question, or `undefined` when the bank no longer has it. */
	versionOf: (question: string) => string | undefined;
	/** Score of a raw response to a question the bank has. Total: one that cannot be read is `incomplete`. */
	score: (question: string, response: unknown) => Score;
}

/** A try with what it is worth today. */
export interface ScoredTry extends Try {
	state: AnswerState;
	/** `null` when the question was changed for the learner or archived: such a try counts nowhere, but stays in the history. */
	score: Score | null;
	/** Made after the key had been shown. */
	afterShown: boolean;
}

/** An answer with what it is worth today. Tries after the key was shown count in none of the three scores. */
export interface ScoredAnswer {
	question: string;
	attempt: string;
	tries: readonly ScoredTry[];
	shown: boolean;
	skipped: boolean;
	/** Of the very first try, which no feedback can have helped. */
	first: Score | null;
	latest: Score | null;
	best: Score | null;
}

/** An attempt with what its answers are worth today. */
export interface ScoredAttempt extends Omit<Attempt, 'answers'> {
	answers: readonly ScoredAnswer[];
}

/** Scores every answer of an attempt again from its raw responses. */
export function scoreAttempt({ answers, ...attempt }: Attempt, bank: Bank): ScoredAttempt {
	return { ...attempt, answers: [...answers.values()].map((answer) => scoreAnswer(answer, attempt.id, bank)) };
}

function scoreAnswer({ question, tries, shown, skipped }: Answer, attempt: string, bank: Bank): ScoredAnswer {
	const current = bank.versionOf(question);
	const scored = tries.map((one): ScoredTry => {
		const state = answerState(one.version, current);
		const counts = state === 'kept' || state === 're-scored';
		const afterShown = shown !== null && one.id > shown.id;
		return { ...one, state, score: counts ? bank.score(question, one.response) : null, afterShown };
	});
	const own = scored.map(({ score, afterShown }) => (afterShown ? null : score));
	return {
		...{ question, attempt, tries: scored, shown: shown !== null, skipped },
		first: own[0] ?? null,
		latest: own.findLast((score) => score !== null) ?? null,
		best: own.reduce(better, null)
	};
}

function better(a: Score | null, b: Score | null): Score | null {
	return worth(b) > worth(a) ? b : a;
}

/** Points first; then what waits for a person; then what is incomplete. */
function worth(score: Score | null): number {
	if (score === null) return -3;
	if (score.kind === 'incomplete') return -2;
	return score.kind === 'needs-marking' ? -1 : score.earned;
}
