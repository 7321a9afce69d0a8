import type { Question } from './types.ts';

/** A response that makes some of the choices a question offers. */
export interface Offered {
	/** The question, widened where it would not take so many choices at once. */
	asked: Question;
	response: unknown;
	/** The place of the only choice that is meant; all of them without it. */
	at?: number;
}

/**
 * Responses that between them choose everything a question offers, in its order, some of it several times; none for types in
 * which no list is offered, where what was chosen speaks alone.
 */
export function offeringOf(question: Question): Offered[] {
	switch (question.type) {
		case 'single-choice':
			return question.options.map(({ id }) => ({ asked: question, response: { option: id } }));
		case 'multiple-choice': {
			const asked = { ...question, choose: question.options.length };
			return [{ asked, response: { options: question.options.map(({ id }) => id) } }];
		}
		case 'evidence': {
			const asked = { ...question, choose: question.candidates.length };
			return [{ asked, response: { sentences: question.candidates } }];
		}
		case 'two-part':
			return question.options.flatMap(({ id: option }) =>
				question.candidates.map((sentence) => ({ asked: question, response: { option, sentence } }))
			);
		case 'true-false':
			return [true, false].flatMap((verdict) =>
				question.justifications.map((justification) => ({ asked: question, response: { verdict, justification } }))
			);
		case 'classify':
			return question.cards.flatMap((_, at) =>
				question.bins.map((bin) => {
					const bins = Object.fromEntries(question.cards.map((card) => [card.id, bin.id]));
					return { asked: question, response: { bins }, at };
				})
			);
		default:
			return [];
	}
}
