import { strands } from '#lib/domain/strands.ts';
import fc from 'fast-check';
import type { Reason } from '#lib/domain/question.ts';
import { blooms, depths, misconceptions, processes, type Misconception, type Strand } from '#lib/domain/taxonomy.ts';

/** Random parts that the random questions of all types are made of. */

export const sentenceIds = Array.from({ length: 20 }, (_, index) => `T1.${index + 1}`);
export const contentNames = { sentences: new Set(sentenceIds) };

const keysOf = <T extends string>(table: Record<T, unknown>) =>
	Object.keys(table).filter((name): name is T => name in table);

/** Text that is not blank and carries no blanks around it. */
export const words = fc
	.string({ unit: 'grapheme', minLength: 1 })
	.map((text) => text.trim())
	.filter((text) => text !== '');

/** An id; also names that every object has, and numbers, which records move to the front. */
const id = fc
	.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'toString', 'valueOf', 'hasOwnProperty', '10', '2'), words)
	.filter((text) => !['__proto__', 'prototype', 'constructor'].includes(text));
export const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

export const options = (minLength: number, maxLength: number) =>
	fc.uniqueArray(
		fc.record({ id, text: words, sentence: fc.constantFrom(...sentenceIds) }, { requiredKeys: ['id', 'text'] }),
		{ selector: (option) => option.id, minLength, maxLength }
	);
export const idsOf = (things: readonly { id: string }[]) => things.map((thing) => thing.id);
export const sentences = (minLength: number, maxLength: number) =>
	fc.shuffledSubarray(sentenceIds, { minLength, maxLength });

export const misconception = fc.constantFrom(...keysOf<Misconception>(misconceptions));
export const lure = fc.record({ why: words, misconception });
export const reason: fc.Arbitrary<Reason> = fc.record({ why: words, misconception }, { requiredKeys: ['why'] });

/** A value for every id. */
export function mapOf<T>(names: readonly string[], value: (name: string) => fc.Arbitrary<T>) {
	const entries = names.map((name) => value(name).map((made) => [name, made] as const));
	return fc.tuple(...entries).map((made) => Object.fromEntries(made));
}

/** A reason for every id; those outside the key name a misconception. */
export const reasons = (names: readonly string[], keys: readonly string[]) =>
	mapOf<Reason>(names, (name) => (keys.includes(name) ? reason : lure));

const date = fc.constantFrom('2024-02-29', '2025-06-24', '2031-12-01');
const metadata = fc.record({
	id: words,
	version: words,
	process: fc.constantFrom(...processes),
	dok: fc.constantFrom(...depths),
	bloom: fc.constantFrom(...blooms),
	strand: fc.constantFrom(...keysOf<Strand>(strands)),
	points: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.01, max: 100, noNaN: true })),
	asOf: date,
	reviewBy: date,
	tests: words,
	claims: fc.array(words, { maxLength: 2 }),
	contested: fc.array(words, { maxLength: 2 }),
	pre: fc.boolean(),
	deck: fc.boolean(),
	card: fc.option(words),
	prompt: words
});
const emphasis = fc.record(
	{ emphasis: words, moreCards: fc.array(words, { minLength: 1, maxLength: 3 }) },
	{ requiredKeys: [] }
);
const keyBase = fc.record(
	{ why: words, evidence: sentences(1, 3), note: words },
	{ requiredKeys: ['why', 'evidence'] }
);

/** A whole question from the fields that its type adds. */
export const questionOf = <T extends string, F, K>(type: T, fields: fc.Arbitrary<F>, key: fc.Arbitrary<K>) =>
	fc
		.tuple(metadata, emphasis, fields, keyBase, key)
		.map(([meta, bold, own, base, secret]) => ({ ...meta, ...bold, ...own, type, key: { ...base, ...secret } }));
