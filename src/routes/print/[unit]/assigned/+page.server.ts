import { sentencesOf } from '#lib/domain/reading.ts';
import { catalogueOf } from '#lib/pages/catalogue.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => units.map((unit) => ({ unit: unit.id }));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const sentences = Object.fromEntries(unit.reading.sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]));
	return { catalogue: catalogueOf(unit), cards: unit.cards, sentences };
};
