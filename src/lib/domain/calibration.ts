import { certainties, type Certainty } from './certainty.ts';
import type { ScoredAnswer } from './rescore.ts';
import { isFull } from './score.ts';

/** How often the learner was right when this sure: `right` of `of`. Right means full marks. */
export interface Calibration {
	certainty: Certainty;
	right: number;
	of: number;
}

/** "When sure: k of n right", for each level, by first tries that still count. */
export function calibrate(answers: readonly ScoredAnswer[]): Calibration[] {
	return certainties.map((certainty) => {
		const scores = answers.filter((answer) => isJudged(answer, certainty)).map(({ first }) => first);
		return { certainty, right: scores.filter((score) => score && isFull(score)).length, of: scores.length };
	});
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
