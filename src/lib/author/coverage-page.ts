import { coverageOf, type Coverage, type TestsCompared } from '#lib/domain/coverage.ts';
import { strands } from '#lib/domain/strands.ts';
import { sectionOfSentence, wholeUnit, type Unit } from '#lib/domain/unit.ts';
import { findKeyPlaces } from '#lib/lint/key-places.ts';
import type { Accepted, Finding } from '#lib/lint/lint.ts';
import { askedTextsOf } from '#lib/lint/parts.ts';
import type { Report } from '#lib/lint/report.ts';
import { questionTypes } from '#lib/question-types/registry.ts';
import type { Name, Question } from '#lib/question-types/types.ts';
import { tableOf, type FigureTable } from './figure-table.ts';

/** What the linter found on a day (ISO), and why some of it was let stand. */
interface Linted {
	report: Report;
	checked: string;
	accepted: readonly Accepted[];
}

/** What the page on a unit's coverage is made of. */
export function coveragePage(unit: Unit<Question>, { report, checked, accepted }: Linted) {
	const found = coverageOf(unit, (question) => askedTextsOf(question).map(({ text }) => text));
	return {
		unit: { id: unit.id, title: unit.title },
		counts: {
			questions: unit.questions.length,
			points: unit.questions.reduce((sum, { points }) => sum + points, 0),
			sections: unit.reading.sections.length,
			forms: unit.forms.length
		},
		checked,
		report: { errors: report.errors, warnings: report.warnings, accepted: withReasons(report, accepted) },
		tables: [...gridsOf(found, unit), ...keyTables(unit), ...testTables(found.tests)],
		nodes: found.nodes.map(({ node, questions }) => ({
			id: node.id,
			role: node.role,
			text: node.text,
			unstated: node.unstated,
			questions
		})),
		silentSentences: found.silentSentences.map(({ id, text }) => ({ id, text, section: sectionOfSentence(id) })),
		unusedTerms: found.unusedTerms.map(({ id, term }) => ({ id, term })),
		unasked: found.unasked
	};
}

/** Each warning that was looked at, with why it may stand. */
function withReasons({ accepted }: Report, reasons: readonly Accepted[]) {
	const whyOf = ({ rule, question }: Finding) =>
		reasons.find((one) => one.rule === rule && one.question === question)?.why ?? '';
	return accepted.map((finding) => ({ ...finding, message: whyOf(finding) }));
}

const isType = (name: string): name is Name => name in questionTypes;
const sayType = (name: string) => (isType(name) ? questionTypes[name].label : name);
const sayStrand = (name: string) => {
	const words = Object.entries(strands).find(([strand]) => strand === name)?.[1];
	return words ? `${name} ${words}` : name;
};
const asItIs = (name: string) => name;

function gridsOf(found: Coverage, { reading }: Unit): FigureTable[] {
	const place = (id: string) => reading.sections.findIndex((section) => section.id === id) + 1;
	const saySection = (id: string) => (id === wholeUnit ? 'Whole' : `${place(id) || id}`);
	return [
		tableOf(found.strandsBySection, 'Skills and sections', {
			corner: 'Skill',
			row: sayStrand,
			column: saySection
		}),
		tableOf(found.processesByDepth, 'Processes and depth of knowledge', {
			corner: 'Process',
			row: asItIs,
			column: (depth) => `DOK ${depth}`
		}),
		tableOf(found.typesBySection, 'Types and sections', { corner: 'Type', row: sayType, column: saySection }),
		tableOf(found.typesByStrand, 'Types and skills', { corner: 'Type', row: sayType, column: asItIs })
	];
}

/** One table for each number of options. */
function keyTables(unit: Unit<Question>): FigureTable[] {
	return findKeyPlaces(unit).map(({ options, seen, expected, withinChance }) => ({
		caption: `Place of the key among ${options} options`,
		corner: 'Single choice',
		columns: seen.map((_, at) => `${at + 1}`),
		rows: [
			{ name: 'Seen', cells: seen },
			{ name: 'Expected', cells: seen.map(() => Math.round(expected * 10) / 10) }
		],
		summed: false,
		note: `Counted in every form as it is first drawn. ${
			withinChance
				? 'No place is further from what is expected than chance explains.'
				: 'One place holds the key more or less often than chance explains: look at the forms.'
		}`
	}));
}

/** The unit tests side by side, where there are two or more. */
function testTables({ tests, questions, points, processes, strands: skills }: TestsCompared): FigureTable[] {
	if (tests.length < 2) return [];
	const rowsOf = (grid: typeof processes, say: (name: string) => string) =>
		grid.rows.map((name, at) => ({ name: say(name), cells: grid.counts[at] ?? [] }));
	return [
		{
			caption: 'Unit tests side by side',
			corner: 'Questions',
			columns: tests.map(({ title }) => title),
			rows: [
				{ name: 'All', cells: questions },
				...rowsOf(processes, asItIs),
				...rowsOf(skills, sayStrand),
				{ name: 'Points', cells: points }
			],
			summed: false
		}
	];
}
