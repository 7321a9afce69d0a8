import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf, foldSittings } from './assigned.ts';
import { anAssignment, arbitraryAssignment, askedQuestions, sitAt } from './assignment.fixtures.ts';
import { attemptsFor, countedQuestions, noAccommodation, untilFor } from './class/accommodation.ts';
import type { Accommodation } from './class/class-event.ts';
import { toClassAssignment } from './class/take-work.ts';
import { anyArrival, arbitraryAccommodation, arbitraryLog, stampAll } from './log.fixtures.ts';
import { easeAssignment, isFor, keptTerms, termsFor } from './personal-terms.ts';

const longer: Accommodation = { ...noAccommodation, time: 2 };

describe('personal terms', () => {
	it('give a learner the window and the attempts that the gradebook goes by, and change nothing else', () => {
		fc.assert(
			fc.property(arbitraryAssignment, arbitraryAccommodation, (assignment, accommodation) => {
				const { until, attempts, ...rest } = easeAssignment(assignment, accommodation);
				const inGradebook = toClassAssignment(assignment);
				expect(until).toBe(untilFor(inGradebook, accommodation));
				expect(attempts).toBe(attemptsFor(inGradebook, accommodation));
				expect({ ...assignment, ...rest }).toEqual(assignment);
				expect(easeAssignment(assignment, noAccommodation)).toEqual(assignment);
			})
		);
	});

	it('say what the learner hands in under, and never their name', () => {
		const learnerOf = (learner: string, name: string) => termsFor({ learner, name }, longer).learner;
		expect(learnerOf(' 7b-12 ', 'Grey')).toBe('7b-12');
		expect(learnerOf('7b-12', '')).toBe('7b-12');
		expect(learnerOf('Ash  Grey', 'ash grey')).toBeNull();
		expect(learnerOf('', '')).toBeNull();
	});

	it('are for their learner, however written, or for whoever has the link', () => {
		expect(isFor({ accommodation: longer, learner: 'Heron' }, ' hERON')).toBe(true);
		expect(isFor({ accommodation: longer, learner: 'Heron' }, 'Wren')).toBe(false);
		expect(isFor({ accommodation: longer, learner: null }, 'Wren')).toBe(true);
	});

	it('are found again in the log by assignment and learner, the latest of them, however the log arrives', () => {
		const kept = (learner: string, accommodation: Accommodation, assignment = 'one') => ({
			...{ kind: 'terms-kept' as const, unit: 'unit-1', assignment, learner, accommodation }
		});
		const own = stampAll(
			[
				kept('Heron', noAccommodation),
				kept('Wren', noAccommodation),
				kept(' heron', longer),
				kept('Heron', noAccommodation, 'two')
			],
			1_800_000_000_000
		);
		fc.assert(
			fc.property(
				arbitraryLog.chain((other) => anyArrival([...other, ...own])),
				(log) => {
					const found = [...keptTerms(log, 'one')].map(([key, { accommodation }]) => [key, accommodation]);
					expect(Object.fromEntries(found)).toEqual({ heron: longer, wren: noAccommodation });
				}
			),
			{ numRuns: 30 }
		);
	});

	it('leave questions aside in how complete the work is, exactly as the gradebook does', () => {
		const ids = askedQuestions.map(({ question }) => question);
		fc.assert(
			fc.property(fc.subarray(ids), fc.option(fc.integer({ min: 1, max: 6 })), (answered, questions) => {
				const [sitting] = foldSittings(sitAt(anAssignment(), { answered }), anAssignment().id);
				if (!sitting) throw new Error('it was begun');
				const eased = { ...noAccommodation, questions };
				const { asked, open, sections } = completenessOf(sitting, eased);
				const marks = ids.map((question) => ({ question, answer: answered.includes(question) ? 'answer' : null }));
				const counted = countedQuestions(marks, eased);
				expect(asked).toBe(counted.length);
				expect(open).toEqual(counted.filter(({ answer }) => !answer).map(({ question }) => question));
				expect(sections.reduce((sum, section) => sum + section.asked, 0)).toBe(asked);
			})
		);
	});
});
