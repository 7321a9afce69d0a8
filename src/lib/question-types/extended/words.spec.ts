import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rubricRows } from './rubric.ts';
import { countWords, rowWords, sayLength } from './words.ts';

const word = fc.stringMatching(/^[a-zé]{1,9}$/);

describe('countWords', () => {
	it('counts words whatever stands between them', () => {
		const between = fc.constantFrom(' ', '\n', ' – ', ', ', '. ', '… ', ' (');
		fc.assert(
			fc.property(fc.array(word), between, (words, gap) => {
				expect(countWords(words.join(gap))).toBe(words.length);
			})
		);
	});

	it.each([
		['', 0],
		[' … – ?!', 0],
		['well-set', 1],
		['the author’s view', 3],
		["the author's view", 3],
		['12,000 or 3.5', 3],
		['North Korea (DPRK)', 3]
	])('%j has %i', (text, count) => {
		expect(countWords(text)).toBe(count);
	});
});

describe('sayLength', () => {
	it.each([
		[0, '0 words'],
		[1, '1 word, 79 more to reach 80'],
		[79, '79 words, 1 more to reach 80'],
		[80, '80 words, as long as asked'],
		[120, '120 words, as long as asked'],
		[121, '121 words, 1 over 120']
	])('%i of 80 to 120: %s', (count, said) => {
		expect(sayLength(count, { min: 80, max: 120 })).toBe(said);
	});

	it('says the bare length where none was asked for', () => {
		expect(sayLength(7, null)).toBe('7 words');
	});
});

describe('rowWords', () => {
	it('has words of its own for every row', () => {
		expect(Object.keys(rowWords).sort()).toEqual([...rubricRows].sort());
		expect(new Set(Object.values(rowWords)).size).toBe(rubricRows.length);
	});
});
