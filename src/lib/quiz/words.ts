import type { IncompleteCode, Score } from '#lib/domain/score.ts';

/** What to do next, for each reason a response cannot be checked. */
export const incompleteWords: Record<IncompleteCode, string> = {
	empty: 'There is no answer yet. Give one, then check.',
	'too-few': 'There are fewer answers than the question asks for. Add one, then check.',
	'too-many': 'There are more answers than the question asks for. Take one away, then check.',
	'not-a-number': 'This needs a number, in digits or in words.',
	'part-missing': 'One part is still open. Fill it in, then check.',
	'not-moved': 'Move the steps into order, or say that this order is right, then check.'
};

/** The verdict on a score in a word or two; never a scolding one. */
export function sayVerdict(score: Score): string {
	if (score.kind === 'needs-marking') return 'Written down';
	if (score.kind === 'incomplete') return 'Not finished';
	if (score.earned === score.possible) return 'Correct';
	return score.earned > 0 ? 'Partly right' : 'Not yet';
}
