import { foldText } from '#lib/domain/words.ts';
import { candidatesOf, listsOf } from '../parts.ts';
import { questionRule, type Flag, type Path } from '../rule.ts';
import { quote } from '../words.ts';

/** Lists whose entries stand for answers; a bin or card may well hold the words of another. */
const answers = new Set(['options', 'right', 'bank']);

/**
 * No option says the same as another, or holds another within it: one of the two is then no choice of its own. Texts are
 * compared without letter case, accents and punctuation. Source: Haladyna, Downing and Rodriguez (2002), guideline 22.
 */
export const duplicateOptions = questionRule(
	{ id: 'E2', severity: 'error', title: 'Two options say the same, or one holds the other' },
	(q) => [
		...listsOf(q).flatMap(({ path, options }) => {
			const texts = options.map(({ text, sentence }) => sentence ?? text);
			return compare(texts, path, answers.has(String(path[0])));
		}),
		...candidatesOf(q).flatMap(({ path, ids }) => compare(ids, path, false))
	]
);

function compare(texts: readonly string[], path: Path, alsoWithin: boolean): Flag[] {
	const folded = texts.map(foldText);
	return texts.flatMap((text, at) => {
		const before = folded.slice(0, at);
		if (before.includes(folded[at] ?? '')) {
			return [{ path: [...path, at], message: `${quote(text)} stands there twice. Write another.` }];
		}
		const inner = folded.find((other, place) => place !== at && ` ${folded[at] ?? ''} `.includes(` ${other} `));
		if (!alsoWithin || inner === undefined) return [];
		const message = `${quote(text)} holds the whole of ${quote(inner)}. Word one of the two differently.`;
		return [{ path: [...path, at], message }];
	});
}
