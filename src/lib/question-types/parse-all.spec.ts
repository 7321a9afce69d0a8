import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseAll } from './parse-all.ts';

const inner = v.strictObject({ name: v.string(), size: v.optional(v.pipe(v.number(), v.minValue(1, 'at least 1'))) });
const schema = v.strictObject({
	title: v.pipe(v.string(), v.trim()),
	things: v.array(inner),
	byId: v.record(v.string(), inner)
});
const sound = { title: 'A', things: [{ name: 'a' }, { name: 'b', size: 2 }], byId: { x: { name: 'x' } } };

const failuresOf = (raw: unknown) => {
	const parsed = parseAll(schema, raw);
	return parsed.ok ? [] : parsed.failures;
};
const placesOf = (raw: unknown) => failuresOf(raw).map(({ path }) => path.join('.'));

describe('parseAll', () => {
	test('gives the value as the schema makes it', () => {
		expect(parseAll(schema, { ...sound, title: ' A ' })).toEqual({ ok: true, value: sound });
	});

	test('says what was expected and what was found, by kind of failure', () => {
		const broken = { things: [{ name: 1 }, { name: 'b', size: 0, more: 1 }], byId: sound.byId };
		expect(failuresOf(broken)).toEqual([
			{ code: 'unknown-field', path: ['things', 1, 'more'], expected: 'no such field', received: 'more' },
			{ code: 'missing', path: ['title'], expected: 'this field', received: 'nothing' },
			{ code: 'wrong-shape', path: ['things', 0, 'name'], expected: 'string', received: '1' },
			{ code: 'not-allowed', path: ['things', 1, 'size'], expected: 'at least 1', received: '0' }
		]);
	});

	test('names every unknown field, wherever it stands and however many stand together', () => {
		const names = fc.uniqueArray(fc.stringMatching(/^extra[a-z]{1,4}$/), { maxLength: 5 });
		fc.assert(
			fc.property(names, names, names, names, (top, first, second, third) => {
				const fields = (list: string[]) => Object.fromEntries(list.map((name) => [name, 0]));
				const raw = {
					...sound,
					...fields(top),
					things: [
						{ name: 'a', ...fields(first) },
						{ name: 'b', ...fields(second) }
					],
					byId: { x: { name: 'x', ...fields(third) } }
				};
				const expected = [
					...top,
					...first.map((name) => `things.0.${name}`),
					...second.map((name) => `things.1.${name}`),
					...third.map((name) => `byId.x.${name}`)
				];
				expect(placesOf(raw).sort()).toEqual(expected.sort());
			})
		);
	});

	test('comes to an end on a value full of unknown fields', () => {
		const raw = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field${index}`, index]));
		const places = placesOf(raw);
		expect(places).toEqual(expect.arrayContaining(['title', 'things', 'byId', 'field0', 'field1']));
		expect(places.length).toBeLessThan(100);
	});

	test('a value that is no object is one failure of the whole', () => {
		for (const raw of [null, undefined, 1, 'text', []])
			expect(failuresOf(raw)[0]?.code).toMatch(/wrong-shape|missing/u);
	});
});
