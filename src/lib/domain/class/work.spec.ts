import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWork } from '../challenge.ts';
import type { AttemptEvent } from '../event.ts';
import { joinWork, type Work } from './work.ts';

const asked = [{ question: 'S1-01', version: 'v' }];
const of = { unit: 'unit-1', attempt: 'a', question: 'S1-01', version: 'v', at: 1 };
const event = (place: number, isChallenge: boolean): AttemptEvent => {
	const id = `event-${place}`;
	if (!isChallenge) return { ...of, id, kind: 'answered', response: place, certainty: null, try: 1 };
	return { ...of, id, kind: 'question-challenged', answer: 'event-0', sentence: 'S1.1', words: 'Read it.' };
};
const all = Array.from({ length: 6 }, (_, place) => event(place, place % 2 === 1));
/** Files of one work, each with a part of everything that was done. */
const file = fc.record({ madeAt: fc.integer({ min: 0, max: 9 }), events: fc.subarray(all) });
const read = (files: readonly { madeAt: number; events: readonly AttemptEvent[] }[]) =>
	files.reduce<Work | undefined>(
		(known, { madeAt, events }) => joinWork(known, { madeAt, sittings: [{ number: 1, asked, events }] }),
		undefined
	);

describe('work that is joined from files', () => {
	it('was handed in when its answers were, whatever challenges came with them or later', () => {
		fc.assert(
			fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), (files) => {
				const bare = files.map(({ madeAt, events }) => ({ madeAt, events: events.filter(isWork) }));
				expect(read(files)?.handedInAt).toBe(read(bare)?.handedInAt);
			})
		);
	});

	it('holds every answer and every challenge once, in the order they were made', () => {
		fc.assert(
			fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), (files) => {
				const ids = new Set(files.flatMap(({ events }) => events.map(({ id }) => id)));
				expect(read(files)?.sittings[0]?.events.map(({ id }) => id)).toEqual([...ids].sort());
			})
		);
	});

	it('is not late by a challenge, whichever file is read first', () => {
		const [answer, challenge] = all;
		if (!answer || !challenge) throw new Error('Something was done');
		const [inTime, later] = [
			{ madeAt: 3, events: [answer] },
			{ madeAt: 8, events: [answer, challenge] }
		];
		for (const files of [
			[inTime, later],
			[later, inTime],
			[inTime, later, later]
		]) {
			expect(read(files)).toMatchObject({ handedInAt: 3, sittings: [{ events: [answer, challenge] }] });
		}
	});
});
