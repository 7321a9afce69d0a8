import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArrival, arbitraryLog } from './log.fixtures.ts';
import { orderEvents } from './log.ts';

describe('an ordered log', () => {
	it('is the same for every order of arrival and every repetition', () => {
		fc.assert(
			fc.property(
				arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
				([log, arrived]) => {
					expect(orderEvents(arrived)).toEqual({ events: log, conflicts: [] });
				}
			)
		);
	});

	it('reports an id that came with two bodies and keeps the first', () => {
		fc.assert(
			fc.property(
				arbitraryLog.filter((log) => log.length > 0),
				fc.nat(),
				(log, which) => {
					const victim = log[which % log.length];
					if (!victim) throw new Error('a log with events has a victim');
					const forged = { ...victim, at: victim.at + 1 };
					expect(orderEvents([...log, forged])).toEqual({ events: log, conflicts: [victim.id] });
				}
			)
		);
	});
});
