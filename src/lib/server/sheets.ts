import { sheetPage } from '#lib/pages/paper-pages.ts';
import { units } from './bank.ts';
import { formOr404, unitOr404 } from './pages.ts';

/** Every form that is printed: all but the guesses before reading. */
export const sheetEntries = () =>
	units.flatMap((unit) =>
		unit.forms.filter(({ kind }) => kind !== 'pre-questions').map((form) => ({ unit: unit.id, form: form.id }))
	);

/** What a form and its key are printed from. */
export function sheetFor(unitId: string, formId: string) {
	const unit = unitOr404(unitId);
	return sheetPage(unit, formOr404(unit, formId));
}
