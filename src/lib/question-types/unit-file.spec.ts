import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, Result } from '#lib/domain/failure.ts';
import { units } from '#questions/index.ts';
import { withValue } from './edit-json.fixtures.ts';
import { largestUnitFile, readUnitFile, tooLarge, unitFormat, writeUnitFile } from './unit-file.ts';

const [unit] = units;
if (!unit) throw new Error('The bank is empty');
const file: unknown = JSON.parse(writeUnitFile(unit));
const read = (raw: unknown) => readUnitFile(JSON.stringify(raw));
const codes = (result: Result<unknown>) => (result.ok ? [] : result.failures.map(({ code }) => code));
const paths = (result: Result<unknown>): Failure['path'][] =>
	result.ok ? [] : result.failures.map(({ path }) => path);

describe('a unit’s file', () => {
	it.each(units)('gives $id back as it was written', (one) => {
		expect(readUnitFile(writeUnitFile(one))).toStrictEqual({ ok: true, value: one });
	});

	it('is far smaller than the largest that is read', () => {
		for (const one of units) expect(writeUnitFile(one).length * 4).toBeLessThan(largestUnitFile);
	});

	it('may lack the format, as files did before there was one', () => {
		expect(read(unit)).toStrictEqual({ ok: true, value: unit });
	});

	it('is refused whatever else it is, without a throw', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readUnitFile(text).ok));
	});

	it('that is cut off anywhere is called damaged', () => {
		const text = writeUnitFile(unit).trimEnd();
		fc.assert(
			fc.property(fc.nat(text.length - 1), (length) => {
				expect(codes(readUnitFile(text.slice(0, length)))).toEqual(['damaged']);
			})
		);
	});

	it.each([
		['another file of JSON', { kind: 'passage-backup', content: {} }, 'foreign'],
		['a list', [], 'foreign'],
		['a newer format', withValue(file, ['format'], unitFormat + 1), 'newer-format'],
		[
			'a newer format with parts nobody knows yet',
			{ ...(withValue(unit, ['format'], 99) as object), pictures: [] },
			'newer-format'
		],
		['a format that is none', withValue(file, ['format'], 'one'), 'foreign']
	])('that is %s says so and nothing else', (_, raw, code) => {
		expect(codes(read(raw))).toEqual([code]);
	});

	it('tells of every place that is wrong', () => {
		const [first] = unit.questions;
		const spoiled = withValue(
			withValue(file, ['questions', 0, 'points'], 0),
			['reading', 'glossary', 1, 'meaning'],
			''
		);
		const told = paths(read(spoiled));
		expect(told).toContainEqual([unit.id, first?.id, 'points']);
		expect(told).toContainEqual([unit.id, 'reading', 'glossary', 1, 'meaning']);
	});

	it('must have the forms that its pages are made of', () => {
		const without = { ...unit, forms: unit.forms.filter(({ id }) => id !== 's2-check') };
		expect(paths(read(without))).toEqual([[unit.id, 'forms', 's2-check']]);
		const turned = unit.forms.map((form) => (form.id === 's1-full' ? { ...form, kind: 'quick-check' as const } : form));
		expect(paths(read({ ...unit, forms: turned }))).toEqual([[unit.id, 'forms', 's1-full']]);
	});
});

describe('a file that is too large', () => {
	it('is told with both sizes', () => {
		expect(tooLarge(7_400_000)).toMatchObject({
			failures: [{ code: 'too-large', expected: 'at most 2.0 MB', received: '7.4 MB' }]
		});
	});
});
