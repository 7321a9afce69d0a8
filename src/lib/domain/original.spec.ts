import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorLength, anchorsOf, anchorSpots, printOf, sealLength, sealOf } from './original-print.ts';
import { article, articlePrint, articleText } from './original.fixtures.ts';
import { paragraphsNamed } from './original.ts';
import { lettersOf } from './letters.ts';

describe('the paragraphs that a sentence comes from', () => {
	it.each([
		['P1', ['P1']],
		['P1–P3', ['P1', 'P2', 'P3']],
		['P9-P10', ['P9', 'P10']],
		['SF, P2', ['SF', 'P2']],
		['Standfirst, P2', ['SF', 'P2']],
		['Title', ['T']],
		['P1, P4–5', ['P1', 'P4', 'P5']]
	])('are named in %s', (from, expected) => expect(paragraphsNamed(from)).toEqual(expected));

	it.each(['', 'P0', 'P3–P1', 'page 3', 'P1;P2', 'P1,'])('cannot be read in “%s”', (from) => {
		expect(paragraphsNamed(from)).toBeNull();
	});
});

describe('the letters of a text', () => {
	it('come from where they say', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { text: letters, at } = lettersOf(text);
				expect(at).toHaveLength(letters.length);
				expect([...at]).toEqual([...at].sort((a, b) => a - b));
				for (const [index, offset] of at.entries()) {
					const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
					expect(lettersOf(character).text).toContain(letters[index]);
				}
			})
		);
	});

	it('of a text are those of its parts, one after the other', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
				expect(lettersOf(`${a} ${b}`).text).toBe(lettersOf(a).text + lettersOf(b).text);
			})
		);
	});
});

describe('a print', () => {
	it('has anchors that lie apart, with more letters than they tell bits', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5000 }), (letters) => {
				const spots = anchorSpots(letters);
				for (const [at, spot] of spots.entries()) {
					expect(spot).toBeGreaterThanOrEqual(at === 0 ? 0 : (spots[at - 1] ?? 0) + anchorLength + 12);
					expect(spot + anchorLength).toBeLessThanOrEqual(letters);
				}
				const bits = 16 * spots.length + 4 * sealLength(letters);
				if (letters >= 110) expect(bits).toBeLessThan(letters);
				expect(spots.length > 0).toBe(letters >= 64);
			})
		);
	});

	it('gives a stretch the same anchor wherever it stands', () => {
		const word = fc.stringMatching(/^[a-z0-9]{20,60}$/u);
		fc.assert(
			fc.property(word, word, (before, text) => {
				const [there, here] = [anchorsOf(before + text, 'salt'), anchorsOf(text, 'salt')];
				expect(there.slice(before.length)).toEqual(here);
			})
		);
	});

	it('holds no word of the article, and is another with another salt', () => {
		const said = JSON.stringify(articlePrint.paragraphs);
		const words = new Set(articleText.toLowerCase().match(/\p{L}{4,}/gu));
		for (const word of words) expect(said.replace(/"letters":|"seal":|"anchors":/gu, '')).not.toContain(word);
		const other = printOf(article, 'another salt');
		const tellingOf = ({ seal, anchors }: { seal: string; anchors: string }) => [seal, anchors];
		expect(other.paragraphs.map(({ letters }) => letters)).toEqual(
			articlePrint.paragraphs.map(({ letters }) => letters)
		);
		for (const [at, paragraph] of other.paragraphs.entries()) {
			const [seal, anchors] = tellingOf(articlePrint.paragraphs[at] ?? paragraph);
			expect(paragraph.seal).not.toBe(seal);
			if (anchors) expect(paragraph.anchors).not.toBe(anchors);
		}
	});

	it('seals a short paragraph with less', () => {
		expect(sealOf('a'.repeat(63), 's')).toHaveLength(5);
		expect(sealOf('a'.repeat(64), 's')).toHaveLength(12);
	});
});
