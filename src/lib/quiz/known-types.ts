import type { IncompleteCode, Score } from '#lib/domain/score.ts';
import type { Classified, Remark, SentenceText, Shuffle } from '#lib/question-types/contract.ts';
import { evidence } from '#lib/question-types/evidence/evidence.ts';
import { multipleChoice } from '#lib/question-types/multiple-choice/multiple-choice.ts';
import { singleChoice } from '#lib/question-types/single-choice/single-choice.ts';
import { trueFalse } from '#lib/question-types/true-false/true-false.ts';
import { twoPart } from '#lib/question-types/two-part/two-part.ts';
import { preloadView } from '#lib/question-types/views.ts';
import type { Name, PublicQuestion, Question, Responses, Types } from '#lib/question-types/types.ts';
import { fitResponse } from './fit-response.ts';

/** The types this page can score. Choosing is on every page; the others come when a form needs them. */
const known: Partial<Types> = {
	'single-choice': singleChoice,
	'multiple-choice': multipleChoice,
	'true-false': trueFalse,
	evidence,
	'two-part': twoPart
};

const loaders: { [K in Name]?: () => Promise<void> } = {
	'short-answer': async () => {
		known['short-answer'] = (await import('#lib/question-types/short-answer/short-answer.ts')).shortAnswer;
	},
	numeric: async () => {
		known.numeric = (await import('#lib/question-types/numeric/numeric.ts')).numeric;
	},
	order: async () => {
		known.order = (await import('#lib/question-types/order/order.ts')).order;
	},
	match: async () => {
		known.match = (await import('#lib/question-types/match/match.ts')).match;
	},
	cloze: async () => {
		known.cloze = (await import('#lib/question-types/cloze/cloze.ts')).cloze;
	},
	classify: async () => {
		known.classify = (await import('#lib/question-types/classify/classify.ts')).classify;
	},
	'argument-map': async () => {
		known['argument-map'] = (await import('#lib/question-types/argument-map/argument-map.ts')).argumentMap;
	},
	extended: async () => {
		known.extended = (await import('#lib/question-types/extended/extended.ts')).extended;
	}
};

/** Makes the code and the views of these types ready, so that their questions can be shown at once. */
export async function loadTypes(names: Iterable<Name>): Promise<void> {
	const load = (name: Name) => Promise.all([known[name] ? null : loaders[name]?.(), preloadView(name)]);
	await Promise.all([...new Set(names)].map(load));
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

function typeOf<K extends Name>(name: K): Types[K] {
	const type = known[name];
	if (!type) throw new Error(`The question type ${name} was used before it was loaded`);
	return type;
}
