import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered, AttemptEvent } from '../event.ts';
import type { NewClassEvent } from './class-event.ts';
import { assignments, questions, smallBank, stampClass, version } from './class-log.fixtures.ts';
import { firstResponses } from './first-responses.ts';
import { foldGradebook } from './gradebook.ts';

/** What a learner does at a question after the first try: it is recorded, and nothing goes by it. */

const [atOnce, afterHandingIn] = bothOf(assignments);
const responses = fc.constantFrom('a', 'b', 'c');
const place = { unit: 'unit-1', attempt: 'attempt' };

const tried = (at: number, question: string, response: string, number: number): Answered => ({
	...{ ...place, id: `${at}`, at, kind: 'answered', question, version, response, certainty: null, try: number }
});

/** A first try at some questions, then anything at these. */
const work = fc
	.subarray([...questions], { minLength: 1 })
	.chain((asked) =>
		fc.tuple(
			fc.tuple(...asked.map((question) => fc.tuple(fc.constant(question), responses))),
			fc.array(
				fc.record({
					question: fc.constantFrom(...asked),
					response: responses,
					kind: fc.constantFrom('answered', 'evidence-seen', 'answer-shown', 'ideas-ticked', 'levels-given')
				}),
				{ minLength: 1, maxLength: 8 }
			)
		)
	)
	.map(([firsts, deeds]) => {
		const first = firsts.map(([question, response], at) => tried(1_000 + at, question, response, 1));
		const later = deeds.map(({ question, response, kind }, at): AttemptEvent => {
			const stamp = { ...place, id: `${1_500 + at}`, at: 1_500 + at, question };
			const judged = { answer: first.find((one) => one.question === question)?.id ?? '', version, done: true };
			if (kind === 'evidence-seen') return { ...stamp, kind, sentence: 'S1.1' };
			if (kind === 'answer-shown') return { ...stamp, kind, version };
			if (kind === 'ideas-ticked') return { ...stamp, ...judged, kind, ideas: ['claim'] };
			if (kind === 'levels-given') return { ...stamp, ...judged, kind, rubric: 'r', levels: { claim: 4, views: 4 } };
			return tried(1_500 + at, question, response, 2 + at);
		});
		return { first, later };
	});

function handedIn(events: readonly AttemptEvent[], assignment = atOnce): NewClassEvent {
	const asked = questions.map((question) => ({ question, version }));
	const sittings = [{ number: 1, asked, events }];
	return { kind: 'work-read', assignment, learner: 'Heron', madeAt: 1_900, sittings };
}

function bothOf<T>([one, two]: readonly T[]): [T, T] {
	if (!one || !two) throw new Error('there are two assignments');
	return [one, two];
}

function read(events: readonly AttemptEvent[], assignment = atOnce) {
	const gradebook = foldGradebook(stampClass([handedIn(events, assignment)]), () => smallBank, 1_950);
	const told = firstResponses(gradebook, assignments, {
		bank: smallBank,
		read: (_, response) => ({
			choices: [{ part: null, choice: String(response), right: response === 'a', misconception: null }],
			cited: []
		})
	});
	return { cells: gradebook.cells, told };
}

describe('tries after the first, where verdicts come at once', () => {
	it('change no mark, no state and no first response, and neither does what is judged by oneself', () => {
		fc.assert(
			fc.property(work, ({ first, later }) => {
				expect(read([...first, ...later])).toEqual(read(first));
			})
		);
	});

	it('do not count either when they come first in a file', () => {
		fc.assert(
			fc.property(work, ({ first, later }) => {
				const one = stampClass([handedIn(later), handedIn([...first, ...later])]);
				const cells = foldGradebook(one, () => smallBank, 1_950).cells;
				expect([...cells.values()].map(({ marks }) => marks)).toEqual(
					[...read(first).cells.values()].map(({ marks }) => marks)
				);
			})
		);
	});

	it('count where verdicts come later: there the latest answer is the one', () => {
		const events = [tried(1_000, 'S1-01', 'c', 1), tried(1_001, 'S1-01', 'a', 2)];
		const earnedIn = (assignment: typeof atOnce) =>
			[...read(events, assignment).cells.values()].flatMap(({ marks }) => marks.map(({ earned }) => earned))[0];
		expect(earnedIn(atOnce)).toBe(0);
		expect(earnedIn(afterHandingIn)).toBe(2);
	});
});
