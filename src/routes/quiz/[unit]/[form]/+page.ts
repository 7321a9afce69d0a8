import { loadTypes } from '#lib/quiz/known-types.ts';
import type { PageLoad } from './$types';

/** The first question is drawn with the page, so its type is ready before; and so are cards, which would push it down. */
export const load: PageLoad = async ({ data }) => {
	if (data.cards.length > 0) await import('#lib/quiz/NeededCards.svelte');
	if (data.firstType) await loadTypes([data.firstType]);
	return data;
};
