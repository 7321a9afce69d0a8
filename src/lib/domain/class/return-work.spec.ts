import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAll } from '#lib/question-types/parse-all.ts';
import { returnedWork } from '../returned-schema.ts';
import type { Level } from '../event.ts';
import { learnerKey } from '../learner.ts';
import { rubric, rubricVersion } from '../rubric.ts';
import type { ClassEvent, NewClassEvent } from './class-event.ts';
import { arbitraryClassLog, assignments, questions, smallBank, stampClass, version } from './class-log.fixtures.ts';
import { foldGradebook } from './gradebook.ts';
import { returnWorks, type ReturnSource } from './return-work.ts';

const bankOf = () => smallBank;
const sayResponse = (unit: string, question: string, response: unknown) => JSON.stringify([unit, question, response]);
const sourceOf = (events: readonly ClassEvent[]) => ({
	...{ gradebook: foldGradebook(events, bankOf, 1_500), events, bankOf, sayResponse }
});

const returnWork = (source: ReturnSource, id: string, learner: string, at: number) =>
	returnWorks(source, id, [learner], at)[0] ?? null;

const [assignment] = assignments;
if (!assignment) throw new Error('The fixtures have assignments');
const at = { assignment: assignment.id, learner: '17' };
const of = { unit: 'unit-1', attempt: 'a', version, at: 1 };
const asked = questions.map((question) => ({ question, version }));
const answer = (id: string, question: string, response: unknown) => ({
	...{ ...of, id, kind: 'answered' as const, question, response, certainty: null, try: 1 }
});
const events = [
	answer('answer-1', 'S1-01', 'c'),
	answer('answer-2', 'S1-02', 'b'),
	answer('answer-3', 'W-01', 'words'),
	{
		...of,
		id: 'c-1',
		kind: 'question-challenged' as const,
		question: 'S1-01',
		answer: 'answer-1',
		sentence: 'S1.1',
		words: 'x'
	},
	{
		...of,
		id: 'c-2',
		kind: 'question-challenged' as const,
		question: 'S1-02',
		answer: 'answer-2',
		sentence: 'S1.1',
		words: 'y'
	}
];
const level = (row: string, given: Level): NewClassEvent => ({
	...{ kind: 'row-marked', ...at, question: 'W-01', answer: 'answer-3', rubric: rubricVersion, row, level: given }
});
const class17: NewClassEvent[] = [
	{ kind: 'learner-enrolled', entry: { learner: '17', name: 'A Name', section: '7b', email: 'a@b', number: '99' } },
	{ kind: 'work-read', assignment, learner: ' 17', madeAt: 1_400, sittings: [{ number: 1, asked, events }] },
	{
		...{ kind: 'question-fixed', unit: 'unit-1', question: 'S1-01', version, reason: 'Both fit.' },
		fix: { kind: 'accepted', response: 'c' }
	},
	{ kind: 'challenge-answered', ...at, question: 'S1-02', challenge: 'c-2', reason: 'Only half of it.' },
	level('claim', 4),
	level('views', 1),
	{ kind: 'commented', ...at, question: 'W-01', text: 'Say how surely.' },
	{ kind: 'commented', ...at, question: null, text: 'Good work.' },
	{ kind: 'overridden', ...at, question: 'S1-02', points: 2, reason: 'Said aloud in class' }
];

describe('what goes back to a learner', () => {
	it('holds marks with their reasons, levels in words, comments, and what became of each challenge', () => {
		const returned = returnWork(sourceOf(stampClass(class17)), assignment.id, '17', 5);
		expect(returned).toMatchObject({
			...{ assignment: assignment.id, unit: 'unit-1', title: 'Section 1', learner: ' 17', returnedAt: 5, number: 1 },
			...{ earned: 5, possible: 6, toMark: 0, override: null, excused: null, comment: 'Good work.' },
			marks: [
				{
					...{ question: 'S1-01', answer: 'answer-1', by: 'fix', earned: 2, reason: '' },
					fixes: [{ kind: 'accepted', key: '', reason: 'Both fit.' }],
					challenge: { outcome: 'mended', reason: 'Both fit.' }
				},
				{
					...{ question: 'S1-02', by: 'override', earned: 2, reason: 'Said aloud in class', fixes: [] },
					challenge: { outcome: 'kept', reason: 'Only half of it.' }
				},
				{
					...{ question: 'W-01', by: 'person', earned: 1, comment: 'Say how surely.', challenge: null },
					levels: [
						{ row: rubric.claim.title, level: 4, words: rubric.claim.levels[4] },
						{ row: rubric.views.title, level: 1, words: rubric.views.levels[1] }
					]
				}
			]
		});
		expect(JSON.stringify(returned), 'nothing of the roster').not.toMatch(/A Name|7b|a@b|99/);
	});

	it('says the corrected key, and levels of another rubric without its words', () => {
		const corrected: NewClassEvent = {
			...{ kind: 'question-fixed', unit: 'unit-1', question: 'S1-01', version, reason: 'A slip.' },
			fix: { kind: 'corrected', response: 'c' }
		};
		const old = { ...level('claim', 2), rubric: 'older' };
		const returned = returnWork(sourceOf(stampClass([...class17, corrected, old])), assignment.id, '17', 5);
		expect(returned?.marks[0]?.fixes[1]).toEqual({
			...{ kind: 'corrected', key: sayResponse('unit-1', 'S1-01', 'c'), reason: 'A slip.' }
		});
		expect(returned?.marks[2]?.levels[0]).toEqual({ row: rubric.claim.title, level: 2, words: '' });
	});

	it('is what the gradebook says, of one learner alone, and can be read again', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				const source = sourceOf(log);
				const { learners, cells, state } = source.gradebook;
				for (const { id } of source.gradebook.assignments) {
					for (const { key } of learners) {
						const returned = returnWork(source, id, key, 7);
						expect(returned === null).toBe(!state.works.has(JSON.stringify([id, key])));
						if (!returned) continue;
						const cell = cells.get(JSON.stringify([id, key]));
						expect(learnerKey(returned.learner)).toBe(key);
						expect([returned.earned, returned.possible, returned.toMark]).toEqual([
							...[cell?.earned, cell?.possible, cell?.toMark]
						]);
						expect(returned.marks.map(({ question, earned }) => [question, earned])).toEqual(
							cell?.marks.map(({ question, earned }) => [question, earned])
						);
						expect(parseAll(returnedWork, JSON.parse(JSON.stringify(returned)))).toEqual({ ok: true, value: returned });
						const others = log.filter((event) => !('learner' in event) || learnerKey(event.learner) === key);
						expect(returnWork(sourceOf(others), id, key, 7), 'nothing of anybody else').toEqual(returned);
					}
				}
			})
		);
	});
});
