import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classFormat } from '#lib/domain/class/class-event.ts';
import { arbitraryClassLog } from '#lib/domain/class/class-log.fixtures.ts';
import { readClassFile, writeClassFile } from './class-file.ts';

const codesOf = (text: string) => {
	const read = readClassFile(text);
	return read.ok ? [] : [...new Set(read.failures.map(({ code }) => code))];
};

describe('a class file', () => {
	it('gives back on another device exactly what was saved', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				const saved: unknown = JSON.parse(JSON.stringify(log));
				expect(readClassFile(writeClassFile(log, 5))).toEqual({ ok: true, value: saved });
			})
		);
	});

	it('is refused when anything in it was changed, or when it is another file', () => {
		const [log] = fc.sample(
			arbitraryClassLog.filter(({ length }) => length > 1),
			1
		);
		const text = writeClassFile(log ?? [], 5);
		expect(codesOf(text.slice(0, -9))).toEqual(['damaged']);
		expect(codesOf(text.replace('"at":', '"at":1'))).toEqual(['damaged']);
		expect(codesOf('{"kind":"passage-backup"}')).toEqual(['foreign']);
		expect(codesOf(text.replace(`"format":${classFormat}`, '"format":9'))).toEqual(['newer-format']);
		expect(codesOf(text.replace('"savedAt":5', '"savedAt":5,"more":1'))).toEqual(['unknown-field']);
	});
});
