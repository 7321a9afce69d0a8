import { wordedChoicesOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { findWord, withoutQuotes } from '../words.ts';

const absolute = [
	'always',
	'never',
	'all',
	'none',
	'only',
	'every',
	'impossible',
	'completely',
	'nobody',
	'everybody',
	'no one',
	'everyone'
];

/**
 * Absolute words stand neither in distractors alone nor in the key alone: test-wise learners rule such options out, or in,
 * without reading. Quoted words do not count. Source: Haladyna, Downing and Rodriguez (2002), guideline 28a.
 */
export const absoluteTerms = questionRule(
	{ id: 'W3', severity: 'warning', title: 'Absolute words tell keys and distractors apart' },
	(q) =>
		wordedChoicesOf(q).flatMap(({ path, options, keys }) => {
			const found = options.map(({ id, text }) => ({
				isKey: keys.includes(id),
				word: findWord(withoutQuotes(text), absolute)
			}));
			const inKeys = found.filter(({ isKey, word }) => isKey && word);
			const inLures = found.filter(({ isKey, word }) => !isKey && word);
			if (inKeys.length > 0 === inLures.length > 0) return [];
			const [first] = [...inKeys, ...inLures];
			const where = inKeys.length > 0 ? 'the key' : 'a distractor';
			const message = `“${first?.word ?? ''}” stands in ${where} only. Take it out, or let it stand on both sides.`;
			return [{ path, message }];
		})
);
