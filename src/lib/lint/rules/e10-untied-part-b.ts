import { questionRule } from '../rule.ts';

/**
 * In a question of two parts at least one wrong sentence seems to support a wrong option (`fits`); else part B gives part A
 * away. Source: PARCC, evidence-based selected response.
 */
export const untiedPartB = questionRule({ id: 'E10', severity: 'error', title: 'Part B gives part A away' }, (q) => {
	if (q.type !== 'two-part') return [];
	const { option, sentence, sentenceReasons } = q.key;
	const wrong = q.options.map(({ id }) => id).filter((id) => id !== option);
	const isTied = Object.entries(sentenceReasons).some(
		([id, { fits }]) => id !== sentence && fits && wrong.includes(fits)
	);
	const message = 'No wrong sentence seems to support a wrong option. Add one, and say with “fits” which option it is.';
	return isTied ? [] : [{ path: ['key', 'sentenceReasons'], message }];
});
