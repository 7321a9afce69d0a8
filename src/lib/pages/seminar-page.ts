import { cardsOf } from '#lib/domain/question.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { sectionOfSentence, type FormSpec, type Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { questionsOf } from './unit-parts.ts';

/** What the page of a seminar is made of: its tasks without their keys, of which only the sentences to reread are given. */
export function seminarPage(unit: Unit<Question>, form: FormSpec) {
	const sentences = unit.reading.sections.flatMap(sentencesOf);
	return {
		unit: { id: unit.id, title: unit.title },
		form,
		/** The task whose forecasts have a page to follow them on. */
		followed: unit.forecasts?.question ?? null,
		tasks: questionsOf(unit, form).map((question) => ({
			id: question.id,
			prompt: question.prompt,
			cards: cardsOf(question).flatMap((id) => unit.cards.find((card) => card.id === id) ?? []),
			sentences: question.key.evidence.flatMap((id) => {
				const found = sentences.find((sentence) => sentence.id === id);
				return found ? [{ id, text: found.text, section: sectionOfSentence(id) }] : [];
			})
		}))
	};
}
