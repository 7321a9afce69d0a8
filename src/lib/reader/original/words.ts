import type { Fit } from '#lib/domain/original-places.ts';
import type { AlignedParagraph } from '#lib/domain/original.ts';

/** What became of a text that was held against a print, in one sentence. */
export function sayFit({ count, matches, differs, missing }: Fit): string {
	if (matches === count) return `All ${count} paragraphs match.`;
	const parts = [
		`${matches} of ${count} paragraphs ${matches === 1 ? 'matches' : 'match'}`,
		...(differs > 0 ? [`${differs} ${differs === 1 ? 'differs' : 'differ'}`] : []),
		...(missing > 0 ? [`${missing} ${missing === 1 ? 'is' : 'are'} missing`] : [])
	];
	return `${parts.join(', ')}.`;
}

/** What became of one paragraph. */
export function sayState({ state, likeness }: AlignedParagraph): string {
	return state === 'differs' ? `differs (about ${Math.round(100 * likeness)} % is the same)` : state;
}

/** What to call a paragraph of the article. */
export function nameOf(id: string): string {
	return { T: 'Title', SF: 'Standfirst' }[id] ?? id;
}

/** Why a file was not taken, by the code of its failure, and what to do instead. */
export const refusals: Readonly<Record<string, string>> = {
	'too-large': 'It is larger than a megabyte, far more than an article has. Keep the article alone and attach that.',
	empty: 'There is no text in it.',
	pdf: 'It is a PDF. Save it as text first, or copy its text and paste it here.',
	document:
		'It is the file of a word processor. Save it there as plain text (.txt), or copy the text and paste it here.',
	picture: 'It is a picture, which has no text that could be read.',
	'web-page': 'It is the source of a web page. Open it in a browser, copy the article and paste it here.',
	binary: 'It is no text file.'
};

/** Why the text could not be kept, by `NotSavedReason`. */
export const unkept: Readonly<Record<string, string>> = {
	full: 'this device has no room left',
	missing: 'this browser keeps nothing, as in a private window',
	outdated: 'this page is older than what is stored. Load it again'
};
