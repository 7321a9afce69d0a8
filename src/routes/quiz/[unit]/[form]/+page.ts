import { loadTypes } from '#lib/quiz/known-types.ts';
import type { PageLoad } from './$types';

/** The first question is drawn with the page, so its type is ready before. */
export const load: PageLoad = async ({ data }) => {
	if (data.firstType) await loadTypes([data.firstType]);
	return data;
};
