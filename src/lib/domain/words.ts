/**
 * A typed answer reduced to what it says, so that spelling habits do not decide: `foldText('The U.N. Charter')` is
 * `un charter`. Folded are letter case, Latin accents, punctuation, repeated spaces, articles at the start, and British or
 * American -ise/-ize and -yse/-yze. Folding twice changes nothing; text without a letter or digit folds to `''`.
 */
export function foldText(text: string): string {
	const known = folded.get(text);
	if (known !== undefined) return known;
	const made = fold(text);
	if (folded.size >= mostFolded) folded.clear();
	folded.set(text, made);
	return made;
}

/** The words of keys are looked at again for every response. */
const folded = new Map<string, string>();
const mostFolded = 20_000;

function fold(text: string): string {
	return text
		.replaceAll('´', "'")
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u0300-\u036f'’‘ʼ`]/gu, '')
		.replace(initialStop, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^(?:(?:the|an?) )+/u, '')
		.replace(zSpelling, '$1s');
}

/** Full stops of abbreviations vanish with the space inside them (`U.N.`, `U. N.`), all others part words. */
const initialStop = /(?<=(?<![\p{L}\p{M}\p{N}])\p{L})\.(?:\s*(?=\p{L}\.))?/gu;

/** Any -iz- or -yz- that can be an ending or be followed by one; `size` and `horizon` are left alone. */
const zSpelling = /(?<=\p{L}{2})([iy])z(?=[aei]|$| )/gu;

/** Whether two typed answers say the same once folded; blank text says nothing, not even the same as blank text. */
export function saysSame(a: string, b: string): boolean {
	const folded = foldText(a);
	return folded !== '' && folded === foldText(b);
}

/**
 * Whether every stem begins a word of the text, in any order: `['lift', 'sanction']` is found in "sanctions were lifted".
 * A stem may be several words, which must then stand together. Stems are folded like the text; a blank stem is not found.
 */
export function holdsStems(text: string, stems: readonly string[]): boolean {
	const words = ` ${foldText(text)}`;
	return stems.every((stem) => {
		const folded = foldText(stem);
		return folded !== '' && words.includes(` ${folded}`);
	});
}
