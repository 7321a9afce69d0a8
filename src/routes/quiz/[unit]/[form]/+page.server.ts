import { drawForm, firstSeed } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { units } from '#lib/server/bank.ts';
import { enemiesAmong, formOr404, questionsOf, readingText, sectionsFor, unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.flatMap((unit) =>
		unit.forms.filter(({ kind }) => kind !== 'pre-questions').map((form) => ({ unit: unit.id, form: form.id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const form = formOr404(unit, params.form);
	const questions = questionsOf(unit, form);
	const seed = firstSeed(unit.id, form.id);
	const first = drawForm(unit, form, shuffleFrom(seed))[0];
	const sections = sectionsFor(unit, questions, form.section ? [form.section] : []);
	return {
		unit: { id: unit.id, title: unit.title },
		form,
		questions,
		enemies: enemiesAmong(unit, questions),
		seed,
		firstType: questions.find(({ id }) => id === first)?.type ?? null,
		sections: sections.map(({ id, title }) => ({ id, title, inPage: false })),
		reading: readingText(unit, sections)
	};
};
