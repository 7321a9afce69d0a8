import type { ArgumentNode } from './argument.ts';
import { countPairs, type Grid, type Side } from './count-pairs.ts';
import { poolOf } from './pool.ts';
import { sentencesOf, type GlossaryEntry, type Sentence } from './reading.ts';
import { strands } from './strands.ts';
import { depths, processes } from './taxonomy.ts';
import { sectionOf, wholeUnit, type AnyQuestion, type FormSpec, type Unit } from './unit.ts';
import { foldText } from './words.ts';

/** A statement of the argument with the questions that test it. */
export interface TestedNode {
	node: ArgumentNode;
	questions: readonly string[];
}

/** Unit tests side by side: each question counted in every test that asks it. */
export interface TestsCompared {
	tests: readonly FormSpec[];
	questions: readonly number[];
	points: readonly number[];
	processes: Grid;
	strands: Grid;
}

/** What the questions of a unit test and what they leave out. */
export interface Coverage {
	strandsBySection: Grid;
	processesByDepth: Grid;
	typesBySection: Grid;
	typesByStrand: Grid;
	/** Every statement of the argument. */
	nodes: readonly TestedNode[];
	/** Sentences that prove no answer. */
	silentSentences: readonly Sentence[];
	/** Words that are explained and that no question uses. */
	unusedTerms: readonly GlossaryEntry[];
	/** Questions that no form asks. */
	unasked: readonly string[];
	tests: TestsCompared;
}

/** What is covered; `textsOf` gives the texts of a question that a learner reads before answering. */
export function coverageOf<Q extends AnyQuestion>(
	unit: Unit<Q>,
	textsOf: (question: Q) => readonly string[]
): Coverage {
	const { questions, reading, argument, forms } = unit;
	const cited = new Set(questions.flatMap(({ key }) => key.evidence));
	const words = ` ${foldText(questions.flatMap(textsOf).join(' '))} `;
	const asked = new Set(forms.flatMap((form) => poolOf(unit, form)));
	const section: Side<Q> = {
		of: ({ id }) => sectionOf(id),
		names: [...reading.sections.map(({ id }) => id), wholeUnit]
	};
	const type: Side<Q> = { of: (question) => question.type, names: [] };
	return {
		strandsBySection: countPairs(questions, byStrand, section),
		processesByDepth: countPairs(questions, byProcess, byDepth),
		typesBySection: countPairs(questions, type, section),
		typesByStrand: countPairs(questions, type, byStrand),
		nodes: argument.nodes.map((node) => ({
			node,
			questions: questions.flatMap(({ id, claims }) => (claims.includes(node.id) ? [id] : []))
		})),
		silentSentences: reading.sections.flatMap(sentencesOf).filter(({ id }) => !cited.has(id)),
		unusedTerms: reading.glossary.filter((entry) => !entry.forms.some((form) => words.includes(` ${foldText(form)} `))),
		unasked: questions.map(({ id }) => id).filter((id) => !asked.has(id)),
		tests: compareTests(unit)
	};
}

const byStrand: Side<AnyQuestion> = { of: ({ strand }) => strand, names: Object.keys(strands) };
const byProcess: Side<AnyQuestion> = { of: ({ process }) => process, names: processes };
const byDepth: Side<AnyQuestion> = { of: ({ dok }) => String(dok), names: depths.map(String) };

function compareTests(unit: Unit): TestsCompared {
	const tests = unit.forms.filter(({ kind }) => kind === 'unit-test');
	const ofTest = tests.map((test) => {
		const pool = new Set(poolOf(unit, test));
		return unit.questions.filter(({ id }) => pool.has(id));
	});
	const entries = tests.flatMap(({ id }, at) => (ofTest[at] ?? []).map((question) => ({ test: id, question })));
	const test = { of: (entry: (typeof entries)[number]) => entry.test, names: tests.map(({ id }) => id) };
	const count = ({ of, names }: Side<AnyQuestion>) =>
		countPairs(entries, { of: ({ question }) => of(question), names }, test);
	return {
		tests,
		questions: ofTest.map(({ length }) => length),
		points: ofTest.map((list) => list.reduce((sum, { points }) => sum + points, 0)),
		processes: count(byProcess),
		strands: count(byStrand)
	};
}
