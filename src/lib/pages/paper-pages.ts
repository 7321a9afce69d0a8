import { sentencesOf, type Section } from '#lib/domain/reading.ts';
import type { FormSpec, Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { glossaryOf } from './render-section.ts';
import { cardsAmong, enemiesAmong, questionsOf } from './unit-parts.ts';

/** What a form and its key are printed from. */
export function sheetPage(unit: Unit<Question>, form: FormSpec) {
	const questions = questionsOf(unit, form);
	return {
		unit: { id: unit.id, title: unit.title },
		form,
		questions,
		enemies: enemiesAmong(unit, questions),
		cards: cardsAmong(unit, questions),
		sentences: Object.fromEntries(unit.reading.sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]))
	};
}

/** What a section is printed from; `dated` says when its text speaks from. */
export function readingSheet(unit: Unit, section: Section, dated: string) {
	const { id, title, purpose, paragraphs } = section;
	return {
		unit: { id: unit.id, title: unit.title },
		section: { id, title, purpose },
		paragraphs: paragraphs.map((paragraph) => paragraph.map((sentence) => ({ id: sentence.id, text: sentence.text }))),
		words: glossaryOf(section, unit.reading.glossary).map(({ id: entry, term, meaning }) => ({
			id: entry,
			term,
			meaning
		})),
		dated
	};
}
