import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level, NewEvent } from './event.ts';
import { foldLadder, ideasIn } from './ladder.ts';
import { anyArrival, arbitraryLog, stampAll } from './log.fixtures.ts';

const place = { unit: 'u', attempt: 'a', question: 'W-01', version: '0123456789ab.0123456789ab', answer: 'answer-1' };
const ticked = (ideas: string[], done: boolean): NewEvent => ({ ...place, kind: 'ideas-ticked', ideas, done });
const given = (levels: Record<string, Level>, done: boolean): NewEvent => ({
	...place,
	...{ kind: 'levels-given', rubric: 'ba9876543210', levels, done }
});
const fold = (events: NewEvent[]) => foldLadder(stampAll(events), { id: 'answer-1', ideas: [] });

describe('the ladder', () => {
	it('climbs a step a time, keeps what was said, and starts anew for a further answer', () => {
		expect(fold([])).toEqual({ step: 'ideas', ideas: [], levels: {}, rubric: null });
		const tick = [ticked(['claim'], false), ticked(['claim', 'limits'], false)];
		expect(fold(tick)).toMatchObject({ step: 'ideas', ideas: ['claim', 'limits'] });
		const read = [...tick, ticked(['claim', 'limits'], true)];
		expect(fold(read)).toMatchObject({ step: 'models', ideas: ['claim', 'limits'] });
		expect(fold([...read, given({}, false)])).toMatchObject({ step: 'levels', levels: {} });
		const all = [...read, given({ claim: 3 }, false), given({ claim: 2 }, true)];
		expect(fold(all)).toMatchObject({ step: 'done', levels: { claim: 2 }, rubric: 'ba9876543210' });
		expect(foldLadder(stampAll(all), { id: 'answer-2', ideas: [] }).step).toBe('ideas');
	});

	it('shows ideas that were ticked in the response, until others are', () => {
		expect(foldLadder([], { id: 'answer-1', ideas: ideasIn({ text: 'x', ideas: ['claim'] }) }).ideas).toEqual([
			'claim'
		]);
		expect(foldLadder(stampAll([ticked([], false)]), { id: 'answer-1', ideas: ['claim'] }).ideas).toEqual([]);
	});

	it('does not depend on the order in which events arrive, nor on their coming twice', () => {
		fc.assert(
			fc.property(
				arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
				([log, arrived]) => {
					for (const id of ['answer-1', 'answer-2']) {
						expect(foldLadder(arrived, { id, ideas: [] })).toEqual(foldLadder(log, { id, ideas: [] }));
					}
				}
			)
		);
	});
});

describe('what was read from a response', () => {
	it('is a list of ids whatever is stored', () => {
		fc.assert(fc.property(fc.anything(), (stored) => ideasIn(stored).every((idea) => typeof idea === 'string')));
	});
});
