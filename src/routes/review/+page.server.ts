import { units } from '#lib/server/bank.ts';
import { deckOfUnit } from '#lib/pages/deck.ts';
import type { PageServerLoad } from './$types';

/** The types of the deck's questions, so that their code comes with the deck and not after it. */
export const load: PageServerLoad = () => ({
	types: [...new Set(units.flatMap((unit) => deckOfUnit(unit).questions.map(({ type }) => type)))]
});
