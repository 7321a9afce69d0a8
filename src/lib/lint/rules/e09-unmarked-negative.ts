import { promptsOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { withoutQuotes } from '../words.ts';

const negative = /\b(?:not|except|never|cannot|(?<!at )least)\b|\w+n[’']t\b/giu;

/**
 * A negative word in a prompt is set in bold (`emphasis`), because readers skip it; better is to ask the positive way. Quoted
 * words do not count. Source: Haladyna, Downing and Rodriguez (2002), guideline 17.
 */
export const unmarkedNegative = questionRule(
	{ id: 'E9', severity: 'error', title: 'A negative word that is not in bold' },
	(q) =>
		promptsOf(q).flatMap(({ path, text }) =>
			(withoutQuotes(text).match(negative) ?? []).flatMap((word) =>
				q.emphasis?.toLowerCase().includes(word.toLowerCase())
					? []
					: [{ path, message: `“${word}” is easily missed. Ask the positive way, or give it as the emphasis.` }]
			)
		)
);
