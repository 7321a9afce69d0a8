import { originalPage } from '#lib/pages/original-page.ts';
import { recognisable, unitWithOriginalOr404 } from '#lib/server/originals.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = recognisable;

export const load: PageServerLoad = ({ params }) => {
	const { unit, print } = unitWithOriginalOr404(params.unit);
	return originalPage(unit, print);
};
