import type { Option, Reason } from '#lib/domain/question.ts';
import { foldText, saysSame } from '#lib/domain/words.ts';
import { findIn } from '../placements.ts';
import type { Answer, Part } from './parts.ts';

/** The key of a cloze question, as far as the blanks go. */
export interface BlanksKey {
	why: string;
	blanks: Record<string, Answer>;
	reasons: Record<string, Reason>;
	wrongWhy?: string | undefined;
}

/** The ids of the blanks in reading order. */
export function blankIds(parts: readonly Part[]): string[] {
	return parts.flatMap((part) => ('blank' in part ? [part.blank] : []));
}

/** Whether this option id or typed text belongs in the blank. */
export function isRight(answer: Answer | undefined, filled: string): boolean {
	if (answer === undefined) return false;
	return 'option' in answer ? answer.option === filled : answer.accept.some((accepted) => saysSame(accepted, filled));
}

/** The option id or the best wording that belongs in the blank. */
export function bestOf(answer: Answer | undefined): string {
	if (answer === undefined) return '';
	return 'option' in answer ? answer.option : (answer.accept[0] ?? '');
}

/** The blanks in reading order with what stands in them; a word the bank does not have counts as nothing. */
export function readBlanks(parts: readonly Part[], bank: readonly Option[] | null, blanks: Record<string, string>) {
	const counts = (word: string) => (bank ? bank.some(({ id }) => id === word) : foldText(word) !== '');
	return blankIds(parts).map((id, index) => {
		const word = findIn(blanks, id);
		return { id, name: `Blank ${index + 1}`, filled: word !== undefined && counts(word) ? word : null };
	});
}

/** Why a filling is right or wrong; a bank word in a wrong blank may fit another, which its reason alone does not say. */
export function explainFilling(key: BlanksKey, fromBank: boolean, choice: string, right: boolean): string {
	if (!fromBank) return right ? key.why : (key.wrongWhy ?? key.why);
	const why = key.reasons[choice]?.why ?? key.why;
	const fitsElsewhere = !right && Object.values(key.blanks).some((answer) => isRight(answer, choice));
	return fitsElsewhere ? `It fits another blank. ${why}` : why;
}
