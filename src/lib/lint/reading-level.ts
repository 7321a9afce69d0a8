/**
 * How hard a text is to read, as a US school grade: Flesch–Kincaid, 0.39 × words a sentence + 11.8 × syllables a word − 15.59
 * (Kincaid et al. 1975). Syllables are counted by groups of vowels, so that the figure is an estimate; on fewer than about a
 * hundred words it is a rough one.
 */
export function gradeOf(text: string): number {
	const words = text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
	const sentences = Math.max(1, (text.match(/[.?!](?=\s|$|[”’"'])/gu) ?? []).length);
	if (words.length === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

/** Endings that are written and not spoken: `take`, `takes`, `asked`, but not `table`, `races` or `wanted`. */
const silentEnding = /(?:[^aeiouyl]e|[aeiouy]les?|[^aeiouylscxzg]es|[^aeiouytd]ed)$/u;

/** Syllables of an English word: groups of vowels, less a silent ending, at least one. */
export function syllablesOf(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
	const groups = letters.match(/[aeiouy]+/gu) ?? [];
	return Math.max(1, groups.length - (silentEnding.test(letters) ? 1 : 0));
}
