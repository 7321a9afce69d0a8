import type { Question } from '#lib/question-types/types.ts';
import { choicesOf, listsOf } from '../parts.ts';
import { questionRule, type Flag, type LintContext, type Path } from '../rule.ts';
import { findNames } from '../words.ts';

/**
 * Options fit the prompt and one another: an article or a number does not point to the key, and all begin and end alike.
 * Looked at are "a" or "an" before the answer, the number word in capitals, full stops, capital letters (names aside) and
 * whether all or none begin with "to"; the cards of an argument are left out, because a qualifier is one word and a claim a
 * sentence. Source: Haladyna, Downing and Rodriguez (2002), guidelines 23 and 28c.
 */
export const mismatchedGrammar = questionRule(
	{ id: 'W5', severity: 'warning', title: 'Options do not fit the prompt, or one another' },
	(q, context) => [
		...choicesOf(q).flatMap(({ path, prompt, options }) => checkArticle(prompt, options, path)),
		...checkBlanks(q),
		...checkNumber(q),
		...(q.type === 'argument-map' ? [] : listsOf(q)).flatMap(({ path, options }) =>
			checkForms(
				options.flatMap(({ text, sentence }) => (sentence === undefined ? [text] : [])),
				path,
				context
			)
		)
	]
);

const article = /\b(an?)[\s_…]*$/iu;
const startsWithVowel = (text: string) => /^[^\p{L}]*[aeiou]/iu.test(text);

function checkArticle(before: string, options: readonly { text: string }[], path: Path): Flag[] {
	const said = article.exec(before)?.[1]?.toLowerCase();
	if (said === undefined || options.every(({ text }) => startsWithVowel(text) === (said === 'an'))) return [];
	return [{ path, message: `“${said}” before the answer rules options out. Move it into the options, or reword.` }];
}

function checkBlanks(q: Question): Flag[] {
	if (q.type !== 'cloze' || !q.bank) return [];
	const { bank, parts } = q;
	return parts.flatMap((part) => ('text' in part ? checkArticle(part.text, bank, ['parts']) : []));
}

const numbers = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'];

function checkNumber(q: Question): Flag[] {
	if (q.type !== 'multiple-choice' && q.type !== 'evidence') return [];
	const said = numbers.find((number) => new RegExp(`\\b${number}\\b`, 'u').test(q.prompt));
	if (said === undefined || numbers.indexOf(said) + 1 === q.choose) return [];
	return [{ path: ['prompt'], message: `The prompt asks for ${said}, but ${String(q.choose)} are right.` }];
}

function checkForms(texts: readonly string[], path: Path, { unit }: LintContext): Flag[] {
	const names = findNames(unit);
	const letters = texts.filter((text) => /^\p{L}/u.test(text) && !names.has(/^[\p{L}’'-]+/u.exec(text)?.[0] ?? ''));
	return [
		...checkAlike(texts, /[.?!][”’"']?$/u, path, 'end with a full stop'),
		...checkAlike(letters, /^\p{Lu}/u, path, 'begin with a capital letter'),
		...checkAlike(texts, /^to \p{Ll}/iu, path, 'begin with “to”')
	];
}

function checkAlike(texts: readonly string[], form: RegExp, path: Path, what: string): Flag[] {
	const count = texts.filter((text) => form.test(text)).length;
	if (count === 0 || count === texts.length) return [];
	return [{ path, message: `${String(count)} of ${String(texts.length)} options ${what}. Make them alike.` }];
}
