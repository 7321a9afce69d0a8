import { listsOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { quote } from '../words.ts';

const leaning = [
	/\b(?:all|none|any|neither|both|some) of (?:the above|these|those|them)\b/iu,
	/\b(?:[Bb]oth|[Nn]either|[Ee]ither) \(?[A-E]\)? (?:and|or|nor) \(?[A-E]\b/u,
	/\b(?:both|neither|either) (?:answers?|options?|statements?)\b/iu
];

/**
 * No option leans on the others ("all of the above", "both A and B"): options are shuffled, and who knows two of them knows
 * this one. Source: Haladyna, Downing and Rodriguez (2002), guidelines 25 and 26.
 */
export const allOfTheAbove = questionRule(
	{ id: 'E1', severity: 'error', title: 'An option leans on the others' },
	(q) =>
		listsOf(q).flatMap(({ path, options }) =>
			options.flatMap(({ text }, at) =>
				leaning.some((pattern) => pattern.test(text))
					? [
							{
								path: [...path, at, 'text'],
								message: `${quote(text)} leans on the other options. Say what is meant, or ask for several answers.`
							}
						]
					: []
			)
		)
);
