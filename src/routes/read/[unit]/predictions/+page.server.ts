import { error } from '@sveltejs/kit';
import { predictionsPage } from '#lib/pages/predictions-page.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => units.filter(({ forecasts }) => forecasts).map(({ id }) => ({ unit: id }));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	if (unit.forecasts) return predictionsPage(unit, unit.forecasts);
	return error(404, { code: 'no-forecasts', message: `No forecasts in ${unit.id}`, id: '' });
};
