import { sentencesOf } from '#lib/domain/reading.ts';
import { askedTextsOf, explanationsOf } from '../parts.ts';
import { eachQuestion, unitRule, type Flag } from '../rule.ts';
import { findWord, withoutQuotes } from '../words.ts';

const loaded = (
	'regime regimes obliterated obliterate aggression aggressor rogue terrorist terrorists tyrant ' +
	'tyrants dictator dictators madman crazy evil barbaric heroic glorious propaganda puppet stooge warmonger warmongers thug ' +
	'thugs brainwashed fanatic fanatics'
).split(' ');

/** Words that may stand beside the name of whoever uses them. */
const attributable = ['provocation', 'provocations', 'provocative'];
const attribution = /\bauthor\b|\bcolumn\b|\bsaid\b|\bsays\b|\bcalls?\b|\bcalled\b/iu;

/**
 * No word takes sides outside quotation marks: states, governments and people are named evenly. A few words are let pass beside
 * the name of whoever uses them. Looked at are the reading, the cards and everything a learner reads in a question. Source:
 * Smarter Balanced (2021), bias and sensitivity guidelines.
 */
export const loadedWords = unitRule({ id: 'W14', severity: 'warning', title: 'A word that takes sides' }, (context) => {
	const { reading, cards } = context.unit;
	const rest = [
		...reading.sections.flatMap(sentencesOf).map(({ id, text }) => ({ path: ['reading', id], text })),
		...cards.map(({ text }, at) => ({ path: ['cards', at, 'text'], text }))
	];
	return [
		...flag(rest).map((found) => ({ ...found, question: null })),
		...eachQuestion(context, (q) => flag([...askedTextsOf(q), ...explanationsOf(q)]))
	];
});

function flag(texts: readonly { path: Flag['path']; text: string }[]): Flag[] {
	return texts.flatMap(({ path, text }) => {
		const plain = withoutQuotes(text);
		const word = findWord(plain, attribution.test(plain) ? loaded : [...loaded, ...attributable]);
		const message = `“${word ?? ''}” takes sides. Use a plain word, or quote the one who said it.`;
		return word === undefined ? [] : [{ path, message }];
	});
}
