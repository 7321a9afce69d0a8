import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignOriginal } from './align-original.ts';
import { fitOf, placesOf } from './original-places.ts';
import { article, articlePrint, articleText } from './original.fixtures.ts';
import type { Reading } from './reading.ts';

const ids = article.map(({ id }) => id);
const numbers = ids.flatMap((id) => (id.startsWith('P') ? Number(id.slice(1)) : []));

/** A reading whose sentences name paragraphs; one list of lists a section. */
function readingFrom(sections: readonly (readonly string[])[]): Reading {
	return {
		sections: sections.map((froms, at) => ({
			id: `s${at + 1}`,
			title: 'A section',
			purpose: 'Read it.',
			paragraphs: [
				froms.map((from, sentence) => ({ id: `S${at + 1}.${sentence + 1}`, text: 'Words.', from, kinds: [] }))
			]
		})),
		glossary: [],
		timeline: [],
		actors: []
	};
}

const arbitraryFrom = fc
	.uniqueArray(fc.constantFrom(...numbers), { minLength: 1, maxLength: 3 })
	.map((named) => named.map((number) => `P${number}`).join(', '));
const arbitraryReading = fc
	.array(fc.array(arbitraryFrom, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
	.map(readingFrom);

describe('where paragraphs stand', () => {
	it('is one place each, whatever the sentences name', () => {
		fc.assert(
			fc.property(arbitraryReading, (reading) => {
				const placed = Object.values(placesOf(reading, articlePrint).bySection).flat();
				expect(placed.toSorted()).toEqual(ids.toSorted());
			})
		);
	});

	it('is the first section with a sentence from it', () => {
		fc.assert(
			fc.property(arbitraryReading, (reading) => {
				const { behind, bySection } = placesOf(reading, articlePrint);
				for (const [sentence, paragraphs] of Object.entries(behind)) {
					for (const id of paragraphs) {
						const places = Object.keys(bySection).filter((section) => bySection[section]?.includes(id));
						expect(places).toHaveLength(1);
						expect(Number(places[0]?.slice(1))).toBeLessThanOrEqual(Number(sentence.slice(1, sentence.indexOf('.'))));
					}
				}
			})
		);
	});

	it('keeps unnamed ones with the next that is named, and the last with the last', () => {
		const { behind, bySection } = placesOf(
			readingFrom([['P1–P2', 'Standfirst, P2'], ['P4'], ['P4, P6']]),
			articlePrint
		);
		expect(behind).toEqual({ 'S1.1': ['P1', 'P2'], 'S1.2': ['SF', 'P2'], 'S2.1': ['P4'], 'S3.1': ['P4', 'P6'] });
		expect(bySection).toEqual({ s1: ['T', 'SF', 'P1', 'P2'], s2: ['P3', 'P4'], s3: ['P5', 'P6', 'P7', 'P8'] });
	});
});

describe('how well a text fits', () => {
	const fit = (text: string) => fitOf(alignOriginal(text, articlePrint));
	const without = (gone: readonly string[]) =>
		article.flatMap(({ id, text }) => (gone.includes(id) ? [] : text)).join('\n\n');

	it('counts every paragraph once, and weighs less the more is missing', () => {
		fc.assert(
			fc.property(fc.subarray(ids), fc.subarray(ids), (some, more) => {
				const [all, fewer] = [fit(without(some)), fit(without([...some, ...more]))];
				expect(all.matches + all.differs + all.missing).toBe(all.count);
				expect(fewer.weight).toBeLessThanOrEqual(all.weight);
			}),
			{ numRuns: 40 }
		);
	});

	it('says whether it is all there, or nothing', () => {
		expect(fit(articleText)).toMatchObject({ count: 8, matches: 8, differs: 0, missing: 0, weight: 10 });
		expect(fit('Another text altogether.')).toMatchObject({ count: 8, matches: 0, missing: 8, weight: 0 });
		const third = article.find(({ id }) => id === 'P3')?.text ?? '';
		const changed = articleText.replace(third, third.replace('eleven', 'twelve'));
		const other = fit(changed);
		expect(other).toMatchObject({ matches: 7, differs: 1, missing: 0 });
		expect(other.weight).toBeLessThan(10);
	});
});
