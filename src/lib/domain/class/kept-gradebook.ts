import { learnerKey, seatOf } from '../learner.ts';
import type { ClassAssignment, ClassEvent, WorkRead } from './class-event.ts';
import { foldClass, isOfUnit, standingOf, type ClassState } from './class-state.ts';
import { tabulate, type BankOf, type Cell, type Gradebook } from './gradebook.ts';
import { joinWork, type Work } from './work.ts';

/** A gradebook as it is kept beside its log, without the answers behind it: small enough to be read at once. */
export interface KeptGradebook {
	/** The whole log, but of each work only that it came in. */
	heads: readonly ClassEvent[];
	grounds: Grounds;
	/** By `seatOf`. */
	cells: readonly (readonly [seat: string, cell: KeptCell])[];
}

interface KeptCell {
	/** Ids of everything that speaks of its seat. */
	events: string;
	/** Without its marks. */
	cell: Cell;
}

/** What many cells were worked out from, as JSON: as long as it is the same, and what speaks of a seat is, so is the cell. */
interface Grounds {
	/** By id: the assignment, the questions of its unit, and their fixes. */
	assignments: Readonly<Record<string, string>>;
	/** What is made easier, by `learnerKey`. */
	accommodations: Readonly<Record<string, string>>;
}

/** Names the questions of a unit with their keys: another name after any edit. */
export type StampOf = (unit: string) => string;

/** What a gradebook can be opened with again; `events` are those it was folded from, `stampOf` names the questions. */
export function keepGradebook(book: Gradebook, events: readonly ClassEvent[], stampOf: StampOf): KeptGradebook {
	const seats = seatsOf(events);
	return {
		heads: events.map((event) => (event.kind === 'work-read' ? { ...event, sittings: [] } : event)),
		grounds: groundsOf(book.state, stampOf),
		cells: [...book.cells].map(([seat, cell]): [string, KeptCell] => [
			seat,
			{ events: namesAt(seats.get(seat)), cell: { ...cell, marks: [] } }
		])
	};
}

/** A kept gradebook on its way to what its log comes to now. */
export interface Reopening {
	/** Ids of the works whose answers must be read for it. */
	missing: readonly string[];
	/** The gradebook at a moment (epoch ms), by those works; what was kept is without marks. */
	finish: (works: readonly ClassEvent[], bankOf: BankOf, now: number) => Gradebook;
}

/** Opens a kept gradebook again; `events` is the log as it is now, in which heads may stand for what they are of. */
export function reopenGradebook(kept: KeptGradebook, events: readonly ClassEvent[], stampOf: StampOf): Reopening {
	const state = foldClass(events);
	const seats = seatsOf(events);
	const now = groundsOf(state, stampOf);
	const cells = new Map(kept.cells);
	const find = (seat: string, { id }: ClassAssignment, learner: string) => {
		const { grounds } = kept;
		const isSame =
			now.assignments[id] === grounds.assignments[id] &&
			now.accommodations[learner] === grounds.accommodations[learner];
		const known = isSame ? cells.get(seat) : undefined;
		return known?.events === namesAt(seats.get(seat)) ? known.cell : undefined;
	};
	const fresh = [...seats].flatMap(([seat, { assignment: id, learner, works }]) => {
		const assignment = state.assignments.get(id);
		return assignment && works.length > 0 && !find(seat, assignment, learner) ? [{ seat, works }] : [];
	});
	return {
		missing: fresh.flatMap(({ works }) => works),
		finish(read, bankOf, now) {
			const byId = new Map(read.map((event) => [event.id, event]));
			const isWork = (event: ClassEvent | undefined): event is WorkRead => event?.kind === 'work-read';
			const joined = fresh.flatMap(({ seat, works }): [string, Work][] => {
				const own = works.map((id) => byId.get(id)).filter(isWork);
				const work = own.reduce<Work | undefined>(joinWork, undefined);
				return work ? [[seat, work]] : [];
			});
			const whole = { ...state, works: new Map([...state.works, ...joined]) };
			return tabulate(whole, bankOf, now, (seat, assignment, learner) => {
				const cell = find(seat, assignment, learner);
				return cell && atMoment(cell, now);
			});
		}
	};
}

/** Time alone makes work missing. */
function atMoment(cell: Cell, now: number): Cell {
	if (cell.state !== 'waiting' && cell.state !== 'missing') return cell;
	const isOver = cell.until !== null && (cell.handedInAt ?? now) > cell.until;
	return { ...cell, state: isOver ? 'missing' : 'waiting' };
}

/** What stands of one learner’s work at one assignment. */
interface Seat {
	assignment: string;
	learner: string;
	/** Ids of everything that speaks of it, in order … */
	events: string[];
	/** … and of the works among them. */
	works: string[];
}

function seatsOf(events: readonly ClassEvent[]): Map<string, Seat> {
	const seats = new Map<string, Seat>();
	for (const event of standingOf(events)) {
		if (!('assignment' in event && 'learner' in event)) continue;
		const assignment = typeof event.assignment === 'string' ? event.assignment : event.assignment.id;
		const name = seatOf(assignment, event.learner);
		const learner = learnerKey(event.learner);
		const seat = seats.get(name) ?? { assignment, learner, events: [], works: [] };
		seats.set(name, seat);
		seat.events.push(event.id);
		if (event.kind === 'work-read') seat.works.push(event.id);
	}
	return seats;
}

const namesAt = (seat: Seat | undefined) => seat?.events.join(' ') ?? '';

function groundsOf({ assignments, accommodations, fixes }: ClassState, stampOf: StampOf): Grounds {
	const given = [...assignments].map(([id, assignment]): [string, string] => {
		const own = [...fixes].filter(([name]) => isOfUnit(assignment.unit, name));
		return [id, JSON.stringify([assignment, stampOf(assignment.unit), own])];
	});
	const eased = [...accommodations].map(([learner, one]): [string, string] => [learner, JSON.stringify(one)]);
	return { assignments: Object.fromEntries(given), accommodations: Object.fromEntries(eased) };
}
