import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf, foldSittings } from './assigned.ts';
import { anAssignment, sitAt } from './assignment.fixtures.ts';
import { foldChallenges, isWork } from './challenge.ts';
import { stampEvent, type LogEvent, type NewEvent } from './event.ts';
import { anyArrival } from './log.fixtures.ts';
import { buildSubmission, compareWork, handedInFirst } from './submission.ts';
import { lowestId } from './uuid.ts';

const assignment = anAssignment();
const work = sitAt(assignment, { answered: ['S1-01', 'S1-02'] });
const start = 1_700_000_100_000;
const where = { unit: 'unit-1', attempt: 'attempt-1' };

type Deed = ['say', string, string] | ['withdraw', string] | ['hand in'];

/** The log with these deeds after the work, a second apart. */
function after(deeds: readonly Deed[]): LogEvent[] {
	const events = deeds.map((deed, at): LogEvent => {
		const [id, now] = [lowestId(start + 1000 * at), start + 1000 * at];
		const stamp = (event: NewEvent) => stampEvent(event, id, now);
		if (deed[0] === 'hand in') return stamp({ kind: 'handed-in', ...where });
		if (deed[0] === 'withdraw') return stamp({ kind: 'challenge-withdrawn', ...where, question: deed[1] });
		const [, question, words] = deed;
		const answer = { question, version: '0123456789ab.ba9876543210', answer: 'answer-1', sentence: 'S1.1' };
		return stamp({ kind: 'question-challenged', ...where, ...answer, words });
	});
	return [...work, ...events];
}

const question = fc.constantFrom('S1-01', 'S1-02');
const deeds = fc.array(
	fc.oneof(
		fc.tuple(fc.constant<'say'>('say'), question, fc.string({ minLength: 1, maxLength: 5 })),
		fc.tuple(fc.constant<'withdraw'>('withdraw'), question),
		fc.constant<['hand in']>(['hand in'])
	),
	{ maxLength: 8 }
);
const said = (log: readonly LogEvent[]) =>
	Object.fromEntries(
		[...foldChallenges(log, ['attempt-1'])].map(([id, { event, handedIn }]) => [id, [event.words, handedIn]])
	);
const submit = (log: readonly LogEvent[], madeAt = 1) => buildSubmission(log, assignment, 'Heron', madeAt);

describe('a challenge', () => {
	it('is the latest word, until it is handed in; then nothing changes it', () => {
		expect(said(after([['say', 'S1-01', 'a']]))).toEqual({ 'S1-01': ['a', false] });
		expect(
			said(
				after([
					['say', 'S1-01', 'a'],
					['say', 'S1-01', 'b']
				])
			)
		).toEqual({ 'S1-01': ['b', false] });
		expect(
			said(
				after([
					['say', 'S1-01', 'a'],
					['withdraw', 'S1-01']
				])
			)
		).toEqual({});
		expect(
			said(
				after([['say', 'S1-01', 'a'], ['hand in'], ['withdraw', 'S1-01'], ['say', 'S1-01', 'b'], ['say', 'S1-02', 'c']])
			)
		).toEqual({ 'S1-01': ['a', true], 'S1-02': ['c', false] });
	});

	it('comes to the same in whatever order its log arrives', () => {
		fc.assert(
			fc.property(
				deeds.chain((done) => fc.tuple(fc.constant(after(done)), anyArrival(after(done)))),
				([log, arrived]) => {
					expect(said(arrived)).toEqual(said(log));
					expect(submit(arrived)).toEqual(submit(log));
				}
			)
		);
	});

	it('goes along with the work as it stands, once, and what was taken back stays here', () => {
		fc.assert(
			fc.property(deeds, (done) => {
				const log = after(done);
				const { events } = submit(log);
				expect(events.filter(isWork)).toEqual(work);
				const sent = events.flatMap((event) => (event.kind === 'question-challenged' ? [event] : []));
				expect(new Set(sent)).toEqual(
					new Set([...foldChallenges(log, ['attempt-1']).values()].map(({ event }) => event))
				);
				expect(events.some(({ kind }) => kind === 'challenge-withdrawn')).toBe(false);
				// What is read is built again from itself.
				expect(submit(events)).toEqual(submit(log));
			})
		);
	});

	it('changes nothing of the work: what was answered, how often, and how complete it is', () => {
		fc.assert(
			fc.property(deeds, (done) => {
				const answersIn = (log: readonly LogEvent[]) =>
					foldSittings(log, assignment.id).map((sitting) => [
						...[completenessOf(sitting), sitting.number, sitting.attempts],
						[...sitting.work.answers]
					]);
				expect(answersIn(after(done))).toEqual(answersIn(work));
			})
		);
	});

	it('makes no later work of what was handed in; more work does', () => {
		const moment = (done: readonly Deed[], more: readonly LogEvent[] = []) => {
			const log = [...after(done), ...more];
			return handedInFirst(log, foldSittings(log, assignment.id, 'Heron'), 9e12);
		};
		expect(moment([])).toBe(9e12);
		expect(moment([['say', 'S1-01', 'a']])).toBe(9e12);
		expect(moment([['hand in']])).toBe(start);
		expect(moment([['hand in'], ['say', 'S1-01', 'a'], ['hand in']])).toBe(start);
		expect(moment([['say', 'S1-01', 'a'], ['hand in'], ['withdraw', 'S1-01'], ['hand in']])).toBe(start + 1000);
		const [, , third] = sitAt(assignment, { answered: ['S1-01', 'S2-01'], start: start + 20_000 });
		if (!third) throw new Error('There is a second answer');
		expect(moment([['hand in']], [third])).toBe(9e12);
		expect(handedInFirst(work, [], 5)).toBe(5);
	});

	it('is no new work to whoever knows the work, and is news all the same', () => {
		const bare = submit(work, 5);
		const late = submit(after([['say', 'S1-01', 'a']]), 9);
		expect(compareWork(bare, late)).toBe('challenge');
		expect(compareWork(late, late)).toBe('same');
		expect(compareWork(late, submit(work, 9))).toBe('less');
		expect(compareWork(late, bare), 'all of the work was there earlier').toBe('sooner');
		expect(compareWork(late, submit(work.slice(0, 2), 5))).toBe('less');
		expect(compareWork(submit(work.slice(0, 2), 5), late)).toBe('more');
	});
});
