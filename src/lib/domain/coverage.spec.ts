import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { units } from '#questions/index.ts';
import { sumsOf } from './count-pairs.ts';
import { coverageOf } from './coverage.ts';
import { sentencesOf } from './reading.ts';
import type { AnyQuestion, Unit } from './unit.ts';

const textsOf = ({ prompt }: AnyQuestion) => [prompt];
const all: readonly Unit[] = [...units, sampleUnit];

/** A unit with some of its questions. */
const parts = fc.constantFrom(...all).chain((unit) => {
	const some = fc.subarray([...unit.questions]);
	return fc.record({ unit: fc.constant(unit), questions: some });
});

describe('coverage', () => {
	it('counts each question once in every table, and the sums agree', () => {
		fc.assert(
			fc.property(parts, ({ unit, questions }) => {
				const found = coverageOf({ ...unit, questions }, textsOf);
				for (const grid of [
					found.strandsBySection,
					found.processesByDepth,
					found.typesBySection,
					found.typesByStrand
				]) {
					expect(sumsOf(grid).all).toBe(questions.length);
				}
				const { strandsBySection, typesBySection, typesByStrand } = found;
				expect(sumsOf(strandsBySection).columns).toEqual(sumsOf(typesBySection).columns);
				expect(sumsOf(strandsBySection).rows).toEqual(sumsOf(typesByStrand).columns);
			})
		);
	});

	it('names each question under each statement it tests, and nowhere else', () => {
		fc.assert(
			fc.property(parts, ({ unit, questions }) => {
				const { nodes } = coverageOf({ ...unit, questions }, textsOf);
				expect(nodes.map(({ node }) => node)).toEqual(unit.argument.nodes);
				for (const { id, claims } of questions) {
					const under = nodes.filter((tested) => tested.questions.includes(id)).map(({ node }) => node.id);
					expect(under.sort()).toEqual([...claims].sort());
				}
			})
		);
	});

	it('knows of every sentence whether it proves an answer', () => {
		fc.assert(
			fc.property(parts, ({ unit, questions }) => {
				const silent = coverageOf({ ...unit, questions }, textsOf).silentSentences.map(({ id }) => id);
				const cited = new Set(questions.flatMap(({ key }) => key.evidence));
				const sentences = unit.reading.sections.flatMap(sentencesOf).map(({ id }) => id);
				expect(sentences.filter((id) => silent.includes(id) === cited.has(id))).toEqual([]);
			})
		);
	});

	it('finds a word in any of its forms, and only as a whole', () => {
		const [entry] = sampleUnit.reading.glossary;
		if (!entry) throw new Error('The sample has no glossary');
		const unusedAfter = (text: string) => coverageOf(sampleUnit, () => [text]).unusedTerms.includes(entry);
		for (const form of entry.forms) expect(unusedAfter(`What is “${form}”?`)).toBe(false);
		expect(unusedAfter(`What is ${entry.term}ish?`)).toBe(true);
	});

	it('says which questions no form asks', () => {
		const forms = sampleUnit.forms.filter(({ kind }) => kind === 'pre-questions');
		const { unasked } = coverageOf({ ...sampleUnit, forms }, textsOf);
		const others = sampleUnit.questions.map(({ id }) => id).filter((id) => !['S1-01', 'S1-02'].includes(id));
		expect(unasked).toEqual(others);
	});

	it.each(all)('compares the unit tests of $id by what they ask', (unit) => {
		const { tests } = coverageOf(unit, textsOf);
		expect(tests.tests).toEqual(unit.forms.filter(({ kind }) => kind === 'unit-test'));
		expect(sumsOf(tests.processes).columns).toEqual(tests.questions);
		expect(sumsOf(tests.strands).columns).toEqual(tests.questions);
	});
});
