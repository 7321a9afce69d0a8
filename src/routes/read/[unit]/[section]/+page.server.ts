import { sectionPage } from '#lib/pages/section-page.ts';
import { sayWhen } from '#lib/reader/source-words.ts';
import { units } from '#lib/server/bank.ts';
import { formOr404, readingText, sectionOr404, unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.flatMap((unit) => unit.reading.sections.map((section) => ({ unit: unit.id, section: section.id })));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const section = sectionOr404(unit, params.section);
	const before = formOr404(unit, `${section.id}-before`);
	const check = formOr404(unit, `${section.id}-check`);
	const page = sectionPage(unit, section, { before, check }, sayWhen(unit));
	return { ...page, reading: readingText(unit, page.sections, section.id) };
};
