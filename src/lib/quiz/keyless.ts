import { arrangeOpen } from '#lib/question-types/arrange-open.ts';
import type { KeylessQuestion, Name, PublicQuestion, Responses } from '#lib/question-types/types.ts';
import { typeOf } from '#lib/question-types/views.ts';
import type { Handling, OpenOperations } from './asked-question.svelte.ts';
import { fitResponse } from './fit-response.ts';

/** A response of each type with every field filled, as the response of a key would be. */
const filled: Responses = {
	'single-choice': { option: '' },
	'multiple-choice': { options: [] },
	'true-false': { verdict: true, justification: '' },
	'short-answer': { text: '' },
	numeric: { text: '' },
	order: { order: [] },
	match: { pairs: {} },
	cloze: { blanks: {} },
	classify: { bins: {} },
	evidence: { sentences: [] },
	'two-part': { option: '', sentence: '' },
	'argument-map': { slots: {} },
	extended: { text: '', ideas: [] }
};

function operationsOf<K extends Name>(question: PublicQuestion<K> & { type: K }): OpenOperations {
	const type = typeOf<K>(question.type);
	const fit = (response: unknown): Responses[K] => fitResponse(response, type.empty(question), filled[question.type]);
	return {
		fit,
		empty: () => type.empty(question),
		incomplete: (response) => type.incomplete(question, fit(response))
	};
}

/** How questions are handled whose keys a teacher keeps: they are answered, and nothing here can say how it went. */
export const keyless: Handling<KeylessQuestion> = {
	arrange: (question, shuffle) => arrangeOpen(question, shuffle),
	operations: (question) => operationsOf(question),
	score: () => null
};
