import type { ClassAssignment } from './class-event.ts';
import { foldClass } from './class-state.ts';
import type { Cell, Gradebook, GradebookLearner } from './gradebook.ts';

/** What the table of a gradebook shows, without the answers behind it: small enough to be read at once. */
export interface GradebookView {
	learners: readonly GradebookLearner[];
	assignments: readonly ClassAssignment[];
	/** By `seatOf`. */
	cells: readonly (readonly [seat: string, cell: Omit<Cell, 'marks'>])[];
}

/** The view of a gradebook. */
export function viewOf({ learners, assignments, cells }: Gradebook): GradebookView {
	return {
		learners,
		assignments,
		cells: [...cells].map(([seat, { marks: _, ...cell }]) => [seat, cell])
	};
}

/** The table again as it is at a later moment (epoch ms), as long as the log is the same: time alone makes work missing. */
export function showView({ learners, assignments, cells }: GradebookView, now: number): Gradebook {
	const later = (cell: Omit<Cell, 'marks'>): Cell => {
		const isOver = cell.state === 'waiting' && cell.until !== null && (cell.handedInAt ?? now) > cell.until;
		return { ...cell, marks: [], state: isOver ? 'missing' : cell.state };
	};
	return {
		...{ learners, assignments, state: foldClass([]) },
		cells: new Map(cells.map(([seat, cell]) => [seat, later(cell)]))
	};
}
