import { shuffleFrom } from '../random.ts';
import { rubricVersion } from '../rubric.ts';
import type { Level } from '../event.ts';
import type { BankOf, Cell, Gradebook } from './gradebook.ts';
import { seatOf } from '../learner.ts';
import type { QuestionMark } from './mark.ts';

/** One written answer to be read, without a word on whose it is. */
export interface AnswerToMark {
	/** For the marks that are given; never shown. */
	learner: string;
	/** Id of the `answered` event. */
	answer: string;
	response: unknown;
	/** Given so far, by row. */
	levels: Readonly<Record<string, Level>>;
	/** Every row has a level, or the points were given by hand. */
	done: boolean;
	/** Who settled it, or `null`. */
	by: QuestionMark['by'];
	/** Rows whose levels were read from a rubric in other words than today’s. */
	older: readonly string[];
	comment: string;
}

/** The written answers to one question of one assignment. */
export interface MarkingPile {
	assignment: string;
	unit: string;
	question: string;
	rows: readonly string[];
	/** In an order of its own for each question, the same whenever it is opened: names, and fatigue, leave no trace in it. */
	answers: readonly AnswerToMark[];
}

/** One name for a pile, as it stands in the address of the page that marks it. */
export const pileName = ({ assignment, question }: Pick<MarkingPile, 'assignment' | 'question'>): string =>
	`${assignment}/${question}`;

/** The questions of a cell whose answers lie on a pile and wait; none of excused work. */
export function waitingIn({ state, marks }: Pick<Cell, 'state' | 'marks'>): string[] {
	return state === 'excused' ? [] : marks.flatMap((mark) => (mark.state === 'to-mark' ? [mark.question] : []));
}

/** Everything that people mark, question by question. Excused work is left out. */
export function pilesOf({ learners, assignments, cells, state }: Gradebook, bankOf: BankOf): MarkingPile[] {
	return assignments.flatMap(({ id: assignment, unit }) => {
		const bank = bankOf(unit);
		const piles = new Map<string, AnswerToMark[]>();
		for (const { key } of learners) {
			const seat = seatOf(assignment, key);
			const [cell, notes] = [cells.get(seat), state.notes.get(seat)];
			if (!bank || !cell || cell.state === 'excused') continue;
			for (const { question, answer, response, state, by } of cell.marks) {
				if (answer === null || (state !== 'to-mark' && state !== 'marked') || bank.rows(question).length === 0)
					continue;
				const levels = notes?.levels.get(answer) ?? {};
				const rubrics = Object.entries(notes?.rubrics.get(answer) ?? {});
				const older = rubrics.flatMap(([row, version]) => (version === rubricVersion ? [] : [row]));
				const comment = notes?.comments.get(question) ?? '';
				const pile = piles.get(question) ?? [];
				const done = state === 'marked';
				piles.set(question, [...pile, { learner: key, answer, response, levels, done, by, older, comment }]);
			}
		}
		return [...piles].map(([question, answers]) => ({
			...{ assignment, unit, question, rows: bank?.rows(question) ?? [] },
			answers: shuffleFrom(`${assignment} ${question}`)(answers, 'marking')
		}));
	});
}
