import { candidatesOf, choicesOf } from '../parts.ts';
import { questionRule } from '../rule.ts';

/**
 * There are at least three things to choose from, and a question with several keys has two or more and leaves at least one
 * option over. Three options work as well as four or five. Source: Rodriguez (2005), doi 10.1111/j.1745-3992.2005.00006.x.
 */
export const tooFewOptions = questionRule(
	{ id: 'E3', severity: 'error', title: 'Too few options, or too few or too many keys' },
	(q) => [
		...[...choicesOf(q).map(({ path, options }) => ({ path, ids: options })), ...candidatesOf(q)].flatMap(
			({ path, ids }) =>
				ids.length < 3
					? [{ path, message: `There are ${String(ids.length)} to choose from. Write at least three.` }]
					: []
		),
		...(q.type === 'multiple-choice' ? checkKeys(q.key.options.length, q.options.length) : [])
	]
);

function checkKeys(keys: number, options: number) {
	const path = ['key', 'options'];
	if (keys < 2) return [{ path, message: 'Fewer than two options are right. Make it a single choice, or add a key.' }];
	return keys >= options ? [{ path, message: 'Every option is right. Add one that is wrong.' }] : [];
}
