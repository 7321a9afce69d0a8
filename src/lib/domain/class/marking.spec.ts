import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryClassLog, smallBank } from './class-log.fixtures.ts';
import { cellOf, foldGradebook } from './gradebook.ts';
import { pileName, pilesOf, waitingIn } from './marking.ts';

const bankOf = () => smallBank;

describe('piles to mark', () => {
	it('hold every answer that waits for a person, and those a person marked, in an order that only the question decides', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				const gradebook = foldGradebook(log, bankOf, 1_500);
				const piles = pilesOf(gradebook, bankOf);
				const cells = [...gradebook.cells.values()].filter(({ state }) => state !== 'excused');
				const waiting = cells.reduce(
					(sum, { marks }) => sum + marks.filter(({ state }) => state === 'to-mark').length,
					0
				);
				const answers = piles.flatMap((pile) => pile.answers);
				expect(answers.filter(({ done }) => !done)).toHaveLength(waiting);
				for (const { id: assignment } of gradebook.assignments) {
					for (const { key } of gradebook.learners) {
						const cell = cellOf(gradebook, assignment, key);
						const linked = cell ? waitingIn(cell).map((question) => pileName({ assignment, question })) : [];
						const own = piles.filter((pile) => pile.answers.some(({ learner, done }) => learner === key && !done));
						const names = own.filter((pile) => pile.assignment === assignment).map(pileName);
						expect(linked.toSorted(), 'a cell leads to the piles where its answers wait').toEqual(names.toSorted());
					}
				}
				expect(pilesOf(foldGradebook([...log].reverse(), bankOf, 1_500), bankOf)).toEqual(piles);
			})
		);
	});
});
