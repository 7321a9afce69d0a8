import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryClassLog, smallBank } from './class-log.fixtures.ts';
import { foldClass } from './class-state.ts';
import { foldGradebook } from './gradebook.ts';
import { partMoves } from './part-moves.ts';

it('moves tell all of where learners were put, and the gradebook is the same without them', () => {
	fc.assert(
		fc.property(arbitraryClassLog, (log) => {
			const { moves, others } = partMoves(log);
			expect(moves.length + others.length).toBe(log.length);
			expect(foldClass(moves).moves).toEqual(foldClass(log).moves);
			expect(foldClass(others).moves.size).toBe(0);
			const fold = (events: typeof log) => ({ ...foldGradebook(events, () => smallBank, 1_500), state: null });
			expect(fold(others)).toEqual(fold(log));
		}),
		{ numRuns: 500 }
	);
});
