import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFields, exampleSentences } from '../examples-fields.ts';
import { cloze, type Cloze } from './cloze.ts';
import { clozeContent } from './content.ts';

const names = { sentences: new Set(Object.keys(exampleSentences)) };
const codes = (question: Cloze) => clozeContent.checkContent(question, names).map(({ code }) => code);

/** A question with one blank for each of the first `blanks` words; its bank is all of the words, or nothing when typed. */
function ask(words: readonly string[], blanks: number, typed: boolean): Cloze {
	const keyed = words.slice(0, blanks);
	const fields = { ...exampleFields('T1-cloze-9', blanks), type: 'cloze' as const, prompt: 'Fill in the blanks.' };
	const key = { why: 'So it is written.', evidence: ['T1.1'] };
	const parts = keyed.flatMap((word) => [{ text: 'Then ' }, { blank: `for ${word}` }]);
	const blankKeys = keyed.map((word) => [`for ${word}`, typed ? { accept: [word] } : { option: word }] as const);
	return {
		...fields,
		parts,
		bank: typed ? null : words.map((word) => ({ id: word, text: word })),
		key: {
			...key,
			blanks: Object.fromEntries(blankKeys),
			reasons: typed ? {} : Object.fromEntries(words.map((word) => [word, { why: word, misconception: 'M-DET' }])),
			...(typed ? { wrongWhy: 'Look again.' } : {})
		}
	};
}

function earned(question: Cloze, blanks: Record<string, string>): number {
	const score = cloze.score(question, { blanks });
	return score.kind === 'scored' ? score.earned : Number.NaN;
}

const words = fc.uniqueArray(fc.stringMatching(/^[b-y]{3,8}$/), { minLength: 3, maxLength: 6 });
const blankCount = fc.integer({ min: 1, max: 3 });

describe('cloze', () => {
	test('earns one part for each blank that holds its own word', () => {
		fc.assert(
			fc.property(words, blankCount, fc.boolean(), fc.nat(), (bank, blanks, typed, turn) => {
				const question = ask(bank, blanks, typed);
				const filled = bank.slice(0, blanks).map((word, index) => [word, bank[(index + turn) % bank.length] ?? '']);
				const response = Object.fromEntries(filled.map(([word, filling]) => [`for ${word}`, filling ?? '']));
				expect(earned(question, response)).toBe(filled.filter(([word, filling]) => word === filling).length);
			})
		);
	});

	test('a guess from the bank earns the mean over every filling; typing is no guess', () => {
		fc.assert(
			fc.property(words, (bank) => {
				const question = ask(bank, 2, false);
				const [first = '', second = ''] = bank;
				const all = bank.flatMap((a) =>
					bank.map((b) => earned(question, { [`for ${first}`]: a, [`for ${second}`]: b }))
				);
				const mean = all.reduce((sum, points) => sum + points, 0) / all.length;
				expect(cloze.randomGuess(question)).toBeCloseTo(mean, 12);
				expect(cloze.randomGuess(ask(bank, 2, true))).toBe(0);
			})
		);
	});

	test('every blank must be filled, with a word the bank has, and no other blank named', () => {
		fc.assert(
			fc.property(words, blankCount, fc.boolean(), (bank, blanks, typed) => {
				const question = ask(bank, blanks, typed);
				const { blanks: whole } = cloze.keyResponse(question);
				expect(cloze.incomplete(question, { blanks: whole })).toBe(null);
				for (const id of Object.keys(whole)) {
					const others = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== id));
					expect(cloze.incomplete(question, { blanks: others })).toBe('part-missing');
					expect(cloze.incomplete(question, { blanks: { ...whole, [id]: ' ' } })).toBe('part-missing');
					const strange = cloze.incomplete(question, { blanks: { ...whole, [id]: 'gone' } });
					expect(strange).toBe(typed ? null : 'part-missing');
				}
				expect(cloze.incomplete(question, { blanks: { ...whole, gone: bank[0] ?? '' } })).toBe('part-missing');
			})
		);
	});

	test('says the words by blank, or the word alone where there is one blank', () => {
		fc.assert(
			fc.property(words, fc.boolean(), (bank, typed) => {
				const [first = '', second = ''] = bank;
				const say = (blanks: number) => cloze.sayAnswer(ask(bank, blanks, typed), (id) => id);
				expect(say(1)).toBe(first);
				expect(say(2)).toBe(`Blank 1: ${first}; Blank 2: ${second}`);
			})
		);
	});

	test('a bank word in the wrong blank is said to fit another, if it does', () => {
		fc.assert(
			fc.property(words, (bank) => {
				const [first = '', second = '', spare = ''] = bank;
				const blanks = { [`for ${first}`]: second, [`for ${second}`]: spare };
				const why = cloze.remarks(ask(bank, 2, false), { blanks }, (id) => id).map((remark) => remark.why);
				expect(why).toEqual([`It fits another blank. ${second}`, spare]);
			})
		);
	});
});

describe('cloze content', () => {
	const banked = ask(['hope', 'remedy', 'secret'], 2, false);
	const typed = ask(['hope', 'remedy', 'secret'], 2, true);
	const { wrongWhy: _said, ...unsaid } = typed.key;

	test('sound questions pass', () => {
		expect([codes(banked), codes(typed)]).toEqual([[], []]);
	});

	test.each<{ title: string; broken: Cloze; code: string }>([
		{ title: 'no blank', broken: { ...typed, parts: [{ text: 'No blank.' }] }, code: 'missing' },
		{
			title: 'a blank twice',
			broken: { ...typed, parts: [...typed.parts, { blank: 'for hope' }] },
			code: 'duplicate-id'
		},
		{
			title: 'a blank without a key',
			broken: { ...typed, parts: [...typed.parts, { blank: 'new' }] },
			code: 'missing'
		},
		{ title: 'typed words beside a bank', broken: { ...typed, bank: banked.bank }, code: 'wrong-shape' },
		{ title: 'options without a bank', broken: { ...banked, bank: null }, code: 'wrong-shape' },
		{ title: 'a key the bank lacks', broken: { ...banked, bank: banked.bank?.slice(1) ?? null }, code: 'unknown-id' },
		{ title: 'nothing to say to a wrong word', broken: { ...typed, key: unsaid }, code: 'missing' },
		{
			title: 'an accepted word without letters',
			broken: { ...typed, key: { ...typed.key, blanks: { ...typed.key.blanks, 'for hope': { accept: ['–'] } } } },
			code: 'missing'
		},
		{
			title: 'a spare word without a misconception',
			broken: { ...banked, key: { ...banked.key, reasons: { ...banked.key.reasons, secret: { why: 'No.' } } } },
			code: 'missing'
		}
	])('$title', ({ broken, code }) => {
		expect(codes(broken)).toContain(code);
	});
});
