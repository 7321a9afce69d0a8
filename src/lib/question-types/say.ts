import type { Option } from '#lib/domain/question.ts';
import type { SentenceText } from './contract.ts';

/** Words that several types put answers into; read aloud by screen readers and printed. */

/** What `sayResponse` says while nothing was chosen or typed. */
export const noAnswer = 'No answer yet';

/** The words of an option: its sentence of the reading when it shows one, else its text; the id when it is unknown. */
export function sayOption(options: readonly Option[], id: string, sentence: SentenceText): string {
	const found = options.find((option) => option.id === id);
	return found?.sentence ? sentence(found.sentence) : (found?.text ?? id);
}

/** Several texts as one line: a semicolon between them, or a space where a text already ends like a sentence. */
export function sayList(texts: readonly string[]): string {
	return texts.reduce(
		(said, text) => (said === '' ? text : said + (/[.?!…]['"’”»)]?$/u.test(said) ? ' ' : '; ') + text),
		''
	);
}
