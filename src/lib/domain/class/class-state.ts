import type { Level } from '../event.ts';
import { byIdOrder } from '../log.ts';
import {
	standing,
	type Accommodation,
	type ClassAssignment,
	type ClassEvent,
	type Place,
	type RosterEntry
} from './class-event.ts';
import { learnerKey, seatOf } from '../learner.ts';
import type { StandingFix } from './mark.ts';
import { joinWork, type Work } from './work.ts';

/** Points given by hand, and why. */
export interface Override {
	points: number;
	reason: string;
}

/** What people said of one learner’s work at one assignment. */
export interface SeatNotes {
	/** `null` when it must be done; else why not. */
	excused: string | null;
	/** For the whole work, under `''`, or by question. */
	overrides: ReadonlyMap<string, Override>;
	comments: ReadonlyMap<string, string>;
	/** Levels by row, by answer (event id). */
	levels: ReadonlyMap<string, Readonly<Record<string, Level>>>;
	/** Versions of the rubric that these levels were read from, by row, by answer (event id). */
	rubrics: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Everything a class log says, in the form it is asked for. Learners are named by `learnerKey`, seats by `seatOf`. */
export interface ClassState {
	roster: ReadonlyMap<string, RosterEntry>;
	/** As they called themselves in their latest work. */
	handedInAs: ReadonlyMap<string, string>;
	assignments: ReadonlyMap<string, ClassAssignment>;
	works: ReadonlyMap<string, Work>;
	notes: ReadonlyMap<string, SeatNotes>;
	accommodations: ReadonlyMap<string, Accommodation>;
	/** By unit and question, as `JSON.stringify([unit, question])`. */
	fixes: ReadonlyMap<string, readonly StandingFix[]>;
	released: ReadonlySet<string>;
	/** Where the teacher put learners, by whose groups they are (`Regrouped`), by learner. */
	moves: ReadonlyMap<string, ReadonlyMap<string, Place>>;
	/** The comment bank, the oldest first. */
	comments: readonly string[];
}

/** What a class log comes to. Order and repetition of the events make no difference. */
export function foldClass(events: readonly ClassEvent[]): ClassState {
	const state = new Building();
	for (const event of standingOf(events)) state.take(event);
	return state;
}

/** What stands of events in any order and repetition, in the order of the log. */
export function standingOf(events: readonly ClassEvent[]): ReturnType<typeof standing> {
	return standing([...new Map(events.map((event) => [event.id, event])).values()].sort(byIdOrder));
}

class BuildingNotes {
	excused: string | null = null;
	overrides = new Map<string, Override>();
	comments = new Map<string, string>();
	levels = new Map<string, Record<string, Level>>();
	rubrics = new Map<string, Record<string, string>>();
}

class Building {
	roster = new Map<string, RosterEntry>();
	handedInAs = new Map<string, string>();
	assignments = new Map<string, ClassAssignment>();
	works = new Map<string, Work>();
	notes = new Map<string, BuildingNotes>();
	accommodations = new Map<string, Accommodation>();
	fixes = new Map<string, StandingFix[]>();
	released = new Set<string>();
	moves = new Map<string, Map<string, Place>>();
	#bank = new Set<string>();

	get comments(): string[] {
		return [...this.#bank];
	}

	take(event: Exclude<ClassEvent, { kind: 'undone' }>): void {
		switch (event.kind) {
			case 'learner-enrolled':
				return void this.roster.set(learnerKey(event.entry.learner), event.entry);
			case 'learner-removed':
				return void this.roster.delete(learnerKey(event.learner));
			case 'accommodated':
				return void this.accommodations.set(learnerKey(event.learner), event.accommodation);
			case 'assignment-listed':
				return this.#list(event.assignment);
			case 'work-read': {
				const seat = seatOf(event.assignment.id, event.learner);
				this.#list(event.assignment);
				this.handedInAs.set(learnerKey(event.learner), event.learner);
				return void this.works.set(seat, joinWork(this.works.get(seat), event));
			}
			case 'comment-banked':
				return toggle(this.#bank, event.text, event.kept);
			case 'marks-released':
				return toggle(this.released, event.assignment, event.released);
			case 'regrouped': {
				const moves = this.moves.get(event.groups) ?? new Map<string, Place>();
				this.moves.set(event.groups, moves);
				// Whoever is moved last stands last.
				moves.delete(learnerKey(event.learner));
				if (event.place.kind !== 'proposed') moves.set(learnerKey(event.learner), event.place);
				return;
			}
			case 'question-fixed': {
				const name = questionName(event.unit, event.question);
				const fixes = this.fixes.get(name) ?? [];
				return void this.fixes.set(name, [...fixes, { version: event.version, fix: event.fix }]);
			}
			// Changes no mark (`challenges.ts`).
			case 'challenge-answered':
				return;
			default:
				return note(this.#notesAt(seatOf(event.assignment, event.learner)), event);
		}
	}

	#list(assignment: ClassAssignment): void {
		const known = this.assignments.get(assignment.id);
		if ((known?.edition ?? 0) <= assignment.edition) this.assignments.set(assignment.id, assignment);
	}

	#notesAt(seat: string): BuildingNotes {
		const known = this.notes.get(seat) ?? new BuildingNotes();
		this.notes.set(seat, known);
		return known;
	}
}

function toggle(set: Set<string>, one: string, isIn: boolean): void {
	if (isIn) set.add(one);
	else set.delete(one);
}

type Note = Extract<ClassEvent, { kind: 'excused' | 'overridden' | 'commented' | 'row-marked' }>;

function note(notes: BuildingNotes, event: Note): void {
	if (event.kind === 'excused') notes.excused = event.excused ? event.reason : null;
	if (event.kind === 'overridden') {
		const { points, reason } = event;
		if (points === null) notes.overrides.delete(event.question ?? '');
		else notes.overrides.set(event.question ?? '', { points, reason });
	}
	if (event.kind === 'commented') {
		if (event.text === '') notes.comments.delete(event.question ?? '');
		else notes.comments.set(event.question ?? '', event.text);
	}
	if (event.kind === 'row-marked') {
		const { [event.row]: _, ...others } = notes.levels.get(event.answer) ?? {};
		const { [event.row]: _rubric, ...otherRubrics } = notes.rubrics.get(event.answer) ?? {};
		notes.levels.set(event.answer, event.level === null ? others : { ...others, [event.row]: event.level });
		notes.rubrics.set(
			event.answer,
			event.level === null ? otherRubrics : { ...otherRubrics, [event.row]: event.rubric }
		);
	}
}

/** One name for a question over all units. */
export function questionName(unit: string, question: string): string {
	return JSON.stringify([unit, question]);
}

/** Whether something of this name (`questionName`) is of a unit. */
export function isOfUnit(unit: string, name: string): boolean {
	return name.startsWith(JSON.stringify([unit]).replace(/\]$/, ','));
}
