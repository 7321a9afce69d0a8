import type { QuestionFixed } from './class-event.ts';
import { questionName } from './class-state.ts';
import { rulesFor, totalOf, type BankOf, type Gradebook } from './gradebook.ts';
import { attemptsFor, countedQuestions } from './accommodation.ts';
import { seatOf } from '../learner.ts';
import { markSitting } from './mark.ts';
import { countedSitting } from './work.ts';

/** A cell whose points a fix changes; points are `null` where it is blank. */
export interface RegradeChange {
	assignment: string;
	/** `learnerKey`. */
	learner: string;
	before: { earned: number | null; possible: number };
	after: { earned: number | null; possible: number };
}

/** What a fix would do. */
export interface Regrade {
	changes: readonly RegradeChange[];
	/** Answers to the question that a person marked or overrode, which stay as they are. */
	byHand: number;
	/** Answers to the question in all. */
	answers: number;
}

/** What becomes of the marks if a fix is made: only work that was asked the question is looked at. */
export function previewFix(
	{ learners, assignments, cells, state }: Gradebook,
	fix: Pick<QuestionFixed, 'unit' | 'question' | 'version' | 'fix'>,
	bankOf: BankOf
): Regrade {
	const name = questionName(fix.unit, fix.question);
	const fixes = new Map([...state.fixes, [name, [...(state.fixes.get(name) ?? []), fix]]]);
	const bank = bankOf(fix.unit);
	const changes: RegradeChange[] = [];
	let [byHand, answers] = [0, 0];
	for (const assignment of assignments.filter(({ unit }) => unit === fix.unit)) {
		for (const { key, accommodation } of learners) {
			const seat = seatOf(assignment.id, key);
			const [cell, work] = [cells.get(seat), state.works.get(seat)];
			const asked = cell?.marks.find(({ question }) => question === fix.question);
			if (!bank || !cell || !work || !asked) continue;
			if (asked.answer !== null) answers++;
			if (asked.by === 'person' || asked.by === 'override') byHand++;
			if (cell.state === 'excused' || cell.override !== null) continue;
			const sitting = countedSitting(work, attemptsFor(assignment, accommodation));
			const rules = rulesFor({ ...state, fixes }, fix.unit, bank, state.notes.get(seat));
			const [mark] = sitting
				? markSitting(
						{ ...sitting, asked: sitting.asked.filter(({ question }) => question === fix.question) },
						assignment,
						rules
					)
				: [];
			const marks = mark ? cell.marks.map((one) => (one === asked ? mark : one)) : cell.marks;
			const { earned, possible } = totalOf(countedQuestions(marks, accommodation));
			if (earned === cell.earned && possible === cell.possible) continue;
			const before = { earned: cell.earned, possible: cell.possible };
			changes.push({ assignment: assignment.id, learner: key, before, after: { earned, possible } });
		}
	}
	return { changes, byHand, answers };
}

/** Every cell that differs between two gradebooks of the same learners and assignments. */
export function compareGradebooks(before: Gradebook, after: Gradebook): RegradeChange[] {
	return before.assignments.flatMap(({ id }) =>
		before.learners.flatMap(({ key }): RegradeChange[] => {
			const [a, b] = [before.cells.get(seatOf(id, key)), after.cells.get(seatOf(id, key))];
			if (!a || !b || (a.earned === b.earned && a.possible === b.possible)) return [];
			const points = ({ earned, possible }: typeof a) => ({ earned, possible });
			return [{ assignment: id, learner: key, before: points(a), after: points(b) }];
		})
	);
}
