import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classFormat, type ClassEvent } from '#lib/domain/class/class-event.ts';
import { arbitraryClassLog } from '#lib/domain/class/class-log.fixtures.ts';
import { makeKeyPack } from '#lib/question-types/key-pack.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
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
				expect(readClassFile(writeClassFile(log, 5))).toEqual({ ok: true, value: { events: saved, packs: [] } });
			})
		);
	});

	it('says the format of before as long as nobody challenged anything', () => {
		const formatOf = (log: readonly ClassEvent[]) => /"format":(\d)/u.exec(writeClassFile(log, 5))?.[1];
		const at = { assignment: 'a', learner: '17', question: 'S1-01' };
		const stamp = { id: '01890000-0000-7000-8000-000000000000', at: 1 };
		expect(formatOf([{ ...stamp, kind: 'commented', ...at, text: 'Good.' }])).toBe('1');
		const answered = { ...at, challenge: 'c', reason: 'No.' };
		expect(formatOf([{ ...stamp, kind: 'challenge-answered', ...answered }])).toBe(`${classFormat}`);
	});

	it('takes key packs along, and then alone is of a newer format', () => {
		const packs = [makeKeyPack(sampleUnit)];
		const text = writeClassFile([], 5, packs);
		expect(readClassFile(text)).toEqual({ ok: true, value: { events: [], packs } });
		expect([writeClassFile([], 5), text].map((file) => /"format":(\d)/u.exec(file)?.[1])).toEqual(['1', '2']);
		expect(codesOf(text.replace('"Tea and milk"', '"Tea and beer"'))).toEqual(['damaged']);
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
		expect(codesOf(text.replace(/"format":\d/u, '"format":9'))).toEqual(['newer-format']);
		expect(codesOf(text.replace('"savedAt":5', '"savedAt":5,"more":1'))).toEqual(['unknown-field']);
	});
});
