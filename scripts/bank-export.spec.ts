import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { questionTypes } from '#lib/question-types/registry.ts';
import { readKeyPack } from '#lib/question-types/key-pack.ts';
import { readEdition } from '#lib/question-types/learner-edition.ts';
import { readUnitFile } from '#lib/question-types/unit-file.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { units } from '#lib/server/bank.ts';
import { exportBank, exportKeysApart } from './bank-export.ts';

const all = [...units, sampleUnit];
const files = new Map(exportBank(all).map(({ name, text }) => [name, text]));
const read = (name: string): unknown => JSON.parse(files.get(name) ?? '');

describe('the exported bank', () => {
	it('has a file for every unit, and the schema', () => {
		expect([...files.keys()]).toEqual([...all.map(({ id }) => `${id}.json`), 'unit.schema.json']);
	});

	it.each(units)('$id read back is the unit that was written', (unit) => {
		expect(readUnitFile(files.get(`${unit.id}.json`) ?? '')).toStrictEqual({ ok: true, value: unit });
	});
});

it('with keys apart has two files for every unit, and the second is the key of the first', () => {
	const apart = exportKeysApart(units);
	expect(apart.map(({ name }) => name)).toEqual(
		units.flatMap(({ id }) => [`${id}-for-learners.json`, `${id}-key-pack.json`])
	);
	for (let at = 0; at < apart.length; at += 2) {
		const [edition, pack] = [readEdition(apart[at]?.text ?? ''), readKeyPack(apart[at + 1]?.text ?? '')];
		expect(edition.ok && pack.ok && pack.value.edition).toEqual(edition.ok && edition.value);
		expect(edition.ok).toBe(true);
	}
});

const questionSchema = v.object({
	required: v.array(v.string()),
	properties: v.object({ type: v.object({ const: v.string() }) })
});
const questionsSchema = v.object({
	properties: v.object({ questions: v.object({ items: v.object({ anyOf: v.array(questionSchema) }) }) })
});

describe('the JSON Schema', () => {
	const schema = read('unit.schema.json');

	it('requires every part of a unit and allows no other', () => {
		const names = Object.keys(sampleUnit);
		expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
		const required = names.filter((name) => name !== 'original');
		expect(schema).toHaveProperty('required', expect.arrayContaining(required));
		expect(schema).toHaveProperty(
			'properties',
			expect.objectContaining(Object.fromEntries(names.map((name) => [name, expect.anything()])))
		);
	});

	it('describes every question type, each with a key and its date of review', () => {
		const { anyOf } = v.parse(questionsSchema, schema).properties.questions.items;
		expect(anyOf.map(({ properties }) => properties.type.const)).toEqual(Object.keys(questionTypes));
		const needed = ['key', 'process', 'dok', 'strand', 'points', 'asOf', 'reviewBy'];
		for (const { required } of anyOf) expect(required).toEqual(expect.arrayContaining(needed));
	});
});
