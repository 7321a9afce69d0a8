import { questionRule } from '../rule.ts';

const fields = ['process', 'dok', 'strand', 'points', 'asOf', 'reviewBy'] as const;
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text));

/**
 * A question says which process, depth and strand it tests, what it is worth, the day it speaks from and the day a person must
 * look at it again, in this order. Source: PISA 2018 framework (process), Webb and Hess (depth), and the unit's rule 7 (dates).
 */
export const missingMetadata = questionRule(
	{ id: 'E13', severity: 'error', title: 'What every question must say is missing' },
	(q) => {
		const empty = fields.filter((name) => !q[name]);
		const dates = (['asOf', 'reviewBy'] as const).filter((name) => q[name] && !isDate(q[name]));
		return [
			...empty.map((name) => ({ path: [name], message: `Give the question its ${name}.` })),
			...dates.map((name) => ({ path: [name], message: `“${q[name]}” is no date. Write it as 2025-12-31.` })),
			...(q.reviewBy <= q.asOf
				? [{ path: ['reviewBy'], message: 'The review is not after the day the question speaks from.' }]
				: [])
		];
	}
);
