import { unitPage } from '#lib/pages/unit-page.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => units.map(({ id }) => ({ unit: id }));

export const load: PageServerLoad = ({ params }) => unitPage(unitOr404(params.unit));
