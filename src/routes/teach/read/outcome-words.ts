import type { EditionStates } from '#lib/domain/edition.ts';
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
	'newer-format': 'Newer format',
	foreign: 'Not a hand-in'
};

const isOutcome = (name: string): name is Outcome => name in outcomeWords;
export const outcomes = Object.keys(outcomeWords).filter(isOutcome);

/** What became of the questions of a work since they were asked; `''` where all are as they were. */
export function sayEdition(states: EditionStates | null): string {
	if (!states) return '';
	const { kept, 're-scored': rescored, changed, archived } = states;
	const asked = kept + rescored + changed + archived;
	if (kept === asked) return '';
	const words = [
		kept > 0 ? `${kept} of ${asked} questions ${kept === 1 ? 'is as it was' : 'are as they were'}` : '',
		rescored > 0
			? `${rescored} ${rescored === 1 ? 'has' : 'have'} another key and ${count(rescored)} scored by it`
			: '',
		changed > 0 ? `${changed} ${count(changed)} changed since` : '',
		archived > 0 ? `${archived} ${count(archived)} no longer asked` : ''
	].filter((part) => part !== '');
	const aside = changed + archived > 0 ? ' Answers to what was changed or is gone are kept and count nowhere.' : '';
	return `Of an earlier edition of the text: ${words.join(', ')}.${aside}`;
}

const count = (n: number) => (n === 1 ? 'is' : 'are');
