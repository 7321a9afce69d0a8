import type { AttemptEvent } from '../event.ts';
import { sittingsOf, type Submission } from '../submission.ts';
import type { ClassAssignment, NewClassEvent } from './class-event.ts';
import type { ClassState } from './class-state.ts';
import { seatOf } from '../learner.ts';

type NewWorkRead = Extract<NewClassEvent, { kind: 'work-read' }>;

/** What a gradebook needs to know of an assignment. */
export function toClassAssignment(assignment: Submission['assignment']): ClassAssignment {
	const { id, edition, unit, title, attempts, feedback, from, until } = assignment;
	return { id, edition, unit, title, attempts, feedback, from, until };
}

/** A hand-in as the class log keeps it: every sitting with everything that was done in it. */
export function takeWork(submission: Submission): NewWorkRead {
	const { assignment, learner, madeAt, events } = submission;
	const sittings = sittingsOf(submission).map(({ number, asked, attempts }) => ({
		number,
		asked: asked.map(({ question, version }) => ({ question, version })),
		events: events.filter((event): event is AttemptEvent => 'attempt' in event && attempts.includes(event.attempt))
	}));
	return { kind: 'work-read', assignment: toClassAssignment(assignment), learner, madeAt, sittings };
}

/** The same work as far as the class holds it from earlier, as a hand-in of its own; `null` when it holds none. */
export function keptWork({ works }: Pick<ClassState, 'works'>, submission: Submission): Submission | null {
	const work = works.get(seatOf(submission.assignment.id, submission.learner));
	if (!work) return null;
	return { ...submission, madeAt: work.handedInAt, events: work.sittings.flatMap(({ events }) => events) };
}
