import { cardsOf } from '#lib/domain/question.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { units } from './bank.ts';
import { enemiesAmong, formOr404, questionsOf, unitOr404 } from './pages.ts';

/** Every form that is printed: all but the guesses before reading. */
export const sheetEntries = () =>
	units.flatMap((unit) =>
		unit.forms.filter(({ kind }) => kind !== 'pre-questions').map((form) => ({ unit: unit.id, form: form.id }))
	);

/** What a form and its key are printed from. */
export function sheetFor(unitId: string, formId: string) {
	const unit = unitOr404(unitId);
	const form = formOr404(unit, formId);
	const questions = questionsOf(unit, form);
	const wanted = new Set(questions.flatMap(cardsOf));
	return {
		unit: { id: unit.id, title: unit.title },
		form,
		questions,
		enemies: enemiesAmong(unit, questions),
		cards: unit.cards.filter(({ id }) => wanted.has(id)),
		sentences: Object.fromEntries(unit.reading.sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]))
	};
}
