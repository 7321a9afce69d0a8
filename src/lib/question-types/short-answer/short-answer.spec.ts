import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFull } from '#lib/domain/score.ts';
import { exampleFields, exampleSentences } from '../examples-fields.ts';
import { shortAnswerContent } from './content.ts';
import { shortAnswer, type ShortAnswer } from './short-answer.ts';

const names = { sentences: new Set(Object.keys(exampleSentences)) };

function ask(match: ShortAnswer['key']['match'], points = 1): ShortAnswer {
	return {
		...exampleFields('T1-short-9', points),
		type: 'short-answer',
		prompt: 'What is it?',
		lines: 1,
		key: { why: 'So it is written.', evidence: ['T1.1'], match }
	};
}

function earned(question: ShortAnswer, text: string): number {
	const score = shortAnswer.score(question, { text });
	return score.kind === 'scored' ? score.earned : 0;
}

const word = fc.stringMatching(/^[b-y]{3,8}$/);
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 5 });
/** Ideas that each have one sign of one word, no word being the beginning of another. */
const ideaWords = fc
	.uniqueArray(word, { minLength: 1, maxLength: 5 })
	.map((stems) => stems.map((stem, index) => `${'hijkl'[index] ?? 'm'}z${stem}`));

const askIdeas = (stems: readonly string[], need: number) =>
	ask(
		{ kind: 'ideas', need, ideas: stems.map((stem) => ({ id: stem, text: `It says ${stem}.`, signs: [[stem]] })) },
		need
	);

const codes = (question: ShortAnswer) => shortAnswerContent.checkContent(question, names).map(({ code }) => code);

describe('short answer with accepted answers', () => {
	test('every accepted answer is full marks, however it is spelled; any other text is nothing', () => {
		fc.assert(
			fc.property(words, word, (accept, other) => {
				const question = ask({ kind: 'accept', accept, reject: [] });
				for (const text of accept) expect(earned(question, ` The ${text.toUpperCase()}! `)).toBe(1);
				expect(earned(question, other)).toBe(accept.includes(other) ? 1 : 0);
			})
		);
	});

	test('a rejected answer is wrong even where it is accepted as well, and its hint is said', () => {
		fc.assert(
			fc.property(words, (accept) => {
				const reject = accept.map((text) => ({ text, hint: `Not ${text}.`, misconception: 'M-DET' as const }));
				const question = ask({ kind: 'accept', accept, reject });
				for (const text of accept) {
					expect(earned(question, text)).toBe(0);
					expect(shortAnswer.remarks(question, { text }, (id) => id)).toMatchObject([
						{ right: false, why: `Not ${text}.`, misconception: 'M-DET' }
					]);
				}
				expect(codes(question)).toEqual(accept.map(() => 'contradiction'));
			})
		);
	});
});

describe('short answer with ideas', () => {
	test('earns one part for each idea found, up to the number needed', () => {
		fc.assert(
			fc.property(ideaWords, fc.nat(), fc.nat(), (stems, needed, named) => {
				const need = 1 + (needed % stems.length);
				const found = stems.slice(0, named % (stems.length + 1));
				const text = `Well: ${found.map((stem) => `${stem}ing`).join(', ')}`;
				expect(earned(askIdeas(stems, need), text)).toBe(Math.min(found.length, need));
			})
		);
	});

	test('more words never earn less', () => {
		fc.assert(
			fc.property(ideaWords, fc.array(word), fc.array(word), (stems, some, more) => {
				const question = askIdeas(stems, stems.length);
				const text = [...some, ...stems.slice(1)].join(' ');
				expect(earned(question, `${text} ${more.join(' ')}`)).toBeGreaterThanOrEqual(earned(question, text));
			})
		);
	});

	test('full marks leave nothing to reproach: no idea is then called missing', () => {
		fc.assert(
			fc.property(ideaWords, fc.nat(), fc.nat(), (stems, needed, named) => {
				const question = askIdeas(stems, 1 + (needed % stems.length));
				const text = stems.slice(0, 1 + (named % stems.length)).join(' ');
				const remarks = shortAnswer.remarks(question, { text }, (id) => id);
				expect(remarks.every(({ right }) => right)).toBe(isFull(shortAnswer.score(question, { text })));
			})
		);
	});

	test('content: every idea’s text is found by its own signs, and no more ideas are needed than there are', () => {
		fc.assert(
			fc.property(ideaWords, (stems) => {
				const question = askIdeas(stems, stems.length);
				expect(codes(question)).toEqual([]);
				expect(codes(askIdeas(stems, stems.length + 1))).toEqual(['wrong-count']);
				const deaf = stems.map((stem) => ({ id: stem, text: `It says ${stem}.`, signs: [[stem, 'aqueduct']] }));
				expect(codes(ask({ kind: 'ideas', need: 1, ideas: deaf }))).toEqual(stems.map(() => 'not-found'));
			})
		);
	});
});
