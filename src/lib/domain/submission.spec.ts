import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf, foldAssignments, foldSittings, withheldAttempts } from './assigned.ts';
import { windowAt } from './assignment.ts';
import { anAssignment, askedQuestions, sitAt } from './assignment.fixtures.ts';
import type { NewEvent } from './event.ts';
import { anyArrival, arbitraryLog, stampAll } from './log.fixtures.ts';
import { buildSubmission, compareWork, latestSitting, mergeSubmissions, sittingsOf } from './submission.ts';

const assignment = anAssignment();
const { id } = assignment;
const ids = askedQuestions.map(({ question }) => question);
/** What one learner did at two devices: some questions at each, drawn with one seed. */
const twoDevices = fc
	.tuple(fc.subarray(ids), fc.subarray(ids))
	.map(([here, there]) => [
		sitAt(assignment, { attempt: 'here', answered: here, start: 1_700_001_001_000 }),
		sitAt(assignment, { attempt: 'there', answered: there, start: 1_700_001_050_500 })
	]);
const submit = (log: Parameters<typeof buildSubmission>[0], madeAt = 1, learner = 'Heron') =>
	buildSubmission(log, assignment, learner, madeAt);

describe('a submission', () => {
	it('holds every event of the work and nothing else, however the log arrives', () => {
		fc.assert(
			fc.property(twoDevices, arbitraryLog, fc.nat(), ([here = [], there = []], other, seed) => {
				const own = [...here, ...there];
				const anyone = sitAt(assignment, { learner: 'Wren', attempt: 'wren', start: 1_700_001_100_250 });
				const [arrived] = fc.sample(anyArrival([...own, ...anyone, ...other]), { numRuns: 1, seed });
				expect(submit(arrived ?? []).events).toEqual(own);
			}),
			{ numRuns: 50 }
		);
	});

	it('takes a name written otherwise for the same learner, and keeps what was written', () => {
		const log = sitAt(assignment, { learner: 'Heron' });
		expect(submit(log, 1, '  hERON ')).toMatchObject({ learner: 'hERON', events: log });
	});

	it('handed in twice holds the same', () => {
		const log = sitAt(assignment);
		const handedIn = stampAll([{ kind: 'handed-in', unit: 'unit-1', attempt: 'attempt-1' }], 1_700_000_200_000);
		expect(submit([...log, ...handedIn])).toEqual(submit(log));
	});

	it('leaves what a learner found in their own answer on the device, before and after handing in', () => {
		const log = sitAt(assignment, { answered: ['S3-01'] });
		const answer = log.find(({ kind }) => kind === 'answered')?.id ?? '';
		const of = { unit: 'unit-1', attempt: 'attempt-1', question: 'S3-01', version: askedQuestions[3]?.version ?? '' };
		const ticked: NewEvent = { kind: 'ideas-ticked', ...of, answer, done: true, ideas: ['claim'] };
		const given: NewEvent = { kind: 'levels-given', ...of, answer, done: true, rubric: 'r', levels: { claim: 4 } };
		const later = stampAll(
			[ticked, { kind: 'handed-in', unit: 'unit-1', attempt: 'attempt-1' }, given],
			1_700_000_200_000
		);
		expect(submit([...log, ...later])).toEqual(submit(log));
	});

	it('of two devices is joined to one sitting, whichever comes first, and joining again adds nothing', () => {
		fc.assert(
			fc.property(twoDevices, fc.nat(3), ([here = [], there = []], at) => {
				const [a, b] = [submit(here, at), submit(there, 2)];
				const merged = mergeSubmissions(a, b);
				expect(mergeSubmissions(b, a)).toEqual(merged);
				if (!merged.ok) throw new Error('they join');
				expect(merged.value.events).toEqual([...here, ...there]);
				expect(mergeSubmissions(merged.value, a)).toEqual(merged);
				const [sitting, second] = sittingsOf(merged.value);
				expect(second).toBeUndefined();
				const answered = new Set([...here, ...there].flatMap((e) => (e.kind === 'answered' ? [e.question] : [])));
				expect(new Set(sitting?.work.answers.keys())).toEqual(answered);
			})
		);
	});

	it('joins with no other learner, assignment or forged event', () => {
		const own = submit(sitAt(assignment));
		const [first, ...rest] = own.events;
		if (!first) throw new Error('the work has an event');
		const codeOf = (other: typeof own) => {
			const outcome = mergeSubmissions(own, other);
			return outcome.ok ? 'joined' : outcome.failures[0]?.code;
		};
		expect(codeOf({ ...own, learner: 'Wren' })).toBe('other-learner');
		expect(codeOf({ ...own, assignment: anAssignment({ id: '01890000-0000-7000-8000-000000000000' }) })).toBe(
			'other-assignment'
		);
		expect(codeOf({ ...own, events: [{ ...first, at: 1 }, ...rest] })).toBe('conflict');
		expect(codeOf({ ...own, assignment: anAssignment({ title: 'Another' }) })).toBe('conflict');
		expect(codeOf({ ...own, assignment: anAssignment({ edition: 2 }) })).toBe('joined');
	});

	it('is the same, less or more than one that is known', () => {
		const [all, some] = [
			submit(sitAt(assignment, { answered: ids })),
			submit(sitAt(assignment, { answered: ['S1-01'] }))
		];
		expect([compareWork(all, all), compareWork(all, some), compareWork(some, all)]).toEqual(['same', 'less', 'more']);
	});

	it('stands for its latest attempt that holds an answer', () => {
		const log = [
			...sitAt(assignment, { number: 1, attempt: 'one' }),
			...sitAt(assignment, { number: 2, attempt: 'two', start: 1_700_000_050_000 }),
			...sitAt(assignment, { number: 3, attempt: 'three', answered: [], start: 1_700_000_090_000 })
		];
		expect(latestSitting(submit(log))?.number).toBe(2);
		expect(latestSitting(submit([]))).toBeNull();
	});
});

describe('a sitting', () => {
	it('says how much is answered, section by section', () => {
		const [sitting] = foldSittings(sitAt(assignment, { answered: ['S1-01', 'S2-01'] }), id);
		if (!sitting) throw new Error('there is a sitting');
		expect(completenessOf(sitting)).toEqual({
			asked: 4,
			answered: 2,
			sections: [
				{ section: 's1', asked: 2, answered: 1 },
				{ section: 's2', asked: 1, answered: 1 },
				{ section: 's3', asked: 1, answered: 0 }
			],
			open: ['S1-02', 'S3-01']
		});
	});

	it('of another learner on the same device is another one', () => {
		const log = [
			...sitAt(assignment),
			...sitAt(assignment, { learner: 'Wren', attempt: 'wren', start: 1_700_000_100_000 })
		];
		expect(foldSittings(log, id).map(({ learner }) => learner)).toEqual(['Heron', 'Wren']);
		expect(foldSittings(log, id, 'wren')).toHaveLength(1);
	});
});

describe('a list of assignments', () => {
	const keep = (edition: number, side: 'given' | 'received' = 'given'): NewEvent => ({
		...{ kind: 'assignment-kept', side, unit: 'unit-1', code: null, assignment: anAssignment({ edition }) }
	});
	const remove: NewEvent = { kind: 'assignment-removed', side: 'given', unit: 'unit-1', assignment: id };

	it('holds each in its latest edition, and none that was taken out', () => {
		const editions = (events: readonly NewEvent[]) =>
			foldAssignments(stampAll(events), 'given').map((listed) => listed.assignment.edition);
		expect(editions([keep(1), keep(2), keep(1, 'received')])).toEqual([2]);
		expect(editions([keep(2), keep(1)])).toEqual([2]);
		expect(editions([keep(1), remove])).toEqual([]);
		expect(editions([keep(1), remove, keep(1)])).toEqual([1]);
	});
});

describe('feedback', () => {
	const log = sitAt(assignment);
	const kept = (changes: Parameters<typeof anAssignment>[0]): NewEvent => ({
		...{ kind: 'assignment-kept', side: 'received', unit: 'unit-1', code: null, assignment: anAssignment(changes) }
	});
	const onRelease = kept({ feedback: 'on-release', release: '0123456789ab' });
	const handedIn: NewEvent = { kind: 'handed-in', unit: 'unit-1', attempt: 'attempt-1' };
	const released: NewEvent = { kind: 'feedback-released', unit: 'unit-1', assignment: id };

	it.each([
		['at once', [kept({ feedback: 'at-once' })], false],
		['before handing in', [kept({})], true],
		['after handing in', [kept({}), handedIn], false],
		['handed in and not released', [onRelease, handedIn], true],
		['released', [onRelease, released], false],
		['of an assignment that is not known here', [handedIn], true]
	] as const)('%s', (_, more, isWithheld) => {
		const all = [...log, ...stampAll(more, 1_700_000_300_000)];
		expect(withheldAttempts(all).has('attempt-1')).toBe(isWithheld);
	});
});

describe('the window', () => {
	it('opens and closes when it says', () => {
		const window = { from: 100, until: 200 };
		expect([99, 100, 200, 201].map((now) => windowAt(window, now))).toEqual(['early', 'open', 'open', 'late']);
		expect(windowAt({ from: null, until: null }, 5)).toBe('open');
	});
});
