import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rubric } from '#lib/domain/rubric.ts';
import { samples } from '#lib/question-types/author.fixtures.ts';
import { keyResponse, questionTypes, sayAnswer } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { sheetEntries, sheetFor } from '#lib/server/sheets.ts';
import { answerTo } from './answer-key.ts';
import { blocksOf } from './blocks.ts';
import { letterOf } from './paper.ts';
import { drawSheet, seedOf } from './sheet.ts';

const sheets = sheetEntries().map(({ unit, form }) => sheetFor(unit, form));
const asked: Question[] = [...samples, ...sheets.flatMap(({ questions }) => questions)];
const plain = (id: string) => `the words of ${id}`;
const version = fc.string({ maxLength: 8 });

describe('a question on paper', () => {
	it('can be answered, whatever its type', () => {
		expect(new Set(asked.map(({ type }) => type))).toEqual(new Set(Object.keys(questionTypes)));
		for (const question of asked) expect(blocksOf(question, plain).length, question.id).toBeGreaterThan(0);
	});

	it('shows everything that can be chosen or placed', () => {
		for (const question of asked) {
			const shown = JSON.stringify(blocksOf(question, plain));
			const parts: Partial<Record<string, unknown>> = { ...question, key: null };
			const lists = ['options', 'steps', 'left', 'right', 'cards', 'bins', 'slots', 'bank'].map((name) => parts[name]);
			const ids = [...JSON.stringify(lists).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
			for (const id of ids) expect(shown, question.id).toContain(`"id":"${id}"`);
		}
	});

	it('is set from its open part alone: the reasons of the key stand nowhere', () => {
		for (const question of asked) {
			expect(JSON.stringify(blocksOf(question, plain)), question.id).not.toContain(question.key.why);
		}
	});
});

describe('the key', () => {
	it('ticks as many boxes as the key has, and each belongs to it', () => {
		for (const question of asked) {
			const choices = blocksOf(question, plain).filter((block) => block.kind === 'choices');
			const { letters } = answerTo(question, plain);
			const keyed = Object.values(keyResponse(question)).flat().map(String);
			const ticked = choices.flatMap(({ items }) => items.filter(({ id }) => keyed.includes(id)));
			expect(letters.length, question.id).toBe(choices.length === 0 ? 0 : keyed.length);
			expect(ticked.length, question.id).toBe(letters.length);
		}
	});

	it('gives the answer in words, or for a written task what a good one holds, how it is judged and two models', () => {
		for (const question of asked) {
			const { words, ideas, criteria, models } = answerTo(question, plain);
			if (question.type === 'extended') {
				expect(ideas.length).toBeGreaterThan(0);
				expect(criteria).toEqual(question.rows.map((row) => rubric[row]));
				expect(models).toEqual(question.key.models.map(({ text }) => text));
			} else {
				expect(words).toBe(sayAnswer(question, plain));
				expect([...criteria, ...models]).toEqual([]);
			}
		}
	});
});

describe('a version of a form', () => {
	it('stands in the same order on the sheet and in the key, and draws nothing twice', () => {
		fc.assert(
			fc.property(fc.constantFrom(...sheets), version, (source, word) => {
				const once = drawSheet(source, seedOf(source, word));
				expect(drawSheet(source, seedOf(source, word))).toEqual(once);
				expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
				expect(once.length).toBeGreaterThan(0);
			}),
			{ numRuns: 40 }
		);
	});

	it('keeps letters and key together, however the options were shuffled', () => {
		fc.assert(
			fc.property(fc.constantFrom(...sheets), version, (source, word) => {
				for (const question of drawSheet(source, seedOf(source, word))) {
					if (question.type !== 'single-choice') continue;
					const at = question.options.findIndex(({ id }) => id === question.key.option);
					expect(answerTo(question, plain).letters).toEqual([letterOf(at)]);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
