import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	arbitraryClassLog,
	arbitraryFix,
	assignments,
	questions,
	smallBank,
	stampClass,
	version
} from './class-log.fixtures.ts';
import { stampClassEvent, standing, type ClassEvent, type NewClassEvent } from './class-event.ts';
import { askedInClass, givenAnswers, madeFixes, previewTakingBack } from './disputes.ts';
import { foldGradebook } from './gradebook.ts';
import { compareGradebooks, previewFix } from './regrade.ts';

const bankOf = () => smallBank;
const fold = (log: readonly ClassEvent[]) => foldGradebook(log, bankOf, 1_500);
/** Behind every event of a log of the fixtures. */
const later = (at: number) => `ffffffff-ffff-7fff-bfff-${String(at).padStart(12, '0')}`;

const [first] = assignments;
if (!first) throw new Error('The fixtures have assignments');
const work = (learner: string, response: unknown, at: number): NewClassEvent => {
	const answer = { ...{ id: later(at), at, unit: 'unit-1', attempt: 'a', question: 'S1-01', version }, response };
	const events = [{ ...answer, kind: 'answered' as const, certainty: null, try: 1 }];
	const asked = questions.map((question) => ({ question, version }));
	return { kind: 'work-read', assignment: first, learner, madeAt: 1_400, sittings: [{ number: 1, asked, events }] };
};

describe('disputes', () => {
	it('count the answers to a question, those with full marks, and how often each was given', () => {
		const log = stampClass(['a', 'c', 'c', 'b', 7].map((response, at) => work(`learner ${at}`, response, at)));
		const gradebook = fold(log);
		expect(askedInClass(gradebook).find(({ question }) => question === 'S1-01')).toEqual({
			...{ unit: 'unit-1', question: 'S1-01', answers: 5, right: 1 }
		});
		expect(givenAnswers(gradebook, bankOf, 'unit-1', 'S1-01')).toEqual([
			{ response: 'c', count: 2, earned: 0, possible: 2 },
			{ response: 'a', count: 1, earned: 2, possible: 2 },
			{ response: 'b', count: 1, earned: 1, possible: 2 }
		]);
	});

	it('list every fix with whether it stands, as the log says', () => {
		fc.assert(
			fc.property(arbitraryClassLog, (log) => {
				const fixes = madeFixes(log, bankOf);
				const left = standing(log).filter(({ kind }) => kind === 'question-fixed');
				expect(fixes.filter(({ takenBack }) => takenBack.length === 0).map(({ event }) => event)).toEqual(
					left.reverse()
				);
				for (const { event, takenBack } of fixes) {
					if (takenBack.length === 0) continue;
					const back = takenBack.map((id, at) => stampClassEvent({ kind: 'undone', event: id }, later(at), 20_000));
					expect(standing([...log, ...back])).toContainEqual(event);
				}
			})
		);
	});

	it('taking a fix back that was just made undoes what its dry run promised', () => {
		fc.assert(
			fc.property(arbitraryClassLog, arbitraryFix, (log, fix) => {
				const made = stampClassEvent(fix, later(0), 20_000);
				if (made.kind !== 'question-fixed') throw new Error('A fix is a fix');
				const promised = previewFix(fold(log), made, bankOf);
				const back = previewTakingBack([...log, made], made, bankOf, 1_500);
				const swapped = back.changes.map(({ before, after, ...of }) => ({ ...of, before: after, after: before }));
				expect(swapped).toEqual(promised.changes);
				const undone = stampClassEvent({ kind: 'undone', event: made.id }, later(1), 20_001);
				expect(compareGradebooks(fold([...log, made]), fold([...log, made, undone]))).toEqual(back.changes);
			})
		);
	});
});
