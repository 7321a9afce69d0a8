import { describe, expect, it } from 'vitest';
import { anAssignment, askedQuestions, sitAt } from '../assignment.fixtures.ts';
import { buildSubmission, compareWork } from '../submission.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';
import { stampClassEvent } from './class-event.ts';
import { classEvent } from './class-event-schema.ts';
import { foldClass } from './class-state.ts';
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
});
