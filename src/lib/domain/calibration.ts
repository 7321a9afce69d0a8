import { certainties, markCertainty, type Certainty } from './certainty.ts';
import { wilson } from './interval.ts';
import type { ScoredAnswer } from './rescore.ts';
import { isFull } from './score.ts';

/** Fewer answers than this at a certainty say nothing yet; the counts are still told. */
export const leastAnswers = 4;

/** How often the learner was right when this sure. Right means full marks. */
export interface Calibration {
	certainty: Certainty;
	right: number;
	of: number;
	/** `right` of `of` as a share with the range it may well stand for, or `null` when there are too few answers. */
	reliability: { share: number; low: number; high: number } | null;
}

/** The sum of certainty-based marks and of how many answers; a score of its own that adds to no points and no level. */
export interface CertaintyScore {
	marks: number;
	of: number;
}

/** "When sure: k of n right", for each level, by first tries that still count. */
export function calibrate(answers: readonly ScoredAnswer[]): Calibration[] {
	return certainties.map((certainty) => {
		const scores = answers.filter((answer) => isJudged(answer, certainty)).map(({ first }) => first);
		const right = scores.filter((score) => score && isFull(score)).length;
		const of = scores.length;
		return {
			certainty,
			right,
			of,
			reliability: of < leastAnswers ? null : { share: right / of, ...wilson(right / of, of) }
		};
	});
}

/** Certainty-based marks of the same first tries that `calibrate` counts. */
export function sumCertainty(answers: readonly ScoredAnswer[]): CertaintyScore {
	const marks = answers.flatMap(({ tries, first }) => markCertainty(first, tries[0]?.certainty ?? null) ?? []);
	const sum = marks.reduce((total, mark) => total + mark, 0);
	return { marks: Math.round(sum * 1e6) / 1e6, of: marks.length };
}

/** Answers whose first try was sure and not right: the most useful ones to look at again, fewest points first. */
export function listSureButWrong(answers: readonly ScoredAnswer[]): ScoredAnswer[] {
	const share = ({ first }: ScoredAnswer) => (first?.kind === 'scored' ? first.earned / first.possible : 1);
	return answers
		.filter((answer) => isJudged(answer, 3) && answer.first && !isFull(answer.first))
		.sort((a, b) => share(a) - share(b));
}

function isJudged({ tries, first }: ScoredAnswer, certainty: Certainty): boolean {
	return first?.kind === 'scored' && tries[0]?.certainty === certainty;
}
