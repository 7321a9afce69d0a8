import { unitRule } from '../rule.ts';

/**
 * The day a person must look at something again has not passed: what is said of living people and open conflicts grows old.
 * Source: rule 7 for builders of units; a judgement of this project.
 */
export const overdue = unitRule({ id: 'E14', severity: 'error', title: 'A review is overdue' }, ({ unit, today }) => {
	const dated = [
		{ question: null, path: ['reviewBy'], reviewBy: unit.reviewBy, what: 'The unit' },
		...unit.cards.map(({ id, reviewBy }, at) => ({
			question: null,
			path: ['cards', at, 'reviewBy'],
			reviewBy,
			what: `Card ${id}`
		})),
		...unit.questions.map(({ id, reviewBy }) => ({ question: id, path: ['reviewBy'], reviewBy, what: 'The question' }))
	];
	return dated.flatMap(({ question, path, reviewBy, what }) => {
		const message = `${what} had to be looked at by ${reviewBy}. Check whether it still holds, then set a new date.`;
		return reviewBy < today ? [{ question, path, message }] : [];
	});
});
