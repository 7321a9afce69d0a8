import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSittings } from '#lib/domain/assigned.ts';
import { anAssignment, askedQuestions, sitAt } from '#lib/domain/assignment.fixtures.ts';
import { isWork } from '#lib/domain/challenge.ts';
import { noAccommodation } from '#lib/domain/class/accommodation.ts';
import type { LogEvent, NewEvent } from '#lib/domain/event.ts';
import { stampAll } from '#lib/domain/log.fixtures.ts';
import { buildSubmission, type Submission } from '#lib/domain/submission.ts';
import { readSubmission, submissionFormat, writeSubmission } from './submission-file.ts';
import { sortSubmissions, type Expected } from './submission-sorting.ts';
import { readLines, writeLines } from './text-lines.ts';

const assignment = anAssignment();
const all = ['S1-01', 'S1-02', 'S2-01', 'S3-01'];
const submit = (log: Parameters<typeof buildSubmission>[0], learner = 'Heron', given = assignment) =>
	buildSubmission(log, given, learner, 1);
const whole = submit(sitAt(assignment, { answered: all }));
const some = submit(sitAt(assignment, { answered: all.slice(0, 1) }));
/** A log in which every one of these questions is challenged as well. */
function challenge(log: readonly LogEvent[], questions: readonly string[], start = 1_700_000_900_000): LogEvent[] {
	const of = { unit: 'unit-1', attempt: 'attempt-1', version: '0123456789ab.ba9876543210', answer: 'answer-1' };
	const body = { kind: 'question-challenged' as const, ...of, sentence: 'S1.1', words: 'Lies: “doch” 😀\n' };
	return [
		...log,
		...stampAll(
			questions.map((question): NewEvent => ({ ...body, question })),
			start
		)
	];
}
const anyWork: fc.Arbitrary<Submission> = fc
	.tuple(
		fc.subarray(all),
		fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== ''),
		fc.subarray(all)
	)
	.map(([answered, learner, challenged]) =>
		submit(
			challenge(
				sitAt(assignment, { learner, answered }),
				challenged.filter((question) => answered.includes(question))
			),
			learner
		)
	);
const codesOf = (text: string) => {
	const read = readSubmission(text);
	return read.ok ? ['read'] : [...new Set(read.failures.map(({ code }) => code))];
};
const here = new Map(askedQuestions.map(({ question, version }) => [question, version]));
const expected: Expected = {
	assignment: null,
	versions: (unit) => (unit === assignment.unit ? here : null),
	known: () => null
};
const sort = (texts: readonly string[], more: Partial<Expected> = {}) =>
	sortSubmissions(
		texts.map((text, at) => ({ name: `file-${at}`, text })),
		{ ...expected, ...more }
	);
const outcomes = (texts: readonly string[], more: Partial<Expected> = {}) =>
	sort(texts, more).files.map(({ outcome }) => outcome);

describe('a submission’s file', () => {
	it('gives back exactly what was handed in', () => {
		fc.assert(
			fc.property(anyWork, (work) => {
				expect(readSubmission(writeSubmission(work))).toEqual({ ok: true, value: work });
			})
		);
	});

	it('cut off at any length says so', () => {
		const text = writeSubmission(some);
		for (let length = 0; length < text.length; length++) expect(codesOf(text.slice(0, length))).toEqual(['truncated']);
	});

	it('with any one bit flipped is refused, or says the same as before', () => {
		const text = writeSubmission(some);
		fc.assert(
			fc.property(fc.nat(text.length - 1), fc.nat(6), (at, bit) => {
				const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
				const read = readSubmission(text.slice(0, at) + other + text.slice(at + 1));
				if (read.ok) expect(read.value).toEqual(some);
				else expect(['edited', 'truncated', 'foreign', 'newer-format']).toContain(read.failures[0]?.code);
			}),
			{ numRuns: 1000 }
		);
	});

	it('edited by hand says so, however carefully', () => {
		const text = writeSubmission(some);
		expect(codesOf(text.replace('Heron', 'Wren'))).toEqual(['edited']);
		expect(codesOf(text.replace('"certainty":null', '"certainty":3'))).toEqual(['edited']);
		// With a checksum that fits again: another learner’s event, an event under two bodies, and a score.
		const other = sitAt(assignment, { learner: 'Wren', attempt: 'wren', start: 1_700_000_100_000 });
		expect(codesOf(writeSubmission({ ...some, events: [...some.events, ...other] }))).toEqual(['edited']);
		const [first] = some.events;
		if (!first) throw new Error('the work has an event');
		expect(codesOf(writeSubmission({ ...some, events: [...some.events, { ...first, at: 1 }] }))).toEqual(['edited']);
		const scored = { ...first, score: 1 };
		expect(codesOf(writeSubmission({ ...some, events: [scored, ...some.events.slice(1)] }))).toEqual(['edited']);
	});

	it('set out anew by an editor is still whole', () => {
		const text = `\uFEFF${JSON.stringify(JSON.parse(writeSubmission(some)), null, 2)}\r\n`;
		expect(codesOf(text)).toEqual(['read']);
	});

	it('carries challenges in a newer format, and says the older one without any', () => {
		const challenged = submit(challenge(sitAt(assignment, { answered: all }), ['S1-02']));
		expect(writeSubmission(challenged)).toContain(`"format":${submissionFormat}`);
		expect(writeSubmission(whole)).toContain('"format":1');
		expect(readSubmission(writeSubmission(challenged))).toEqual({ ok: true, value: challenged });
	});

	it('of a later version, and other files, are named as such', () => {
		const later = writeSubmission(some).replace('"format":1', `"format":${submissionFormat + 1}`);
		expect(codesOf(later)).toEqual(['newer-format']);
		for (const text of ['[]', 'null', '{"kind":"passage-backup"}', 'Dear teacher,', '\u0089PNG']) {
			expect(codesOf(text)).toEqual(['foreign']);
		}
	});
});

describe('many files', () => {
	const text = writeSubmission(whole);

	it('are whole with fewer answers where fewer questions count for the learner', () => {
		const eased = (questions: number) => (learner: string) => ({
			...noAccommodation,
			questions: learner === 'Heron' ? questions : null
		});
		const one = writeSubmission(some);
		expect(outcomes([one], { eased: eased(1) })).toEqual(['whole']);
		expect(outcomes([one], { eased: eased(2) })).toEqual(['incomplete']);
		const wren = submit(sitAt(assignment, { learner: 'Wren', answered: ['S1-01'] }), 'Wren');
		expect(outcomes([writeSubmission(wren)], { eased: eased(1) })).toEqual(['incomplete']);
	});

	it('each get their own name', () => {
		const id = '01890000-0000-7000-8000-000000000000';
		const elsewhere = anAssignment({ id });
		const other = submit(sitAt(elsewhere, { attempt: 'x' }), 'Heron', elsewhere);
		const foreign = anAssignment({ unit: 'unit-2' });
		const otherUnit = submit(sitAt(foreign, { learner: 'Owl', attempt: 'y' }), 'Owl', foreign);
		const wren = submit(sitAt(assignment, { learner: 'Wren', attempt: 'wren' }), 'Wren');
		const files = [
			...[writeSubmission(some), text, text, writeSubmission(wren), text.slice(0, 99), text.replace('Heron', 'Tern')],
			...[writeSubmission(other), writeSubmission(otherUnit), text.replace('"format":1', '"format":9'), 'hello']
		];
		expect(outcomes(files, { assignment: assignment.id })).toEqual([
			...['older', 'whole', 'duplicate', 'incomplete', 'truncated', 'edited'],
			...['other-assignment', 'keyless', 'newer-format', 'foreign']
		]);
	});

	it('of an older edition of the unit are taken in, and say what became of their questions', () => {
		const older = anAssignment({ content: 'ba9876543210' });
		const [one, two] = [submit(sitAt(older, { answered: all }), 'Heron', older), submit(sitAt(older), 'Heron', older)];
		const edited = new Map([...here, ['S1-02', '000000000000.ba9876543210']]);
		edited.delete('S3-01');
		const files = sort([writeSubmission(one), writeSubmission(two), 'hello'], { versions: () => edited }).files;
		expect(files.map(({ outcome }) => outcome)).toEqual(['whole', 'older', 'foreign']);
		const states = { kept: 2, 're-scored': 0, changed: 1, archived: 1 };
		expect(files.map(({ edition }) => edition)).toEqual([states, states, null]);
	});

	it('of two devices make one work, in any order', () => {
		const parts = [all.slice(0, 2), all.slice(2)].map((answered, at) =>
			writeSubmission(
				submit(sitAt(assignment, { answered, attempt: `device-${at}`, start: 1_700_000_001_000 + 50_300 * at }))
			)
		);
		const [one, two] = [sort(parts), sort([...parts].reverse())];
		expect(one.files.map(({ outcome }) => outcome)).toEqual(['whole', 'whole']);
		expect(one.works).toEqual(two.works);
		expect(outcomes(parts.slice(0, 1))).toEqual(['incomplete']);
		expect(outcomes(parts.slice(1), { known: () => sort(parts.slice(0, 1)).works[0] ?? null })).toEqual(['whole']);
	});

	it('that were read before add nothing', () => {
		expect(outcomes([text], { known: () => whole })).toEqual(['duplicate']);
		expect(outcomes([writeSubmission(some)], { known: () => whole })).toEqual(['older']);
		expect(sort([text], { known: () => whole }).works).toEqual([whole]);
	});

	it('that bring a challenge to work that is here are taken, and are neither late nor more work', () => {
		const log = sitAt(assignment, { answered: all });
		const at = (events: readonly LogEvent[], madeAt: number) =>
			writeSubmission(buildSubmission(events, assignment, 'Heron', madeAt));
		const [inTime, later] = [at(log, 1), at(challenge(log, ['S1-01']), 9)];
		const known = () => whole;
		expect(outcomes([later, inTime], { known })).toEqual(['challenge', 'duplicate']);
		expect(outcomes([inTime, later])).toEqual(['whole', 'whole']);
		expect(outcomes([later, inTime])).toEqual(['whole', 'whole']);
		expect(sort([later], { known }).works[0]?.events.filter(isWork)).toEqual(whole.events);
		const first = sort([later]).works[0];
		expect(outcomes([later], { known: () => first ?? null })).toEqual(['duplicate']);
		// The same work as it was handed in before the challenge: what is new is when.
		expect(outcomes([inTime], { known: () => first ?? null })).toEqual(['whole']);
		expect(foldSittings(first?.events ?? [], assignment.id)).toHaveLength(1);
	});

	it('200 of 60 answers are read in under 3 seconds', () => {
		const questions = Array.from({ length: 60 }, (_, at) => `S${1 + (at % 6)}-${at}`);
		const files = Array.from({ length: 200 }, (_, at) => {
			const learner = `learner ${at}`;
			return writeSubmission(submit(sitAt(assignment, { learner, attempt: learner, answered: questions }), learner));
		});
		// Time of the processor: other tests run beside this one.
		const begun = process.cpuUsage();
		const { works } = sort(files);
		expect(process.cpuUsage(begun).user / 1000).toBeLessThan(3000);
		expect(works).toHaveLength(200);
	});
});

describe('lines of text', () => {
	const file = writeSubmission(submit(challenge(sitAt(assignment, { answered: all }), ['S1-02', 'S3-01'])));

	it('give the file back, in any order, twice, or broken by a mail program', async () => {
		const lines = await writeLines(file);
		expect(lines.every((line) => line.length < 760)).toBe(true);
		const broken = [...lines, ...lines]
			.reverse()
			.join('\n')
			.replace(/(.{60})/gu, '$1\r\n');
		const [read, ...others] = await readLines(`My work:\n${broken}`);
		expect(others).toEqual([]);
		expect(read).toMatchObject({ text: file, missing: [] });
	});

	it('say which of them is missing, and are read as cut off', async () => {
		const noise: NewEvent[] = Array.from({ length: 60 }, (_, at) => ({
			...{ kind: 'evidence-seen', unit: 'unit-1', attempt: 'attempt-1', question: `S1-${at}`, sentence: `S1.${at}` }
		}));
		const long = { ...whole, events: [...whole.events, ...stampAll(noise, 1_700_000_500_000)] };
		const lines = await writeLines(writeSubmission(long));
		expect(lines.length).toBeGreaterThan(2);
		const [read] = await readLines(lines.filter((_, at) => at !== 1).join('\n'));
		expect(read?.missing).toEqual([2]);
		expect(codesOf(read?.text ?? '')).toEqual(['truncated']);
	});

	it('changed anywhere give no other work', async () => {
		const text = (await writeLines(file)).join('\n');
		await fc.assert(
			fc.asyncProperty(fc.nat(text.length - 1), fc.stringMatching(/^[\w/-]$/), async (at, other) => {
				const read = await readLines(text.slice(0, at) + other + text.slice(at + 1));
				for (const one of read) expect([file, '{"kind":"passage-submission"']).toContain(one.text);
			}),
			{ numRuns: 200, examples: [[3, '0']] }
		);
	});
});
