import { error } from '@sveltejs/kit';
import { ReadingText } from '#lib/domain/reading-text.ts';
import { sentencesOf, type Section } from '#lib/domain/reading.ts';
import { findForm, type FormSpec, type Unit } from '#lib/domain/unit.ts';
import { renderSection } from '#lib/pages/render-section.ts';
import type { Question } from '#lib/question-types/types.ts';
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

/** The text of these sections, set for a page; words are linked in the one that the page holds a glossary for. */
export function readingText(unit: Unit, shown: readonly { id: string }[], glossed?: string): ReadingText {
	const sections = unit.reading.sections.filter(({ id }) => shown.some((one) => one.id === id));
	const words = ({ id }: Section) => (id === glossed ? unit.reading.glossary : []);
	return new ReadingText(
		new Map(sections.map((section) => [section.id, renderSection(section, words(section))])),
		new Map(sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]))
	);
}
