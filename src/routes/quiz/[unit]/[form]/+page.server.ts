import { isAnswered } from '#lib/domain/unit.ts';
import { quizPage } from '#lib/pages/quiz-page.ts';
import { units } from '#lib/server/bank.ts';
import { formOr404, readingText, unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.flatMap((unit) => unit.forms.filter(isAnswered).map((form) => ({ unit: unit.id, form: form.id })));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const page = quizPage(unit, formOr404(unit, params.form));
	return { ...page, reading: readingText(unit, page.sections) };
};
