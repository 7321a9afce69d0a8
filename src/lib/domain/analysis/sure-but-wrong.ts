import type { Classified } from '../classified.ts';
import type { ScoredResponse } from './scored-response.ts';

/** An answer its writer was sure of and that did not earn full marks. */
export interface SureButWrong {
	learner: string;
	question: string;
	/** Share of the points, below 1. */
	share: number;
	/** What was chosen wrongly. */
	wrong: readonly Classified[];
}

/** Sure but wrong, fewest points first, else in the order given: errors that are worth talking about first. Blanks are none of them. */
export function listSureButWrong(responses: Iterable<ScoredResponse>): SureButWrong[] {
	const found: SureButWrong[] = [];
	for (const { learner, question, outcome } of responses) {
		if (outcome.kind !== 'answered' || outcome.certainty !== 3 || outcome.earned >= outcome.possible) continue;
		const wrong = outcome.choices.filter(({ right }) => !right);
		found.push({ learner, question, share: outcome.earned / outcome.possible, wrong });
	}
	return found.sort((a, b) => a.share - b.share);
}
