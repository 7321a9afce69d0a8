import { drawForm, firstSeed } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { FormSpec, Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { cardsAmong, enemiesAmong, questionsOf, sectionsFor } from './unit-parts.ts';

/** What the page of a form is made of beside the text itself. */
export function quizPage(unit: Unit<Question>, form: FormSpec) {
	const questions = questionsOf(unit, form);
	const seed = firstSeed(unit.id, form.id);
	const first = drawForm(unit, form, shuffleFrom(seed))[0];
	const sections = sectionsFor(unit, questions, form.section ? [form.section] : []);
	return {
		unit: { id: unit.id, title: unit.title },
		form,
		questions,
		enemies: enemiesAmong(unit, questions),
		cards: cardsAmong(unit, questions),
		seed,
		firstType: questions.find(({ id }) => id === first)?.type ?? null,
		sections: sections.map(({ id, title }) => ({ id, title, inPage: false }))
	};
}
