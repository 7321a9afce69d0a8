import { sentencesOf } from '#lib/domain/reading.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { foldText } from '#lib/domain/words.ts';

/** What the rules ask about words. */

/** The words of a text in lower case, without accents and punctuation. */
export function wordsOf(text: string): string[] {
	const folded = foldText(text);
	return folded === '' ? [] : folded.split(' ');
}

/** A text without what stands in quotation marks, which is somebody else's wording. */
export function withoutQuotes(text: string): string {
	return text.replace(/“[^”]*”|"[^"]*"/gu, ' … ');
}

/** Whether a whole word or phrase of the list stands in the text, and which. */
export function findWord(text: string, list: readonly string[]): string | undefined {
	const words = ` ${spaced(text)} `;
	return list.find((word) => words.includes(` ${word} `));
}

/** The words in lower case with their apostrophes, one space between them. */
function spaced(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/[^\p{L}\p{N}']+/gu, ' ')
		.trim();
}

const small = new Set(
	(
		'a an and are as at be been but by can could did do does for from had has have he her his how if in into is it its may ' +
		'might more most no not of on one or other she so some than that the their them then there these they this those to ' +
		'two was were what when where which who whom whose why will with would'
	).split(' ')
);

/** The words that carry meaning, cut to their first letters so that `attack` and `attacked` are one. */
export function contentStems(text: string): Set<string> {
	return new Set(wordsOf(text).flatMap((word) => (small.has(word) || word.length < 3 ? [] : [word.slice(0, 6)])));
}

/** How much two sets have in common: 0 for nothing, 1 for everything (Jaccard). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = [...a].filter((word) => b.has(word)).length;
	const all = a.size + b.size - common;
	return all === 0 ? 0 : common / all;
}

/** A text in quotation marks, cut where it is long. */
export function quote(text: string): string {
	return text.length > 60 ? `“${text.slice(0, 57).trim()}…”` : `“${text}”`;
}

/** Words that the reading writes with a capital letter in the middle of a sentence: names. */
export function findNames({ reading }: Pick<Unit, 'reading'>): Set<string> {
	const texts = reading.sections.flatMap(sentencesOf).map(({ text }) => text);
	return new Set(texts.flatMap((text) => text.match(/(?<=[\p{Ll},;:–] )\p{Lu}[\p{L}’'-]*/gu) ?? []));
}
