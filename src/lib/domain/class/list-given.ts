import type { Assignment } from '../assignment.ts';
import type { NewClassEvent } from './class-event.ts';
import type { ClassState } from './class-state.ts';
import { toClassAssignment } from './take-work.ts';

/** What gives every assignment that was given out a column, in its latest edition, where it has none yet; the oldest first. */
export function listGiven(
	{ assignments }: Pick<ClassState, 'assignments'>,
	given: readonly Pick<{ assignment: Assignment }, 'assignment'>[]
): NewClassEvent[] {
	return given
		.filter(({ assignment }) => (assignments.get(assignment.id)?.edition ?? 0) < assignment.edition)
		.toReversed()
		.map(({ assignment }) => ({ kind: 'assignment-listed', assignment: toClassAssignment(assignment) }));
}
