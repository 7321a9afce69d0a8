import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../event.ts';
import { classChallenges } from './challenges.ts';
import { stampClassEvent, type ClassEvent, type NewClassEvent } from './class-event.ts';
import { arbitraryClassLog, assignments, questions, smallBank, stampClass, version } from './class-log.fixtures.ts';
import { foldGradebook } from './gradebook.ts';

const [assignment] = assignments;
if (!assignment) throw new Error('The fixtures have assignments');
const later = (at: number) => `ffffffff-ffff-7fff-bfff-${String(at).padStart(12, '0')}`;
const of = { unit: 'unit-1', attempt: 'a', question: 'S1-01', version, at: 1 };
const answer: AttemptEvent = { ...of, id: later(0), kind: 'answered', response: 'c', certainty: null, try: 1 };
const challenge = (place: number, words = 'Read it.'): AttemptEvent => ({
	...{ ...of, id: later(place), kind: 'question-challenged', answer: answer.id, sentence: 'S1.1', words }
});
const asked = questions.map((question) => ({ question, version }));
const read = (learner: string, events: readonly AttemptEvent[]): NewClassEvent => ({
	...{ kind: 'work-read', assignment, learner, madeAt: 1_400, sittings: [{ number: 1, asked, events }] }
});
const fix: NewClassEvent = {
	...{ kind: 'question-fixed', unit: 'unit-1', question: 'S1-01', version, reason: 'Both fit.' },
	fix: { kind: 'accepted', response: 'c' }
};
const keep = (learner: string, place: number): NewClassEvent => ({
	...{ kind: 'challenge-answered', assignment: assignment.id, learner, question: 'S1-01' },
	...{ challenge: later(place), reason: 'The sentence says otherwise.' }
});
const decisions = (log: readonly ClassEvent[]) =>
	classChallenges(log).map(({ learner, decision }) => [learner, decision?.kind ?? null]);

describe('challenges in a class', () => {
	it('come with the learner, the answer, the sentence and the words', () => {
		expect(classChallenges(stampClass([read('Heron', [answer, challenge(1)])]))).toMatchObject([
			{
				...{ assignment: assignment.id, learner: 'heron', unit: 'unit-1', number: 1, response: 'c', decision: null },
				challenge: { question: 'S1-01', sentence: 'S1.1', words: 'Read it.' }
			}
		]);
	});

	it('are settled by a fix made after they came in, or one by one', () => {
		const log = stampClass([
			read('Heron', [answer, challenge(1)]),
			read('Wren', [answer, challenge(2)]),
			keep('Wren', 2)
		]);
		expect(decisions(log)).toEqual([
			['heron', null],
			['wren', 'challenge-answered']
		]);
		expect(
			decisions(stampClass([read('Heron', [answer, challenge(1)]), fix, read('Wren', [answer, challenge(2)])]))
		).toEqual([
			['heron', 'question-fixed'],
			['wren', null]
		]);
	});

	it('are open again once the decision is taken back, and stay decided when the same file is read again', () => {
		const log = stampClass([read('Heron', [answer, challenge(1)]), keep('Heron', 1), fix]);
		expect(decisions(log)).toEqual([['heron', 'question-fixed']]);
		const back = (event: ClassEvent | undefined, at: number) =>
			stampClassEvent({ kind: 'undone', event: event?.id ?? '' }, later(at), 1);
		expect(decisions([...log, back(log[2], 8)])).toEqual([['heron', 'challenge-answered']]);
		expect(decisions([...log, back(log[2], 8), back(log[1], 9)])).toEqual([['heron', null]]);
		const again = stampClassEvent(read('heron ', [answer, challenge(1)]), later(8), 1);
		expect(decisions([...log, again])).toEqual([['heron', 'question-fixed']]);
	});

	it('give way to a later one of the same learner in the same attempt', () => {
		const log = stampClass([
			read('Heron', [answer, challenge(2, 'b')]),
			fix,
			read('Heron', [answer, challenge(1, 'a')])
		]);
		expect(classChallenges(log).map(({ challenge }) => challenge.words)).toEqual(['b']);
		const other = stampClass([read('Heron', [answer, challenge(1, 'a')]), fix, read('Heron', [challenge(2, 'b')])]);
		expect(decisions(other)).toEqual([['heron', null]]);
	});

	it('and their answers change no mark and no time', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				const without = log.flatMap((event): ClassEvent[] => {
					if (event.kind === 'challenge-answered') return [];
					if (event.kind !== 'work-read') return [event];
					const isAnswer = ({ kind }: AttemptEvent) => kind !== 'question-challenged';
					const sittings = event.sittings.map((one) => ({ ...one, events: one.events.filter(isAnswer) }));
					return [{ ...event, sittings }];
				});
				const cells = (events: readonly ClassEvent[]) => foldGradebook(events, () => smallBank, 1_500).cells;
				expect(cells(log)).toEqual(cells(without));
			})
		);
	});
});
