import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnerKey } from '#lib/domain/learner.ts';
import { anyArrival, stampAll } from '#lib/domain/log.fixtures.ts';
import { foldReturned, type ReturnedWork } from '#lib/domain/returned.ts';
import { arbitraryReturned } from '#lib/domain/returned.fixtures.ts';
import { readReturn, returnFormat, writeReturn } from './return-file.ts';
import { placeReturn, type ReturnOutcome } from './return-placing.ts';
import { readLines, writeLines } from './text-lines.ts';

const some: ReturnedWork = {
	...{ assignment: 'assignment-1', unit: 'unit-1', title: 'Section 1', learner: 'Heron', returnedAt: 5, number: 1 },
	...{ earned: 1.5, possible: 2, toMark: 0, override: null, excused: null, comment: 'Gut. “Doch” 😀' },
	marks: [
		{
			...{ question: 'S1-01', answer: 'answer-1', state: 'marked', by: 'override', earned: 1.5, possible: 2 },
			...{ reason: 'Said aloud', levels: [{ row: 'Evidence', level: 3, words: 'It fits.' }], comment: 'See S1.2.' },
			fixes: [{ kind: 'dropped', key: '', reason: 'It was unclear.' }],
			challenge: { outcome: 'kept', reason: 'The sentence says otherwise.' }
		}
	]
};
const codesOf = (text: string) => {
	const read = readReturn(text);
	return read.ok ? ['read'] : [...new Set(read.failures.map(({ code }) => code))];
};

describe('a file that gives work back', () => {
	it('says exactly what was given back', () => {
		fc.assert(
			fc.property(arbitraryReturned, (returned) => {
				expect(readReturn(writeReturn(returned))).toEqual({ ok: true, value: returned });
			})
		);
	});

	it('cut off at any length says so', () => {
		const text = writeReturn(some);
		for (let length = 0; length < text.length; length++) expect(codesOf(text.slice(0, length))).toEqual(['truncated']);
	});

	it('with any one bit flipped is refused, or says the same as before', () => {
		const text = writeReturn(some);
		fc.assert(
			fc.property(fc.nat(text.length - 1), fc.nat(6), (at, bit) => {
				const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
				const read = readReturn(text.slice(0, at) + other + text.slice(at + 1));
				if (read.ok) expect(read.value).toEqual(some);
				else expect(['edited', 'truncated', 'foreign', 'newer-format']).toContain(read.failures[0]?.code);
			}),
			{ numRuns: 1000 }
		);
	});

	it('edited by hand says so, and with a checksum that fits again, where', () => {
		expect(codesOf(writeReturn(some).replace('"earned":1.5', '"earned":2'))).toEqual(['edited']);
		const [mark] = some.marks;
		if (!mark) throw new Error('Something is marked');
		const read = readReturn(writeReturn({ ...some, marks: [{ ...mark, earned: -1 }] }));
		expect(read.ok ? [] : read.failures.map(({ path }) => path.join('.'))).toEqual(['marks.0.earned']);
	});

	it('of a later version, and other files, are named as such', () => {
		const later = writeReturn(some).replace(`"format":${returnFormat}`, `"format":${returnFormat + 1}`);
		expect(codesOf(later)).toEqual(['newer-format']);
		for (const text of ['[]', 'null', '{"kind":"passage-submission"}', 'Dear Heron,']) {
			expect(codesOf(text)).toEqual(['foreign']);
		}
	});

	it('comes as lines of text behind words that people read, apart from hand-ins', async () => {
		const lines = await writeLines(writeReturn(some), 'passage-return');
		const text = `Section 1: 1.5 of 2 points\n\n${lines.join('\n')}\n(end)\nSent from a phone`;
		expect(await readLines(text)).toEqual([]);
		const [read, ...others] = await readLines(text, 'passage-return');
		expect(others).toEqual([]);
		expect(read).toMatchObject({ text: writeReturn(some), missing: [] });
		expect(codesOf((await readLines(text.slice(0, 120), 'passage-return'))[0]?.text ?? '')).toEqual(['truncated']);
	});
});

describe('work that came back', () => {
	const place = (text: string, known: ReturnedWork | null = null, learners = [' heron']): ReturnOutcome =>
		placeReturn(text, { assignment: 'assignment-1', learners, known: () => known }).outcome;

	it('is told apart by whose it is, and when it was made', () => {
		const text = writeReturn(some);
		expect(place(text)).toBe('new');
		expect(place(text, { ...some, returnedAt: 4 })).toBe('newer');
		expect(place(text, some)).toBe('duplicate');
		expect(place(text, { ...some, returnedAt: 6 })).toBe('older');
		expect(place(text, null, ['Wren'])).toBe('other-learner');
		expect(place(writeReturn({ ...some, assignment: 'assignment-2' }))).toBe('other-assignment');
		expect(place(text.slice(0, 80))).toBe('truncated');
		expect(place(text.replace('Heron', 'Wren'))).toBe('edited');
	});

	it('is the one made last of a learner’s own, in whatever order files were read', () => {
		const log = fc
			.array(arbitraryReturned, { maxLength: 6 })
			.map((all) => stampAll(all.map((returned) => ({ kind: 'work-returned', unit: returned.unit, returned }))));
		fc.assert(
			fc.property(
				log.chain((events) => fc.tuple(fc.constant(events), anyArrival(events))),
				([events, arrived]) => {
					const own = events.flatMap((event) =>
						event.kind === 'work-returned' &&
						event.returned.assignment === 'assignment-1' &&
						learnerKey(event.returned.learner) === 'heron'
							? [event.returned]
							: []
					);
					const found = foldReturned(arrived, 'assignment-1', 'HERON ');
					expect(found?.returnedAt ?? null).toBe(
						own.length === 0 ? null : Math.max(...own.map((one) => one.returnedAt))
					);
					expect(found).toEqual(foldReturned(events, 'assignment-1', 'heron'));
				}
			)
		);
	});
});
