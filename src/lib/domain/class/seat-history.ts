import type { ClassEvent, Undone } from './class-event.ts';
import { standing } from './class-event.ts';
import { byIdOrder } from '../log.ts';
import { seatOf } from '../learner.ts';

/** Something that was done to one learner’s work at one assignment. */
export interface SeatDeed {
	event: Exclude<ClassEvent, Undone>;
	/** It was taken back, and not brought back since. */
	takenBack: boolean;
}

/** Everything that was done to one seat, the latest first, with what was taken back. */
export function seatHistory(events: readonly ClassEvent[], assignment: string, learner: string): SeatDeed[] {
	const seat = seatOf(assignment, learner);
	const ordered = events.toSorted(byIdOrder);
	const stands = new Set(standing(ordered).map(({ id }) => id));
	return ordered.flatMap((event) => (isAt(event, seat) ? [{ event, takenBack: !stands.has(event.id) }] : [])).reverse();
}

function isAt(event: ClassEvent, seat: string): event is Exclude<ClassEvent, Undone> {
	switch (event.kind) {
		case 'work-read':
			return seatOf(event.assignment.id, event.learner) === seat;
		case 'excused':
		case 'overridden':
		case 'commented':
		case 'row-marked':
		case 'challenge-answered':
			return seatOf(event.assignment, event.learner) === seat;
		default:
			return false;
	}
}
