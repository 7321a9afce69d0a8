import type { IncompleteCode, Score } from '#lib/domain/score.ts';
import type { Classified, Remark, SentenceText, Shuffle } from '#lib/question-types/contract.ts';
import { loadType, typeOf } from '#lib/question-types/views.ts';
import type { Name, PublicQuestion, Question, Responses } from '#lib/question-types/types.ts';
import { fitResponse } from './fit-response.ts';

/** Makes the code and the views of these types ready, so that their questions can be shown at once. */
export async function loadTypes(names: Iterable<Name>): Promise<void> {
	await Promise.all([...new Set(names)].map(loadType));
}

/** What can be done with one question; a stored response that no longer fits its type counts as none. */
export interface QuestionOperations {
	empty: () => Responses[Name];
	incomplete: (response: unknown) => IncompleteCode | null;
	score: (response: unknown) => Score;
	keyResponse: () => Responses[Name];
	classify: (response: unknown) => Classified[];
	remarks: (response: unknown, sentence: SentenceText) => Remark[];
	sayAnswer: (sentence: SentenceText) => string;
	sayResponse: (response: unknown, sentence: SentenceText) => string;
	/** The response if it fits the type, else the empty one. */
	fit: (response: unknown) => Responses[Name];
}

/** The operations of a question's own type, which must have been loaded. */
export function byType<K extends Name>(question: Question<K>): QuestionOperations {
	const type = typeOf(question.type);
	const fit = (response: unknown): Responses[K] =>
		fitResponse(response, type.empty(question), type.keyResponse(question));
	return {
		fit,
		empty: () => type.empty(question),
		incomplete: (response) => type.incomplete(question, fit(response)),
		score: (response) => type.score(question, fit(response)),
		keyResponse: () => type.keyResponse(question),
		classify: (response) => type.classify(question, fit(response)),
		remarks: (response, sentence) => type.remarks(question, fit(response), sentence),
		sayAnswer: (sentence) => type.sayAnswer(question, sentence),
		sayResponse: (response, sentence) => type.sayResponse(question, fit(response), sentence)
	};
}

/** The response to a question before anything was done. */
export function emptyResponse<K extends Name>(question: PublicQuestion<K>): Responses[K] {
	return typeOf<K>(question.type).empty(question);
}

/** The question with its options in the order a shuffle gives. */
export function arrange<K extends Name>(question: Question<K>, shuffle: Shuffle): Question<K> {
	return typeOf<K>(question.type).arrange(question, shuffle);
}
