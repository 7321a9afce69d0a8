import type { Classified } from '../classified.ts';
import type { ScoredAnswer, ScoredAttempt } from '../rescore.ts';
import type { Missing, Outcome, ScoredResponse } from './scored-response.ts';

/** What an answer says beside its points. */
export interface Reading {
	choices: readonly Classified[];
	cited: readonly string[];
}

/** One learner's work on a form: all attempts at it, in any order. */
export interface LearnerWork {
	learner: string;
	attempts: readonly ScoredAttempt[];
	/** Question ids in the order the learner was asked them. */
	asked: readonly string[];
	/** Question ids that the teacher excused the learner from. */
	excused: readonly string[];
}

/**
 * First responses of a learner: the first try of each question in the earliest attempt that was answered at all; nothing for a learner
 * without one. A question without a try of the learner's own is `blank` up to the last one touched and `not-reached` after it. A
 * try whose question was changed for learners since, or archived, is left out altogether. `read` reads a raw response.
 */
export function collectResponses(
	{ learner, attempts, asked, excused }: LearnerWork,
	read: (question: string, response: unknown) => Reading
): ScoredResponse[] {
	const [first] = attempts
		.filter(({ answers }) => answers.some(({ tries }) => tries.length > 0))
		.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
	if (!first) return [];
	const answers = new Map(first.answers.map((answer) => [answer.question, answer]));
	const last = asked.findLastIndex((question) => answers.has(question));
	return asked.flatMap((question, at) => {
		const answer = answers.get(question);
		const missing: Missing = at > last ? 'not-reached' : 'blank';
		const outcome = excused.includes(question) ? { kind: 'excused' as const } : outcomeOf(answer, missing, read);
		return outcome ? [{ learner, question, outcome }] : [];
	});
}

function outcomeOf(
	answer: ScoredAnswer | undefined,
	missing: Missing,
	read: (question: string, response: unknown) => Reading
): Outcome | null {
	const [first] = answer?.tries ?? [];
	// What was tried after the answer had been shown is no response of the learner's own.
	if (!answer || !first || first.afterShown) return { kind: missing };
	if (first.score === null) return null;
	if (first.score.kind === 'needs-marking') return { kind: 'unmarked' };
	if (first.score.kind === 'incomplete') return { kind: 'blank' };
	const { earned, possible } = first.score;
	return {
		...{ kind: 'answered', earned, possible, certainty: first.certainty },
		...read(answer.question, first.response)
	};
}
