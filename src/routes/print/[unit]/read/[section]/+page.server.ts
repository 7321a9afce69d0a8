import { units } from '#lib/server/bank.ts';
import { sectionOr404, unitOr404 } from '#lib/server/pages.ts';
import { glossaryOf } from '#lib/server/render-section.ts';
import { sayDate } from '#lib/ui/dates.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.flatMap((unit) => unit.reading.sections.map((section) => ({ unit: unit.id, section: section.id })));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const { id, title, purpose, paragraphs } = sectionOr404(unit, params.section);
	const words = glossaryOf({ id, title, purpose, paragraphs }, unit.reading.glossary);
	return {
		unit: { id: unit.id, title: unit.title },
		section: { id, title, purpose },
		paragraphs: paragraphs.map((paragraph) => paragraph.map((sentence) => ({ id: sentence.id, text: sentence.text }))),
		words: words.map((entry) => ({ id: entry.id, term: entry.term, meaning: entry.meaning })),
		asOf: sayDate(unit.asOf)
	};
};
