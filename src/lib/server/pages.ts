import { error } from '@sveltejs/kit';
import { poolOf } from '#lib/domain/form.ts';
import type { Section } from '#lib/domain/reading.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { findForm, sectionOfSentence, type FormSpec, type Unit } from '#lib/domain/unit.ts';
import { publicOf } from '#lib/question-types/operations.ts';
import type { PublicQuestion, Question } from '#lib/question-types/types.ts';
import { ReadingText } from '#lib/domain/reading-text.ts';
import { renderSection } from './render-section.ts';
import { units } from './bank.ts';

/** The unit with this id, or a 404. */
export function unitOr404(id: string): Unit<Question> {
	return units.find((unit) => unit.id === id) ?? error(404, { code: 'no-unit', message: `No unit ${id}`, id: '' });
}

/** The form with this id, or a 404. */
export function formOr404(unit: Unit<Question>, id: string): FormSpec {
	return findForm(unit, id) ?? error(404, { code: 'no-form', message: `No form ${id}`, id: '' });
}

/** The section with this id, or a 404. */
export function sectionOr404(unit: Unit<Question>, id: string): Section {
	return (
		unit.reading.sections.find((section) => section.id === id) ??
		error(404, { code: 'no-section', message: `No section ${id}`, id: '' })
	);
}

/** Everything a form may ask, whatever the seed. */
export function questionsOf(unit: Unit<Question>, form: FormSpec): Question[] {
	const pool = poolOf(unit, form);
	return pool.flatMap((id) => unit.questions.find((question) => question.id === id) ?? []);
}

/** A question that has no key yet: without it, and without its authors' notes, which may say what the key is. */
export function openly(question: Question): PublicQuestion {
	return { ...publicOf(question), tests: '', claims: [], contested: [] };
}

/** The enemy pairs that matter among these questions. */
export function enemiesAmong(unit: Unit<Question>, questions: readonly Question[]): [string, string][] {
	const ids = new Set(questions.map(({ id }) => id));
	return unit.enemies.flatMap(([a, b]) => (ids.has(a) && ids.has(b) ? [[a, b]] : []));
}

/** The sections whose sentences the questions point to, in reading order, with the given ones always among them. */
export function sectionsFor(
	unit: Unit<Question>,
	questions: readonly Question[],
	always: readonly string[]
): Section[] {
	const wanted = new Set(always);
	const mentioned = questions.flatMap((question) => JSON.stringify(question).match(/\b\p{Lu}\d+\.\d+\b/gu) ?? []);
	for (const id of mentioned) wanted.add(sectionOfSentence(id));
	return unit.reading.sections.filter(({ id }) => wanted.has(id));
}

/** The reading of these sections, ready for a page; words are linked in the one that the page holds a glossary for. */
export function readingText(unit: Unit<Question>, sections: readonly Section[], glossed?: Section): ReadingText {
	const words = (section: Section) => (section === glossed ? unit.reading.glossary : []);
	return new ReadingText(
		new Map(sections.map((section) => [section.id, renderSection(section, words(section))])),
		new Map(sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]))
	);
}
