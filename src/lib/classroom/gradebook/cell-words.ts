import type { Cell, CellState } from '#lib/domain/class/gradebook.ts';
import type { QuestionMark } from '#lib/domain/class/mark.ts';
import { sayNumber, sayPoints } from '#lib/ui/say-points.ts';

/** A cell in as few words as can be read at a glance: what it is worth or why it is blank, and what else must be known. */
export interface CellWords {
	/** "8/10", "missing", "to mark". */
	main: string;
	/** "late", "2 to mark", "1 changed", "by hand"; none where `main` says all. */
	notes: readonly string[];
}

const blankWords: Record<Exclude<CellState, 'in' | 'late'>, string> = {
	missing: 'missing',
	waiting: 'not yet',
	excused: 'excused'
};

/** What stands in a cell. */
export function sayCell({ state, earned, possible, toMark, changed, override }: Cell): CellWords {
	if (state !== 'in' && state !== 'late') return { main: blankWords[state], notes: [] };
	const points = earned === null ? null : `${sayNumber(earned)}/${sayNumber(possible)}`;
	const waits = toMark > 0 && override === null;
	const main = points ?? (waits ? 'to mark' : 'no points');
	const notes = [
		...(state === 'late' ? ['late'] : []),
		...(waits && points !== null ? [`${toMark} to mark`] : []),
		...(changed > 0 && override === null ? [`${changed} changed`] : []),
		...(override === null ? [] : ['by hand'])
	];
	return { main, notes };
}

/** What each word in the table means, in the order of the legend. */
export const legend: readonly (readonly [word: string, meaning: string])[] = [
	['8/10', 'points out of those that count'],
	['to mark', 'a written answer waits for you; the points leave it out until then'],
	['late', 'handed in after the time was over, by the learner’s clock'],
	['changed', 'a question was changed since: the answer is kept, and counts nowhere'],
	['by hand', 'you gave the points for the whole'],
	['not yet', 'nothing handed in, and there is time: blank, never zero'],
	['missing', 'nothing handed in, and the time is over: blank, never zero'],
	['excused', 'need not be done: blank, never zero']
];

/** What a question earned, in words. */
export function sayMark(mark: QuestionMark): string {
	const { earned, possible } = mark;
	switch (mark.state) {
		case 'to-mark':
			return 'Waits for a person to mark it';
		case 'unanswered':
			return `No answer: ${sayPoints({ earned: 0, possible })}`;
		case 'shown':
			return `The answer was shown before the first try: ${sayPoints({ earned: 0, possible })}`;
		case 'changed':
			return `Changed since ${mark.answer === null ? 'it was asked' : 'it was answered'}: counts nowhere`;
		case 'dropped':
			return 'Dropped: counts for nobody';
		case 'marked':
			return sayPoints({ earned: earned ?? 0, possible });
	}
}

/** Who gave the points; `''` where nobody did. */
export function sayWho({ by }: Pick<QuestionMark, 'by'>, reason: string | undefined): string {
	if (by === 'key') return 'By the key.';
	if (by === 'fix') return 'By the key as you mended it.';
	if (by === 'person') return 'By the levels you gave.';
	if (by === 'override') return reason ? `By hand: ${reason}` : 'By hand.';
	return '';
}
