import { outlineOf } from '#lib/domain/outline.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => units.map(({ id }) => ({ unit: id }));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const { timeline, actors } = unit.reading;
	return { outline: outlineOf(unit), timeline, actors, reviewBy: unit.reviewBy };
};
