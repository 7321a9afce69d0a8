import type { Certainty } from '../certainty.ts';
import { isFull, type Score } from '../score.ts';

/** How well a card was remembered, by the numbers of FSRS: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

const whenRight: Record<Certainty, Grade> = { 1: 2, 2: 3, 3: 4 };

/**
 * The grade of an answer: not fully right is again, right is hard, good or easy by how sure the learner was, and good when
 * they did not say. Whoever looked at the sentence first did not recall it, so that is again whatever they answered. `null`
 * when there are no points to go by.
 */
export function gradeAnswer(score: Score, certainty: Certainty | null, shown: boolean): Grade | null {
	if (score.kind !== 'scored') return null;
	if (shown || !isFull(score)) return 1;
	return certainty === null ? 3 : whenRight[certainty];
}
