import type { ClassBank } from './class-bank.ts';
import type { Accommodation, ClassAssignment, ClassEvent, RosterEntry } from './class-event.ts';
import { attemptsFor, countedQuestions, noAccommodation, untilFor } from './accommodation.ts';
import { foldClass, questionName, type ClassState, type SeatNotes } from './class-state.ts';
import { learnerKey, seatOf } from '../learner.ts';
import { markSitting, type MarkRules, type QuestionMark } from './mark.ts';
import { countedSitting } from './work.ts';

/** A learner of the gradebook: on the roster, or known from their work alone. */
export interface GradebookLearner extends RosterEntry {
	/** `learnerKey` of `learner`. */
	key: string;
	enrolled: boolean;
	accommodation: Accommodation;
}

/**
 * Where a learner stands with an assignment: `in` (handed in), `late`, `missing` (the time is over), `waiting` (it is not),
 * `excused` (need not). Missing, waiting and excused are blank and never zero.
 */
export type CellState = 'in' | 'late' | 'missing' | 'waiting' | 'excused';

/** One learner’s work at one assignment. */
export interface Cell {
	state: CellState;
	/** Points, or `null` for a blank. */
	earned: number | null;
	/** Points of the questions that count so far. */
	possible: number;
	/** Answers that wait for a person. */
	toMark: number;
	/** Questions that were changed since they were answered or asked, or are gone: they are kept and count nowhere. */
	changed: number;
	/** Why the points of the whole work were given by hand, or `null`. */
	override: string | null;
	/** Epoch ms by the learner’s clock, or `null`. */
	handedInAt: number | null;
	/** Until when this learner may hand it in, or `null`. */
	until: number | null;
	/** In the order they were asked; empty without work. */
	marks: readonly QuestionMark[];
}

/** Learners × assignments. */
export interface Gradebook {
	/** By section, then by name or what they call themselves. */
	learners: readonly GradebookLearner[];
	/** In the order they were listed. */
	assignments: readonly ClassAssignment[];
	/** By `seatOf`; every learner has a cell in every assignment. */
	cells: ReadonlyMap<string, Cell>;
	state: ClassState;
}

/** Finds the questions of a unit; `undefined` when this program does not have it. */
export type BankOf = (unit: string) => ClassBank | undefined;

/** The gradebook a class log comes to at a moment (epoch ms): a fold over the log alone. */
export function foldGradebook(events: readonly ClassEvent[], bankOf: BankOf, now: number): Gradebook {
	return tabulate(foldClass(events), bankOf, now);
}

/** Finds a cell that is known already. */
export type FindCell = (seat: string, assignment: ClassAssignment, learner: string) => Cell | undefined;

/** The gradebook of what a log comes to; cells that are `known` are not worked out. */
export function tabulate(state: ClassState, bankOf: BankOf, now: number, known: FindCell = () => undefined): Gradebook {
	const learners = learnersOf(state);
	const assignments = [...state.assignments.values()];
	const cells = new Map<string, Cell>();
	for (const assignment of assignments) {
		const bank = bankOf(assignment.unit);
		for (const learner of learners) {
			const seat = seatOf(assignment.id, learner.key);
			const place = { seat, assignment, accommodation: learner.accommodation, bank, now };
			cells.set(seat, known(seat, assignment, learner.key) ?? cellAt(state, place));
		}
	}
	return { learners, assignments, cells, state };
}

/** Who is on the roster or known from their work: by section, then by name or what they call themselves. */
export function learnersOf({
	roster,
	handedInAs,
	accommodations
}: Pick<ClassState, 'roster' | 'handedInAs' | 'accommodations'>): GradebookLearner[] {
	const keys = [...new Set([...roster.keys(), ...handedInAs.keys()])];
	const learners = keys.map((key): GradebookLearner => {
		const entry = roster.get(key);
		const learner = entry?.learner ?? handedInAs.get(key) ?? key;
		const blank: RosterEntry = { learner, name: '', section: '', email: '', number: '' };
		const accommodation = accommodations.get(key) ?? noAccommodation;
		return { ...(entry ?? blank), key, enrolled: entry !== undefined, accommodation };
	});
	const { compare } = new Intl.Collator('en', { numeric: true });
	return learners.sort(
		(a, b) => compare(a.section, b.section) || compare(nameOf(a), nameOf(b)) || compare(a.key, b.key)
	);
}

/** What a learner is called in the gradebook. */
export const nameOf = ({ name, learner }: Pick<RosterEntry, 'name' | 'learner'>): string => name || learner;

interface Place {
	seat: string;
	assignment: ClassAssignment;
	accommodation: Accommodation;
	bank: ClassBank | undefined;
	now: number;
}

function cellAt(state: ClassState, { seat, assignment, accommodation, bank, now }: Place): Cell {
	const notes = state.notes.get(seat);
	const work = state.works.get(seat);
	const until = untilFor(assignment, accommodation);
	const sitting = work ? countedSitting(work, attemptsFor(assignment, accommodation)) : null;
	const rules = bank && rulesFor(state, assignment.unit, bank, notes);
	const marks = sitting && rules ? countedQuestions(markSitting(sitting, assignment, rules), accommodation) : [];
	const override = notes?.overrides.get('');
	const isWork = sitting !== null || override !== undefined;
	const isOver = until !== null && (work?.handedInAt ?? now) > until;
	const changed = marks.filter(({ state }) => state === 'changed').length;
	const cell = { changed, override: override?.reason ?? null, handedInAt: work?.handedInAt ?? null, until, marks };
	if (notes && notes.excused !== null) return { ...cell, ...blank, state: 'excused' };
	if (!isWork) return { ...cell, ...blank, state: isOver ? 'missing' : 'waiting' };
	const total = totalOf(marks);
	// What a person gave for the whole work is out of everything that was asked: no fix changes it.
	const whole = override && { earned: override.points, possible: marks.reduce((sum, mark) => sum + mark.worth, 0) };
	return { ...cell, ...total, ...whole, state: work && isOver ? 'late' : 'in' };
}

const blank = { earned: null, possible: 0, toMark: 0 };

/** Rules for the marks of one seat. */
export function rulesFor(state: ClassState, unit: string, bank: ClassBank, notes: SeatNotes | undefined): MarkRules {
	return {
		bank,
		fixes: (question) => state.fixes.get(questionName(unit, question)) ?? [],
		judgements: {
			levels: (_, answer) => notes?.levels.get(answer) ?? {},
			override: (question) => notes?.overrides.get(question)?.points ?? null
		}
	};
}

/** The sum of the marks that count; `earned` is `null` where none does. */
export function totalOf(marks: readonly QuestionMark[]): Pick<Cell, 'earned' | 'possible' | 'toMark'> {
	const counting = marks.filter((mark) => mark.earned !== null);
	const sum = (values: number[]) => Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
	return {
		earned: counting.length === 0 ? null : sum(counting.map(({ earned }) => earned ?? 0)),
		possible: sum(counting.map(({ possible }) => possible)),
		toMark: marks.filter(({ state }) => state === 'to-mark').length
	};
}

/** The cell of a learner in an assignment. */
export function cellOf({ cells }: Pick<Gradebook, 'cells'>, assignment: string, learner: string): Cell | undefined {
	return cells.get(seatOf(assignment, learnerKey(learner)));
}
