import { argumentPage } from '#lib/pages/argument-page.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.filter(({ argument }) => argument.nodes.length > 0).map(({ id }) => ({ unit: id }));

export const load: PageServerLoad = ({ params }) => argumentPage(unitOr404(params.unit));
