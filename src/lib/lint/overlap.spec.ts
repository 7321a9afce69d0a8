import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableWords, fingerprintOf, publishable, runsOf, sharedRuns } from './overlap.ts';

const word = fc.constantFrom('tea', 'milk', 'Ann', 'drinks', 'North-Korea', 'it’s', '60', 'a');
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
const options = { run: 4, salt: 'salt', quotations: [] };

describe('a fingerprint', () => {
	it('finds exactly the runs that both texts hold', () => {
		fc.assert(
			fc.property(text, text, (article, other) => {
				const runs = new Set(runsOf(comparableWords(article), 4));
				const expected = runsOf(comparableWords(other), 4).filter((run) => runs.has(run));
				expect(sharedRuns(other, fingerprintOf(article, options))).toEqual(expected);
			})
		);
	});

	it('does not care for case, punctuation and the shape of apostrophes', () => {
		const print = fingerprintOf('Ann’s tea: it is hot!', options);
		expect(sharedRuns("ANN'S TEA, it is", print)).toEqual(["ann's tea it is"]);
	});

	it('leaves out what stands wholly in a quotation, and keeps what goes beyond it', () => {
		const print = fingerprintOf('She said that tea is far better now', {
			...options,
			quotations: ['tea is far better']
		});
		expect(sharedRuns('tea is far better', print)).toEqual([]);
		expect(sharedRuns('tea is far better now', print)).toEqual(['is far better now']);
	});

	it('holds none of the words, and is another with another salt', () => {
		const print = fingerprintOf('Ann drinks green tea', options);
		expect([...print.hashes].join()).toMatch(/^[0-9a-f]{16}$/u);
		expect(print.hashes).not.toEqual(fingerprintOf('Ann drinks green tea', { ...options, salt: 'other' }).hashes);
	});

	it('of a text shorter than a run is empty', () => {
		expect(fingerprintOf('Ann drinks tea', options).hashes.size).toBe(0);
	});
});

describe('what is published of a fingerprint', () => {
	const words = (count: number) => Array.from({ length: count }, (_, at) => `word${String(at)}`);

	it('finds nothing that the whole would not find', () => {
		fc.assert(
			fc.property(text, text, (article, other) => {
				const whole = fingerprintOf(article, options);
				for (const run of sharedRuns(other, publishable(whole))) expect(sharedRuns(other, whole)).toContain(run);
			})
		);
	});

	it('is about a sixteenth of the runs, so that most words stand in none that can be checked', () => {
		const { hashes } = publishable(fingerprintOf(words(10_000).join(' '), options));
		expect(hashes.size).toBeGreaterThan(10_000 / 20);
		expect(hashes.size).toBeLessThan(10_000 / 13);
	});
});
