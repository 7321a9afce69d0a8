import { unitRule } from '../rule.ts';

const fewest = 4;

/**
 * Of the statements to judge, between 40 and 60 in a hundred are true, so that always saying "true" earns nothing. Counted from
 * four statements on. Source: Frisbie and Becker (1991), doi 10.1207/s15324818ame0401_6.
 */
export const trueFalseBalance = unitRule(
	{ id: 'W11', severity: 'warning', title: 'Too many statements true, or false' },
	({ unit }) => {
		const verdicts = unit.questions.flatMap((q) => (q.type === 'true-false' ? [q.key.verdict] : []));
		const share = verdicts.filter(Boolean).length / verdicts.length;
		if (verdicts.length < fewest || (share >= 0.4 && share <= 0.6)) return [];
		const message = `${String(verdicts.filter(Boolean).length)} of ${String(verdicts.length)} statements are true. Turn some round.`;
		return [{ question: null, path: ['questions'], message }];
	}
);
