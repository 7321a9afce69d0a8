import { drawForm, firstSeed } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { Section } from '#lib/domain/reading.ts';
import type { FormSpec, Unit } from '#lib/domain/unit.ts';
import { publicOf } from '#lib/question-types/operations.ts';
import { arrange } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { cardsAmong, enemiesAmong, questionsOf, sectionsFor } from './unit-parts.ts';

/** The forms that a section's page asks: guesses before reading, and the quick check. */
interface Asked {
	before: FormSpec;
	check: FormSpec;
}

/** What the page of a section is made of beside the text itself; `dated` says when its text speaks from. */
export function sectionPage(unit: Unit<Question>, section: Section, { before, check }: Asked, dated: string) {
	const questions = questionsOf(unit, check);
	const sections = sectionsFor(unit, questions, [section.id]);
	const all = unit.reading.sections;
	const index = all.indexOf(section);
	const place = (at: Section | undefined) => (at ? { id: at.id, title: at.title } : null);
	return {
		unit: { id: unit.id, title: unit.title },
		section: { id: section.id, title: section.title, purpose: section.purpose },
		number: index + 1,
		count: all.length,
		previous: place(all[index - 1]),
		next: place(all[index + 1]),
		dated,
		sections: sections.map(({ id, title }) => ({ id, title, inPage: id === section.id })),
		check,
		exit: unit.forms.find((form) => form.kind === 'exit-ticket' && form.section === section.id)?.id ?? null,
		questions,
		enemies: enemiesAmong(unit, questions),
		cards: cardsAmong(unit, questions),
		before: { form: before, questions: guessesOf(unit, before) }
	};
}

/** The questions before reading, as they will stand, without their keys. */
function guessesOf(unit: Unit<Question>, before: FormSpec) {
	const shuffle = shuffleFrom(firstSeed(unit.id, before.id));
	const asked = new Set(drawForm(unit, before, shuffle));
	return questionsOf(unit, before)
		.filter(({ id }) => asked.has(id))
		.map((question) => publicOf(arrange(question, shuffle)));
}
