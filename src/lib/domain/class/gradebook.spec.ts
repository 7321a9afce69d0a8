import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassBank } from './class-bank.ts';
import type { NewClassEvent } from './class-event.ts';
import { arbitraryClassLog, arbitraryFix, assignments, smallBank, stampClass, version } from './class-log.fixtures.ts';
import { cellOf, foldGradebook, totalOf } from './gradebook.ts';
import { compareGradebooks, previewFix } from './regrade.ts';

const now = 1_500;
const bankOf = () => smallBank;
const fold = (events: Parameters<typeof foldGradebook>[0]) => foldGradebook(events, bankOf, now);
const [atOnce] = assignments;
if (!atOnce) throw new Error('there is an assignment');
const at = { assignment: atOnce.id, learner: 'Heron' };

/** Work on three questions, the first of which is answered. */
const work = (response: unknown = 'b'): NewClassEvent => {
	const event = { id: 'answer', at: 1_200, unit: 'unit-1', attempt: 'a', question: 'S1-01', version };
	const asked = ['S1-01', 'S1-02', 'W-01'].map((question) => ({ question, version }));
	const events = [{ ...event, kind: 'answered' as const, response, certainty: null, try: 1 }];
	return {
		kind: 'work-read',
		assignment: atOnce,
		learner: ' heron',
		madeAt: 1_300,
		sittings: [{ number: 1, asked, events }]
	};
};
const heron = (...events: NewClassEvent[]) => cellOf(fold(stampClass(events)), atOnce.id, 'HERON');
const entry = { learner: 'Heron', name: '', section: '', email: '', number: '' };

describe('a gradebook', () => {
	it('is the same whatever the order and repetition its events come in', () => {
		const arrived = arbitraryClassLog.chain((log) =>
			fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }))
		);
		fc.assert(
			fc.property(arrived, ([log, events]) => {
				expect(fold(events)).toEqual(fold(log));
			})
		);
	});

	it('has a cell for every learner in every assignment; blank is never zero, and the sum is of the marks', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				const { learners, assignments, cells } = fold(log);
				expect(cells.size).toBe(learners.length * assignments.length);
				for (const { state, earned, override, marks, toMark } of cells.values()) {
					if (state === 'missing' || state === 'waiting' || state === 'excused') expect(earned).toBeNull();
					else if (override === null)
						expect({ earned, toMark }).toMatchObject({ earned: totalOf(marks).earned, toMark });
					for (const mark of marks) {
						expect(mark.earned ?? 0).toBeGreaterThanOrEqual(0);
						if (mark.by !== 'override') expect(mark.earned ?? 0).toBeLessThanOrEqual(mark.possible);
					}
				}
			})
		);
	});

	it('is as if an event had not been, once it is taken back', () => {
		fc.assert(
			fc.property(arbitraryClassLog, fc.nat(), (log, which) => {
				const victim = log[which % Math.max(1, log.length)];
				fc.pre(victim !== undefined && !log.some((event) => event.kind === 'undone'));
				const [undone] = stampClass([{ kind: 'undone', event: victim.id }], 90_000);
				const [redone] = stampClass([{ kind: 'undone', event: undone?.id ?? '' }], 95_000);
				if (!undone || !redone) throw new Error('two events were stamped');
				expect(fold([...log, undone])).toEqual(fold(log.filter((event) => event !== victim)));
				expect(fold([...log, undone, redone])).toEqual(fold(log));
			})
		);
	});

	it('says where a learner stands, by their own window', () => {
		const enrolled: NewClassEvent = { kind: 'learner-enrolled', entry };
		const listed: NewClassEvent = { kind: 'assignment-listed', assignment: atOnce };
		const longer = { time: 2, extraAttempts: 0, questions: null, readAloud: false };
		const eased: NewClassEvent = { kind: 'accommodated', learner: 'heron', accommodation: longer };
		const closed = (...events: NewClassEvent[]) =>
			cellOf(foldGradebook(stampClass([enrolled, listed, ...events]), bankOf, 2_500), atOnce.id, 'heron')?.state;
		expect(heron(enrolled, listed)?.state).toBe('waiting');
		expect(closed()).toBe('missing');
		expect(closed(eased), 'twice the time ends at 3,000').toBe('waiting');
		expect(closed({ kind: 'excused', ...at, excused: true, reason: 'ill' })).toBe('excused');
		expect(closed(work())).toBe('in');
		const late = { ...work(), madeAt: 2_100 };
		expect(closed(late)).toBe('late');
		expect(closed(late, eased)).toBe('in');
	});

	it('counts what is unanswered as nothing, what waits not at all, and what a person says before all else', () => {
		expect(heron(work())).toMatchObject({ earned: 1, possible: 6, toMark: 0 });
		const override: NewClassEvent = {
			kind: 'overridden',
			...at,
			question: 'S1-02',
			points: 2,
			reason: 'said it aloud'
		};
		expect(heron(work(), override)).toMatchObject({ earned: 3, possible: 6 });
		expect(heron(work(), override, { ...override, points: null })).toMatchObject({ earned: 1 });
		expect(heron(work(), { ...override, question: null, points: 5 })).toMatchObject({ earned: 5, possible: 6 });
		const two = { time: 1, extraAttempts: 0, questions: 1, readAloud: false };
		expect(heron(work(), { kind: 'accommodated', learner: 'HERON', accommodation: two })).toMatchObject({
			possible: 2
		});
	});
});

describe('work on an older edition of the unit', () => {
	const edited = (...changed: string[]): ClassBank => ({
		...smallBank,
		versionOf: (question) => (changed.includes(question) ? '111111111111.000000000000' : smallBank.versionOf(question))
	});
	const cellBy = (bank: ClassBank, ...more: NewClassEvent[]) =>
		cellOf(
			foldGradebook(stampClass([work(), ...more]), () => bank, now),
			atOnce.id,
			'heron'
		);
	const statesOf = (cell: ReturnType<typeof cellBy>) => cell?.marks.map(({ state }) => state);

	it('keeps the points of every question that is as it was', () => {
		expect(cellBy(smallBank)).toMatchObject({ earned: 1, possible: 6, changed: 0 });
		expect(cellBy(edited('S1-02'))).toMatchObject({ earned: 1, possible: 4, changed: 1 });
	});

	it('keeps and shows an answer whose question was changed, and says so instead of scoring it', () => {
		const cell = cellBy(edited('S1-01'));
		expect(cell).toMatchObject({ earned: 0, possible: 4, changed: 1 });
		expect(cell?.marks[0]).toMatchObject({ state: 'changed', earned: null, answer: 'answer', response: 'b' });
	});

	it('counts no question against a learner that was changed after they left it open', () => {
		expect(statesOf(cellBy(edited('S1-02', 'W-01')))).toEqual(['marked', 'changed', 'changed']);
	});

	it('is worth what a person says, all the same', () => {
		const points = { kind: 'overridden' as const, ...at, question: 'S1-01', points: 2, reason: 'asked again' };
		expect(cellBy(edited('S1-01'), points)).toMatchObject({ earned: 2, possible: 6, changed: 0 });
	});
});

describe('a fix', () => {
	it('changes exactly the marks that a full recomputation changes', () => {
		fc.assert(
			fc.property(arbitraryClassLog, arbitraryFix, (log, fix) => {
				const before = fold(log);
				const [fixed] = stampClass([fix], 90_000);
				if (!fixed) throw new Error('an event was stamped');
				const after = fold([...log, fixed]);
				expect(previewFix(before, fix, bankOf).changes).toEqual(compareGradebooks(before, after));
			}),
			{ numRuns: 300 }
		);
	});

	it('leaves what people marked as it is', () => {
		fc.assert(
			fc.property(arbitraryClassLog, arbitraryFix, (log, fix) => {
				const byHand = (gradebook: ReturnType<typeof fold>) =>
					[...gradebook.cells].flatMap(([seat, { marks }]) =>
						marks.filter(({ by }) => by === 'person' || by === 'override').map((mark) => [seat, mark])
					);
				expect(byHand(fold([...log, ...stampClass([fix], 90_000)]))).toEqual(byHand(fold(log)));
			})
		);
	});

	it('accepts, drops and corrects', () => {
		const fix = { kind: 'question-fixed', unit: 'unit-1', question: 'S1-01', version, reason: '' } as const;
		expect(heron(work(), { ...fix, fix: { kind: 'accepted', response: 'b' } })).toMatchObject({
			earned: 2,
			possible: 6
		});
		expect(heron(work(), { ...fix, fix: { kind: 'dropped' } })).toMatchObject({ earned: 0, possible: 4 });
		const corrected = { ...fix, fix: { kind: 'corrected' as const, response: 'c' } };
		expect(heron(work('c'), corrected)).toMatchObject({ earned: 2 });
		expect(heron(work('a'), corrected)).toMatchObject({ earned: 0 });
		const older = { ...corrected, version: '000000000000.111111111111' };
		expect(heron(work('a'), older), 'the key itself was mended since').toMatchObject({ earned: 2 });
	});
});
