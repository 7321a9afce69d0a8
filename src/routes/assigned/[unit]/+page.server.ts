import { catalogueOf } from '#lib/pages/catalogue.ts';
import { units } from '#lib/server/bank.ts';
import { readingText, unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => units.map((unit) => ({ unit: unit.id }));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const { sections } = unit.reading;
	return {
		catalogue: catalogueOf(unit),
		cards: unit.cards,
		sections: sections.map(({ id, title }) => ({ id, title, inPage: false })),
		reading: readingText(unit, sections)
	};
};
