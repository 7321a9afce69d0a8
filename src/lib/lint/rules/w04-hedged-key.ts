import { wordedChoicesOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { findWord, withoutQuotes } from '../words.ts';

const hedges = (
	'may might could perhaps probably possibly likely unlikely often usually sometimes some generally partly mostly tend tends ' +
	'seem seems appear appears'
).split(' ');

/** Words of the list that hedge nothing here. */
const firm = /\b(?:could|can) not\b|\b(?:less|more) likely\b/giu;

/**
 * A careful word ("may", "probably") does not stand in the key alone: it marks the option that is hard to prove wrong. Quoted
 * words do not count. Source: Haladyna, Downing and Rodriguez (2002), guideline 28d.
 */
export const hedgedKey = questionRule({ id: 'W4', severity: 'warning', title: 'Only the key is careful' }, (q) =>
	wordedChoicesOf(q).flatMap(({ path, options, keys }) => {
		const found = options.map(({ id, text }) => ({
			isKey: keys.includes(id),
			word: findWord(withoutQuotes(text).replace(firm, ' '), hedges)
		}));
		const inKey = found.find(({ isKey, word }) => isKey && word);
		if (!inKey || found.some(({ isKey, word }) => !isKey && word)) return [];
		return [{ path, message: `“${inKey.word ?? ''}” stands in the key only. Hedge a distractor as well, or neither.` }];
	})
);
