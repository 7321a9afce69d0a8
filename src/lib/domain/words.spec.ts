import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, holdsStems, saysSame } from './words.ts';

const anyText = fc.string({ unit: 'grapheme' });
/** Text of the pieces that folding treats specially, so that they meet in every order. */
const trickyText = fc
	.array(
		fc.constantFrom(
			'the',
			'a',
			'an',
			'U.',
			'N.',
			't.',
			'h.',
			'e.',
			'É',
			'iz',
			'ize',
			'yz',
			' ',
			'  ',
			'-',
			'.',
			"'",
			'’',
			'İ',
			'ﬁ',
			'Σ'
		)
	)
	.map((pieces) => pieces.join(''));
const word = fc.stringMatching(/^[b-z]{4,9}$/);

describe('foldText', () => {
	test.each([anyText, trickyText, fc.string({ unit: 'binary' })])('folding twice changes nothing', (texts) => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text));
			}),
			{ numRuns: 500 }
		);
	});

	test('only letters, marks, digits and single spaces are left', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, trickyText), (text) => {
				expect(foldText(text)).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*)?$/u);
			})
		);
	});

	test('case, spaces, punctuation around words and an article in front do not matter', () => {
		const space = fc.constantFrom(' ', '  ', '\t', '\n', ', ', ' – ', ' (', '; ');
		const article = fc.constantFrom('', 'the ', 'The ', 'a ', 'An ', ' THE  ', 'the a ');
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 5 }),
				space,
				article,
				fc.boolean(),
				(words, gap, front, loud) => {
					const typed = front + words.join(gap) + '. ';
					expect(foldText(loud ? typed.toUpperCase() : typed)).toBe(foldText(words.join(' ')));
				}
			)
		);
	});

	test('different plain words stay different', () => {
		const plain = word.filter((text) => !text.includes('z'));
		fc.assert(
			fc.property(plain, plain, (a, b) => {
				expect(foldText(a) === foldText(b)).toBe(a === b);
			})
		);
	});

	test.each([
		['the U.N. Charter', 'UN charter'],
		['U. N. charter', 'un charter'],
		['at 5 p.m.', 'at 5 pm'],
		['Denuclearization', 'denuclearisation'],
		['organizing, analyzed', 'organising analysed'],
		['São  Tomé', 'sao tome'],
		['the herons’ nest', 'herons nest'],
		['North-South', 'north south'],
		['it´s', 'its'],
		['ﬁsh', 'fish'],
		['the', 'the'],
		['plan A', 'plan a']
	])('%j is the same as %j', (a, b) => expect(foldText(a)).toBe(foldText(b)));

	test.each([
		['size', 'sise'],
		['horizon', 'horison'],
		['answer the', 'answer'],
		['1.5', '15'],
		['theory', 'ory'],
		['हिन्दी', 'हन्द']
	])('%j differs from %j', (a, b) => expect(foldText(a)).not.toBe(foldText(b)));

	test.each(['', ' ', '…', '?!', '—', '🌧'])('%j says nothing', (text) => expect(foldText(text)).toBe(''));
});

describe('saysSame', () => {
	test('is the same in both directions, and blank text is like nothing', () => {
		fc.assert(
			fc.property(trickyText, trickyText, (a, b) => {
				expect(saysSame(a, b)).toBe(saysSame(b, a));
				expect(saysSame(a, a)).toBe(foldText(a) !== '');
			})
		);
	});
});

describe('holdsStems', () => {
	test('finds the beginnings of words in any order', () => {
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, at) => {
				const stems = words.map((whole) => whole.slice(0, 3));
				const turned = [...stems.slice(at % stems.length), ...stems.slice(0, at % stems.length)];
				expect(holdsStems(`The ${words.join(', ')}!`, turned)).toBe(true);
			})
		);
	});

	test('needs every stem', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 6 }), (words) => {
				expect(holdsStems(words.join(' '), [...words, 'aqueduct'])).toBe(false);
			})
		);
	});

	test.each([
		['Sanctions were lifted.', ['lift', 'sanction'], true],
		['They gave it up', ['gave up'], false],
		['They gave up at once', ['gave up'], true],
		['denuclearization', ['denucleariz'], true],
		['denuclearisation', ['denucleariz'], true],
		['a shoplifter', ['lift'], false],
		['anything', [''], false]
	])('%j, %j: %s', (text, stems, found) => expect(holdsStems(text, stems)).toBe(found));
});
