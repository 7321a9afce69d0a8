import { readingSheet } from '#lib/pages/paper-pages.ts';
import { sayWhen } from '#lib/reader/source-words.ts';
import { units } from '#lib/server/bank.ts';
import { sectionOr404, unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.flatMap((unit) => unit.reading.sections.map((section) => ({ unit: unit.id, section: section.id })));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	return readingSheet(unit, sectionOr404(unit, params.section), sayWhen(unit));
};
