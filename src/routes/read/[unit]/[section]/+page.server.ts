import { drawForm, firstSeed } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { Section } from '#lib/domain/reading.ts';
import { arrange } from '#lib/question-types/registry.ts';
import { glossaryOf } from '#lib/server/render-section.ts';
import { units } from '#lib/server/bank.ts';
import {
	enemiesAmong,
	formOr404,
	openly,
	questionsOf,
	readingText,
	sectionOr404,
	sectionsFor,
	unitOr404
} from '#lib/server/pages.ts';
import { sayDate } from '#lib/ui/dates.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	units.flatMap((unit) => unit.reading.sections.map((section) => ({ unit: unit.id, section: section.id })));

export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const section = sectionOr404(unit, params.section);
	const check = formOr404(unit, `${section.id}-check`);
	const before = formOr404(unit, `${section.id}-before`);
	const questions = questionsOf(unit, check);
	const shuffle = shuffleFrom(firstSeed(unit.id, before.id));
	const asked = new Set(drawForm(unit, before, shuffle));
	const sections = sectionsFor(unit, questions, [section.id]);
	const { sections: all } = unit.reading;
	const index = all.indexOf(section);
	const place = (at: Section | undefined) => (at ? { id: at.id, title: at.title } : null);
	return {
		unit: { id: unit.id, title: unit.title },
		section: { id: section.id, title: section.title, purpose: section.purpose },
		number: index + 1,
		count: all.length,
		previous: place(all[index - 1]),
		next: place(all[index + 1]),
		asOfWords: sayDate(unit.asOf),
		sections: sections.map(({ id, title }) => ({ id, title, inPage: id === section.id })),
		reading: readingText(unit, sections, section),
		glossary: glossaryOf(section, unit.reading.glossary).map(({ id, term, meaning }) => ({ id, term, meaning })),
		check,
		questions,
		enemies: enemiesAmong(unit, questions),
		before: {
			form: before,
			questions: questionsOf(unit, before)
				.filter(({ id }) => asked.has(id))
				.map((question) => openly(arrange(question, shuffle)))
		}
	};
};
