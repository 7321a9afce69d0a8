import type { Reading } from '#lib/domain/analysis/collect-responses.ts';
import type { AskedQuestion } from '#lib/domain/analysis/scored-response.ts';
import type { Classified } from '#lib/domain/classified.ts';
import { classify, keyResponse } from './registry.ts';
import type { Question } from './types.ts';

/** A question as the statistics need to know it. */
export function askedQuestion(question: Question): AskedQuestion {
	const { id, points, strand, key } = question;
	const right = classify(question, keyResponse(question));
	return {
		...{ id, strand, possible: points, offered: offeredBy(question), evidence: key.evidence },
		cites: citedIn(question, right)
	};
}

/** What a raw response to a question chose and cited. */
export function readResponse(question: Question, response: unknown): Reading {
	const choices = classify(question, response);
	return { choices, cited: citedIn(question, choices) };
}

/** Every choice of the types in which a question offers a list to choose from; in the others what was chosen speaks alone. */
function offeredBy(question: Question): Classified[] {
	switch (question.type) {
		case 'single-choice':
			return question.options.flatMap(({ id }) => classify(question, { option: id }));
		case 'multiple-choice':
			// As if all might be picked at once.
			return classify(
				{ ...question, choose: question.options.length },
				{ options: question.options.map(({ id }) => id) }
			);
		case 'evidence':
			return classify({ ...question, choose: question.candidates.length }, { sentences: question.candidates });
		case 'two-part':
			return unique(
				question.options.flatMap(({ id: option }) =>
					question.candidates.flatMap((sentence) => classify(question, { option, sentence }))
				)
			);
		case 'true-false':
			return unique(
				[true, false].flatMap((verdict) =>
					question.justifications.flatMap((justification) => classify(question, { verdict, justification }))
				)
			);
		case 'classify':
			return question.cards.flatMap((_, at) =>
				question.bins.flatMap((bin) => {
					const bins = Object.fromEntries(question.cards.map((card) => [card.id, bin.id]));
					return classify(question, { bins }).slice(at, at + 1);
				})
			);
		default:
			return [];
	}
}

/** Sentences among the choices: the parts of a question that ask for one. */
function citedIn({ type }: Question, choices: readonly Classified[]): string[] {
	const citing = choices.filter(
		({ part }) => type === 'evidence' || (type === 'two-part' && part === 'sentence') || part === 'justification'
	);
	return citing.map(({ choice }) => choice);
}

function unique(choices: readonly Classified[]): Classified[] {
	return [...new Map(choices.map((choice) => [JSON.stringify([choice.part, choice.choice]), choice])).values()];
}
