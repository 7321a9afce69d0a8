import { questionRule } from '../rule.ts';

const mostRows = 8;

/**
 * Matching has at least one right side to spare, so that the last pair is no gift, and at most eight rows, which fit on a
 * screen and in the head. Source: Haladyna and Downing (1989), matching; the number of rows is a judgement of this project.
 */
export const matchWithoutSpare = questionRule(
	{ id: 'W12', severity: 'warning', title: 'Matching without a spare, or with too many rows' },
	(q) => {
		if (q.type !== 'match') return [];
		const used = new Set(Object.values(q.key.pairs));
		const hasSpare = q.right.some(({ id }) => !used.has(id));
		return [
			...(hasSpare ? [] : [{ path: ['right'], message: 'Every right side has a partner. Add one that is spare.' }]),
			...(q.left.length > mostRows
				? [
						{
							path: ['left'],
							message: `There are ${String(q.left.length)} rows. Keep to eight, or make two questions.`
						}
					]
				: [])
		];
	}
);
