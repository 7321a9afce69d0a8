import { sentencesOf, type Reading, type Section } from '#lib/domain/reading.ts';
import type { FormSpec, Unit } from '#lib/domain/unit.ts';
import { argumentPage } from '#lib/pages/argument-page.ts';
import { catalogueOf } from '#lib/pages/catalogue.ts';
import { readingSheet, sheetPage } from '#lib/pages/paper-pages.ts';
import { quizPage } from '#lib/pages/quiz-page.ts';
import { setSection, type SetSentence } from '#lib/pages/render-section.ts';
import { sectionPage } from '#lib/pages/section-page.ts';
import { seminarPage } from '#lib/pages/seminar-page.ts';
import { unitPage } from '#lib/pages/unit-page.ts';
import { parseEdition, type LearnerEdition } from '#lib/question-types/learner-edition.ts';
import type { Question } from '#lib/question-types/types.ts';
import { parseUnit } from '#lib/question-types/unit-schema.ts';
import { loadTypes } from '#lib/quiz/known-types.ts';
import { sayWhen } from '#lib/reader/source-words.ts';
import { openKeyedShelf } from '#lib/storage/keyed-shelf.ts';
import type { KeptEdition, KeptUnit } from '#lib/storage/ports.ts';
import { placeIn } from '#lib/ui/own-place.ts';

/**
 * Why there is nothing to show: no such unit here, no such part of it, a part that needs keys of a unit without, a unit of another
 * version's making, or no storage.
 */
export type Absence = 'no-unit' | 'no-part' | 'keyless' | 'outdated' | 'not-readable';

/** Sentences to set in the page, by section. */
type Texts = ReadonlyMap<string, SetSentence[][]>;
const none: Texts = new Map();

/** What an address asks for: a unit, or one of its sections or forms, on the screen or on paper. */
export async function openOwn(search: string) {
	const [kind, id = '', part, more] = placeIn(search);
	const unit = await readOwn(id);
	if (unit === 'no-unit') return openKeyless(await readEdition(id), kind, part);
	if (typeof unit === 'string') return unit;
	if (kind === 'assigned') return openAssigned(unit);
	if (kind === 'read' && part === undefined) return openUnit(unit);
	if (kind === 'read' && part === 'argument') return openArgument(unit);
	if (kind === 'read' && part === 'cards') return openCards(unit);
	if (kind === 'author') return openCoverage(unit);
	if (kind === 'print' && part === 'read') return openReadingSheet(unit, more);
	if (kind === 'read') return openSection(unit, part);
	const form = formOf(unit, part);
	if (!form) return 'no-part';
	return kind === 'print' ? openSheet(sheetPage(unit, form), more) : openForm(unit, form);
}

/** The unit with this id as it was added from a file. It is looked at again, because another version may have kept it. */
async function readOwn(id: string): Promise<Unit<Question> | Absence> {
	const found = await openKeyedShelf<KeptUnit>('passage-units').read(id);
	if (!found.ok) return 'not-readable';
	if (!found.value) return 'no-unit';
	const parsed = parseUnit(found.value.unit);
	return parsed.ok ? parsed.value : 'outdated';
}

/** The learner edition with this id, looked at again as well. */
async function readEdition(id: string): Promise<LearnerEdition | Absence> {
	const found = await openKeyedShelf<KeptEdition>('passage-editions').read(id);
	if (!found.ok) return 'not-readable';
	if (!found.value) return 'no-unit';
	const parsed = parseEdition(found.value.edition);
	return parsed.ok ? parsed.value : 'outdated';
}

/** What there is of a unit whose teacher keeps the keys: its reading, and work that was given. */
async function openKeyless(edition: LearnerEdition | Absence, kind: string | undefined, part: string | undefined) {
	if (typeof edition === 'string') return edition;
	if (kind === 'assigned') return openAssigned(edition);
	if (kind !== 'read') return 'keyless';
	const { sections, glossary } = edition.reading;
	if (part === undefined) {
		const { default: Page } = await import('./Edition.svelte');
		return { kind: 'edition', Page, data: { edition }, texts: none } as const;
	}
	const section = sections.find(({ id }) => id === part);
	if (!section) return 'keyless';
	const { default: Page } = await import('./EditionSection.svelte');
	const data = { edition, section, dated: sayWhen(edition), reading: wordsOf(edition.reading) };
	return { kind: 'edition-section', Page, data, texts: new Map([[part, setSection(section, glossary)]]) } as const;
}

/** Work on a unit that was added from a file, with its keys or without. */
async function openAssigned(unit: Unit<Question> | LearnerEdition) {
	const { default: Page } = await import('../assigned/[unit]/Page.svelte');
	const data = {
		catalogue: catalogueOf(unit),
		cards: unit.cards,
		sections: unit.reading.sections.map(({ id, title }) => ({ id, title, inPage: false })),
		reading: wordsOf(unit.reading),
		questions: unit.questions
	};
	return { kind: 'assigned', Page, data, texts: textsOf(unit) } as const;
}

async function openUnit(unit: Unit<Question>) {
	const { default: Page } = await import('../read/[unit]/+page.svelte');
	return { kind: 'unit', Page, data: unitPage(unit), texts: none } as const;
}

async function openArgument(unit: Unit<Question>) {
	const { default: Page } = await import('../read/[unit]/argument/+page.svelte');
	return { kind: 'argument', Page, data: argumentPage(unit), texts: none } as const;
}

async function openCards({ id, title, asOf, cards }: Unit<Question>) {
	const { default: Page } = await import('../read/[unit]/cards/+page.svelte');
	return { kind: 'cards', Page, data: { unit: { id, title, asOf }, cards }, texts: none } as const;
}

/** A unit from a file names no grade, no claims that need care and no article to compare with: rules on those are silent. */
async function openCoverage(unit: Unit<Question>) {
	const [{ default: Page }, { coveragePage }, { reportOn }] = await Promise.all([
		import('../author/[unit]/+page.svelte'),
		import('#lib/author/coverage-page.ts'),
		import('#lib/lint/report.ts')
	]);
	const checked = new Date().toISOString().slice(0, 10);
	const report = reportOn(
		unit,
		{ grade: Infinity, register: [], overlap: null, quotations: [], accepted: [] },
		{ today: checked }
	);
	return { kind: 'coverage', Page, data: coveragePage(unit, { report, checked, accepted: [] }), texts: none } as const;
}

async function openSection(unit: Unit<Question>, id: string | undefined) {
	const section = sectionOf(unit, id);
	const [before, check] = [formOf(unit, `${id}-before`), formOf(unit, `${id}-check`)];
	if (!section || !before || !check) return 'no-part';
	const page = sectionPage(unit, section, { before, check }, sayWhen(unit));
	const { default: Page } = await import('../read/[unit]/[section]/+page.svelte');
	await loadTypes(page.questions.map(({ type }) => type));
	return {
		kind: 'section',
		Page,
		data: { ...page, reading: wordsOf(unit.reading) },
		texts: textsOf(unit, id)
	} as const;
}

async function openForm(unit: Unit<Question>, form: FormSpec) {
	if (form.kind === 'seminar') {
		const { default: Page } = await import('../quiz/[unit]/seminar/+page.svelte');
		return { kind: 'seminar', Page, data: seminarPage(unit, form), texts: none } as const;
	}
	const page = quizPage(unit, form);
	const { default: Page } = await import('../quiz/[unit]/[form]/+page.svelte');
	await loadTypes(page.questions.map(({ type }) => type));
	return { kind: 'quiz', Page, data: { ...page, reading: wordsOf(unit.reading) }, texts: textsOf(unit) } as const;
}

async function openSheet(source: ReturnType<typeof sheetPage>, more: string | undefined) {
	const data = { source, paper: await import('#lib/print/on-paper.ts') };
	if (more === 'key') {
		const { default: Page } = await import('../print/[unit]/[form]/key/+page.svelte');
		return { kind: 'key', Page, data, texts: none } as const;
	}
	const { default: Page } = await import('../print/[unit]/[form]/+page.svelte');
	return { kind: 'sheet', Page, data, texts: none } as const;
}

async function openReadingSheet(unit: Unit<Question>, id: string | undefined) {
	const section = sectionOf(unit, id);
	if (!section) return 'no-part';
	const { default: Page } = await import('../print/[unit]/read/[section]/+page.svelte');
	return { kind: 'paper', Page, data: readingSheet(unit, section, sayWhen(unit)), texts: none } as const;
}

function sectionOf({ reading }: Unit, id: string | undefined): Section | undefined {
	return reading.sections.find((section) => section.id === id);
}

function formOf({ forms }: Unit, id: string | undefined): FormSpec | undefined {
	return forms.find((form) => form.id === id);
}

/** The words of every sentence, and no markup: that is set when the page stands. */
function wordsOf({ sections }: Pick<Reading, 'sections'>) {
	const sentences = new Map(sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]));
	return {
		sections: new Map<string, string>(),
		sentences,
		sentence: (id: string) => sentences.get(id) ?? id,
		has: (id: string) => sentences.has(id)
	};
}

/** A unit as far as it is read. */
interface Readable {
	reading: Pick<Reading, 'sections' | 'glossary'>;
}

/** Each section's sentences, ready to be set; words are linked in the one that the page has a glossary for. */
function textsOf({ reading }: Readable, glossed?: string): Texts {
	const words = ({ id }: Section) => (id === glossed ? reading.glossary : []);
	return new Map(reading.sections.map((section) => [section.id, setSection(section, words(section))]));
}
