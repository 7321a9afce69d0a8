import { describe, expect, it } from 'vitest';
import { foldSittings } from '../assigned.ts';
import { anAssignment, askedQuestions, sitAt } from '../assignment.fixtures.ts';
import { stampAll } from '../log.fixtures.ts';
import { buildSubmission, compareWork, handedInFirst } from '../submission.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';
import { stampClassEvent } from './class-event.ts';
import { classEvent } from './class-event-schema.ts';
import { foldClass } from './class-state.ts';
import { cellOf, foldGradebook } from './gradebook.ts';
import { keptWork, takeWork } from './take-work.ts';

const assignment = anAssignment();
const [first = { question: '', version: '' }] = askedQuestions;
const log = [
	...sitAt(assignment, { attempt: 'here', answered: [first.question], start: 1_700_001_001_000 }),
	...sitAt(assignment, { attempt: 'there', answered: [], start: 1_700_001_050_500 })
];
const work = takeWork(buildSubmission(log, assignment, ' Heron ', 5));

describe('work that is taken into the class', () => {
	it('is one sitting for attempts drawn with one seed, with everything that was done in either', () => {
		expect(work.sittings).toHaveLength(1);
		expect(work.sittings[0]?.asked).toEqual(askedQuestions);
		expect(work.sittings[0]?.events.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
		expect(work).toMatchObject({ learner: 'Heron', madeAt: 5, assignment: { id: assignment.id } });
	});

	it('can be kept, and read from a class file', () => {
		const event = stampClassEvent(work, '01890000-0000-7000-8000-000000000000', 1);
		expect(parseAll(classEvent, JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
	});

	it('is known again when the same file, an earlier or a later one comes another day', () => {
		const state = foldClass([stampClassEvent(work, '01890000-0000-7000-8000-000000000000', 1)]);
		const compare = (events: typeof log, learner = 'heron') => {
			const incoming = buildSubmission(events, assignment, learner, 9);
			const known = keptWork(state, incoming);
			return known && compareWork(known, incoming);
		};
		const later = sitAt(assignment, { attempt: 'later', answered: [first.question], start: 1_700_001_900_000 });
		expect([compare(log), compare(log.slice(0, 2)), compare([...log, ...later])]).toEqual(['same', 'less', 'more']);
		expect(compare(log, 'Wren')).toBeNull();
	});

	it('is in time when its answers were, though a challenge comes after the time', () => {
		const [handedIn, until, later] = [1_700_000_100_000, 1_700_000_200_000, 1_700_000_900_000];
		const timed = anAssignment({ until });
		const where = { unit: 'unit-1', attempt: 'attempt-1' };
		const closed = [
			...sitAt(timed, { answered: [first.question] }),
			...stampAll([{ kind: 'handed-in', ...where }], handedIn, 0)
		];
		const answer = { question: first.question, version: first.version, answer: 'a', sentence: 'S1.1', words: 'Look.' };
		const challenged = [
			...closed,
			...stampAll(
				[
					{ kind: 'question-challenged', ...where, ...answer },
					{ kind: 'handed-in', ...where }
				],
				later
			)
		];
		const fileOf = (events: typeof log) =>
			takeWork(
				buildSubmission(events, timed, 'Heron', handedInFirst(events, foldSittings(events, timed.id, 'Heron'), 9e12))
			);
		const stateOf = (...files: ReturnType<typeof fileOf>[]) => {
			const events = files.map((file, at) => stampClassEvent(file, `01890000-0000-7000-8000-00000000000${at}`, 1));
			return cellOf(
				foldGradebook(events, () => undefined, 9e12),
				timed.id,
				'Heron'
			);
		};
		const [bare, full] = [fileOf(closed), fileOf(challenged)];
		for (const files of [[bare], [full], [bare, full], [full, bare]]) {
			expect(stateOf(...files)).toMatchObject({ state: 'in', handedInAt: handedIn });
		}
		// An answer after the time is another matter.
		const [, more] = sitAt(timed, { answered: ['S2-01'], start: later + 5000 });
		if (!more) throw new Error('There is an answer');
		expect(stateOf(bare, fileOf([...challenged, more]))).toMatchObject({ state: 'late' });
	});
});
