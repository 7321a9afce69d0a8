import { listsOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { quote, similarity, wordsOf } from '../words.ts';

const mostAlike = 0.8;

/**
 * No two options share nearly all their words (more than 80 % of the words of both): they are then hard to tell apart, and
 * what they share belongs in the prompt. Source: Haladyna, Downing and Rodriguez (2002), guidelines 16 and 22.
 */
export const similarOptions = questionRule(
	{ id: 'W10', severity: 'warning', title: 'Options that are almost the same' },
	(q) =>
		listsOf(q).flatMap(({ path, options }) =>
			options.flatMap(({ text }, at) => {
				const words = new Set(wordsOf(text));
				const twin = options.slice(0, at).find((other) => similarity(words, new Set(wordsOf(other.text))) > mostAlike);
				if (twin === undefined) return [];
				const message = `${quote(text)} and ${quote(twin.text)} share almost all words. Move those into the prompt, or reword.`;
				return [{ path: [...path, at, 'text'], message }];
			})
		)
);
