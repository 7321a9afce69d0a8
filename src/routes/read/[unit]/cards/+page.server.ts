import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.filter(({ cards }) => cards.length > 0).map(({ id }) => ({ unit: id }));

export const load: PageServerLoad = ({ params }) => {
	const { id, title, asOf, cards } = unitOr404(params.unit);
	return { unit: { id, title, asOf }, cards };
};
