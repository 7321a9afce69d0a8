import { sentencesOf } from '#lib/domain/reading.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';

/**
 * What a unit puts into the review deck: the questions flagged for it, less those that a person marks or that go beyond the
 * text, and the sentences they name.
 */
export function deckOfUnit({ id, title, questions, reading, forms }: Unit<Question>) {
	const cards = questions.filter(({ deck, type, card }) => deck && type !== 'extended' && card === null);
	const named = new Set(JSON.stringify(cards).match(/\b\p{Lu}\d+\.\d+\b/gu) ?? []);
	const sentences = reading.sections.flatMap(sentencesOf).filter((sentence) => named.has(sentence.id));
	return {
		id,
		title,
		guesses: forms.filter(({ kind }) => kind === 'pre-questions').map((form) => form.id),
		questions: cards,
		sentences: Object.fromEntries(sentences.map((sentence) => [sentence.id, sentence.text]))
	};
}
