import { seminarPage } from '#lib/pages/seminar-page.ts';
import { units } from '#lib/server/bank.ts';
import { formOr404, unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.filter(({ forms }) => forms.some(({ kind }) => kind === 'seminar')).map(({ id }) => ({ unit: id }));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	return seminarPage(unit, formOr404(unit, 'seminar'));
};
