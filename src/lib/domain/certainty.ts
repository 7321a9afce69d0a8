import type { Score } from './score.ts';

/** How sure the learner says they are: 1 guessing, 2 fairly sure, 3 sure. */
export type Certainty = 1 | 2 | 3;

/** The levels, least sure first. */
export const certainties: readonly Certainty[] = [1, 2, 3];

/**
 * Marks for a right and a wrong answer at each certainty: saying how sure you really are pays best. Source: certainty-based
 * marking by A. R. Gardner-Medwin (ALT-J 3, 1995); partly right answers as in Moodle's CBM behaviours.
 */
const marks: Record<Certainty, { right: number; wrong: number }> = {
	1: { right: 1, wrong: 0 },
	2: { right: 2, wrong: -2 },
	3: { right: 3, wrong: -6 }
};

/**
 * The chances of being right, from and to, at which a certainty pays best: 2/3 and 4/5 are where two of them pay the same.
 * Source: as above.
 */
export const worthwhile: Record<Certainty, { from: number; to: number }> = {
	1: { from: 0, to: 2 / 3 },
	2: { from: 2 / 3, to: 4 / 5 },
	3: { from: 4 / 5, to: 1 }
};

/**
 * The certainty-based mark of one answer, −6 to 3: a right answer's mark times the share of points, or a wrong answer's when
 * there are none. `null` without a certainty or before there are points.
 */
export function markCertainty(score: Score | null, certainty: Certainty | null): number | null {
	if (score?.kind !== 'scored' || certainty === null) return null;
	const { right, wrong } = marks[certainty];
	return score.earned > 0 ? (right * score.earned) / score.possible : wrong;
}
