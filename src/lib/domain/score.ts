/** Why a response cannot be checked yet; each view owns the words it shows for a code. */
export type IncompleteCode = 'empty' | 'too-few' | 'too-many' | 'not-a-number' | 'part-missing' | 'not-moved';

/**
 * What a response is worth. `earned` and `possible` are in points, `0 ≤ earned ≤ possible`; `incomplete` earns nothing and
 * counts nowhere; `needs-marking` waits for a person.
 */
export type Score =
	| { kind: 'scored'; earned: number; possible: number }
	| { kind: 'incomplete'; code: IncompleteCode }
	| { kind: 'needs-marking'; possible: number };

/** Points for the given share of a question, clamped to 0…1 of `possible` and free of floating-point dust. */
export function scoreShare(share: number, possible: number): Score {
	const earned = share >= 1 ? possible : Math.round(Math.max(0, share) * possible * 1e6) / 1e6;
	return { kind: 'scored', earned: Math.min(earned, possible), possible };
}

/** Whether a score is full marks. */
export function isFull(score: Score): boolean {
	return score.kind === 'scored' && score.earned === score.possible;
}

/** Sum of scored points; incomplete and unmarked scores add nothing, to neither figure. */
export function addScores(scores: readonly Score[]): { earned: number; possible: number } {
	let earned = 0;
	let possible = 0;
	for (const score of scores) {
		if (score.kind !== 'scored') continue;
		earned += score.earned;
		possible += score.possible;
	}
	return { earned: Math.round(earned * 1e6) / 1e6, possible };
}
