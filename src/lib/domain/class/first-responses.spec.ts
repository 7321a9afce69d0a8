import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../event.ts';
import { seatOf } from '../learner.ts';
import type { NewClassEvent } from './class-event.ts';
import { arbitraryClassLog, assignments, questions, smallBank, stampClass, version } from './class-log.fixtures.ts';
import { firstResponses } from './first-responses.ts';
import { foldGradebook, totalOf } from './gradebook.ts';
import { countedSitting } from './work.ts';

const say = (response: unknown) => (typeof response === 'string' ? response : JSON.stringify(response));
const read = (_: string, response: unknown) => ({
	choices: [{ part: null, choice: say(response), right: response === 'a', misconception: null }],
	cited: []
});
const first = (events: Parameters<typeof foldGradebook>[0], of = assignments) =>
	firstResponses(
		foldGradebook(events, () => smallBank, 1_500),
		of,
		{ bank: smallBank, read }
	);
const [atOnce, later] = bothOf(assignments);

function bothOf<T>([one, two]: readonly T[]): [T, T] {
	if (!one || !two) throw new Error('there are two assignments');
	return [one, two];
}

describe('over any class', () => {
	it('there is at most one for a learner and a question, and none earns more than there is', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				const { responses } = first(log);
				const names = responses.map(({ learner, question }) => JSON.stringify([learner, question]));
				expect(new Set(names).size).toBe(names.length);
				for (const { outcome } of responses) {
					if (outcome.kind !== 'answered') continue;
					expect(outcome.earned).toBeGreaterThanOrEqual(0);
					expect(outcome.earned).toBeLessThanOrEqual(outcome.possible);
				}
			})
		);
	});

	it('they are worth what the marks are, where there was one sitting that counts and nothing was given by hand', () => {
		const plain = arbitraryClassLog.map((log) =>
			log.filter(({ kind }) => !['overridden', 'excused', 'accommodated', 'undone'].includes(kind))
		);
		fc.assert(
			fc.property(plain, (log) => {
				const gradebook = foldGradebook(log, () => smallBank, 1_500);
				for (const assignment of assignments) {
					const { responses } = first(log, [assignment]);
					for (const { key } of gradebook.learners) {
						const seat = JSON.stringify([assignment.id, key]);
						const [work, cell] = [gradebook.state.works.get(seat), gradebook.cells.get(seat)];
						if (!work || !cell || work.sittings.length !== 1) continue;
						// An attempt beyond those allowed is a first response, and has no marks.
						const allowed = gradebook.state.assignments.get(assignment.id)?.attempts ?? null;
						if (countedSitting(work, allowed) === null) continue;
						if (!work.sittings[0]?.events.some(({ kind }) => kind === 'answered')) continue;
						const own = responses.filter(({ learner }) => learner === key).map(({ outcome }) => outcome);
						const earned = own.reduce((sum, one) => sum + (one.kind === 'answered' ? one.earned : 0), 0);
						expect(earned).toBeCloseTo(totalOf(cell.marks).earned ?? 0);
						expect(own.filter(({ kind }) => kind === 'unmarked')).toHaveLength(cell.toMark);
					}
				}
			})
		);
	});

	it('a dropped question is out for everybody, and what else there is stays as it was', () => {
		fc.assert(
			fc.property(arbitraryClassLog, fc.constantFrom(...questions), (log, question) => {
				const fix = { kind: 'dropped' as const };
				const drop = stampClass(
					[{ kind: 'question-fixed', unit: 'unit-1', question, version, fix, reason: '' }],
					90_000
				);
				const [before, after] = [first(log), first([...log, ...drop])];
				expect(after.responses).toEqual(before.responses.filter((one) => one.question !== question));
			})
		);
	});

	it('a later attempt changes nothing', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				fc.pre(!log.some(({ kind }) => kind === 'overridden'));
				// Answers of these logs share a few ids: in two works of one seat an id can have two bodies.
				const seats = log.flatMap((event) =>
					event.kind === 'work-read' ? seatOf(event.assignment.id, event.learner) : []
				);
				fc.pre(new Set(seats).size === seats.length);
				const once = log.map((event) =>
					event.kind === 'work-read' ? { ...event, sittings: event.sittings.slice(0, 1) } : event
				);
				const again = once.map((event) => {
					const [sitting] = event.kind === 'work-read' ? event.sittings : [];
					if (event.kind !== 'work-read' || !sitting?.events.some(({ kind }) => kind === 'answered')) return event;
					return { ...event, sittings: [sitting, { ...sitting, number: 9, events: sitting.events.slice(0, 1) }] };
				});
				expect(first(again)).toEqual(first(once));
			})
		);
	});
});

type Deed = [
	question: string,
	response: unknown,
	more?: { version?: string; kind?: 'answer-shown' | 'question-skipped' }
];

/** Heron’s work: what was done, in order. */
function work(deeds: readonly Deed[], assignment = atOnce, from = 1_000): NewClassEvent {
	const events = deeds.map(([question, response, more], at): AttemptEvent => {
		const id = `${from}-${at}`;
		const stamp = {
			...{ id, at: from + at, unit: 'unit-1', attempt: 'a', question },
			version: more?.version ?? version
		};
		if (more?.kind === 'answer-shown') return { ...stamp, kind: more.kind };
		if (more?.kind) return { id, at: from + at, unit: 'unit-1', attempt: 'a', question, kind: more.kind };
		return { ...stamp, kind: 'answered', response, certainty: 3, try: 1 };
	});
	const asked = questions.map((question) => ({ question, version }));
	const sittings = [{ number: 1, asked, events }];
	return { kind: 'work-read', assignment, learner: 'Heron', madeAt: 1_300, sittings };
}
const told = (...events: NewClassEvent[]) =>
	first(stampClass(events)).responses.map(({ outcome }) =>
		outcome.kind === 'answered' ? outcome.earned : outcome.kind
	);
const heron = { assignment: atOnce.id, learner: 'heron' };

describe('one learner', () => {
	it('what was passed over is blank, what comes after the last question touched is not reached', () => {
		expect(told(work([['S1-02', 'a']]))).toEqual(['blank', 2, 'not-reached']);
		expect(
			told(
				work([
					['S1-01', 'a'],
					['W-01', '', { kind: 'question-skipped' }]
				])
			)
		).toEqual([2, 'blank', 'blank']);
		expect(
			told(
				work([
					['S1-01', 7],
					['S1-02', 'b']
				])
			)
		).toEqual(['blank', 1, 'not-reached']);
	});

	it('verdicts at once leave the first try, later ones the latest; nothing stands once the answer was shown', () => {
		const twice: Deed[] = [
			['S1-01', 'c'],
			['S1-01', 'a']
		];
		expect(told(work(twice))[0]).toBe(0);
		expect(told(work(twice, later))[0]).toBe(2);
		expect(
			told(
				work([
					['S1-01', '', { kind: 'answer-shown' }],
					['S1-01', 'a'],
					['S1-02', 'a']
				])
			)[0]
		).toBe('blank');
	});

	it('written answers wait for a person, and are worth what a person says', () => {
		const written = work([['W-01', 'a text']]);
		expect(told(written)[2]).toBe('unmarked');
		const row = { kind: 'row-marked' as const, ...heron, question: 'W-01', answer: '1000-0', rubric: 'r' };
		expect(told(written, { ...row, row: 'claim', level: 4 }, { ...row, row: 'views', level: 1 })[2]).toBe(1);
		const override = { kind: 'overridden' as const, ...heron, question: 'W-01', points: 9, reason: '' };
		expect(told(written, override)[2], 'never more than there is').toBe(2);
		expect(told(work([['S1-01', 'c']]), { ...override, question: 'S1-01' })[0], 'a key speaks of answers').toBe(0);
	});

	it('fixes apply, excused work and questions beyond those allowed are excused', () => {
		const fix = { kind: 'question-fixed' as const, unit: 'unit-1', question: 'S1-01', version, reason: '' };
		expect(told(work([['S1-01', 'c']]), { ...fix, fix: { kind: 'accepted', response: 'c' } })[0]).toBe(2);
		expect(told(work([['S1-01', 'c']]), { ...fix, fix: { kind: 'corrected', response: 'c' } })[0]).toBe(2);
		expect(told(work([['S1-01', 'c']]), { kind: 'excused', ...heron, excused: true, reason: '' })).toEqual([
			...['excused', 'excused', 'excused']
		]);
		const fewer = { time: 1, extraAttempts: 0, questions: 1, readAloud: false };
		expect(told(work([['S1-02', 'a']]), { kind: 'accommodated', learner: 'heron', accommodation: fewer })).toEqual([
			...['excused', 2, 'excused']
		]);
	});

	it('answers to another version of a question count nowhere, and are counted apart', () => {
		const older = { version: '111111111111.000000000000' };
		const found = first(
			stampClass([
				work([
					['S1-01', 'a', older],
					['S1-02', 'a']
				])
			])
		);
		expect(found.responses.map(({ question }) => question)).toEqual(['S1-02', 'W-01']);
		expect([...found.changed]).toEqual([['S1-01', 1]]);
		const rescored = { version: '000000000000.111111111111' };
		expect(told(work([['S1-01', 'a', rescored]]))[0]).toBe(2);
	});

	it('of several assignments the first response stands, and a blank gives way to it', () => {
		expect(told(work([['S1-01', 'c']]), work([['S1-01', 'a']], later, 2_000))[0]).toBe(0);
		expect(told(work([['S1-01', 'a']], later, 500), work([['S1-01', 'c']]))[0]).toBe(2);
		expect(told(work([['S1-02', 'c']]), work([['S1-01', 'a']], later, 2_000))).toEqual([2, 0, 'not-reached']);
	});
});
