import type { Outcome } from '#lib/interchange/submission-sorting.ts';

/** What became of a file, in a word or two. */
export const outcomeWords: Record<Outcome, string> = {
	whole: 'Whole',
	incomplete: 'Incomplete',
	challenge: 'New challenge to work already read',
	keyless: 'Kept, not scored yet',
	duplicate: 'Read already',
	older: 'Older than one already read',
	truncated: 'Cut off',
	edited: 'Edited by hand',
	'other-assignment': 'Other assignment',
	'other-unit-version': 'Other version of the text',
	'newer-format': 'Newer format',
	foreign: 'Not a hand-in'
};

const isOutcome = (name: string): name is Outcome => name in outcomeWords;
export const outcomes = Object.keys(outcomeWords).filter(isOutcome);
