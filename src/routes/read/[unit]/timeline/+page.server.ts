import { timelinePage } from '#lib/pages/figure-pages.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.filter(({ reading }) => reading.timeline.length > 0).map(({ id }) => ({ unit: id }));

export const load: PageServerLoad = ({ params }) => timelinePage(unitOr404(params.unit));
