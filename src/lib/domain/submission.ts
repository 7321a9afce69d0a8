import { completenessOf, foldSittings, type Sitting } from './assigned.ts';
import type { Assignment } from './assignment.ts';
import { seatOf } from './learner.ts';
import type { LogEvent } from './event.ts';
import { fail, succeed, type Result } from './failure.ts';
import { isSameJson } from './json.ts';
import { orderEvents } from './log.ts';

/** One learner’s work on an assignment, as it is handed in: raw answers, never scores. */
export interface Submission {
	assignment: Assignment;
	/** A number or a pseudonym, as the learner wrote it. */
	learner: string;
	/** Epoch ms by the learner’s clock. */
	madeAt: number;
	/** Every event of every attempt at the assignment, in the order of the log. */
	events: readonly LogEvent[];
}

/** The work of one learner in a log, from every session it holds. Handing it in again without new work gives the same events. */
export function buildSubmission(
	log: readonly LogEvent[],
	assignment: Assignment,
	learner: string,
	madeAt: number
): Submission {
	const attempts = new Set(foldSittings(log, assignment.id, learner).flatMap((sitting) => sitting.attempts));
	const events = orderEvents(log).events.filter(
		(event) => 'attempt' in event && attempts.has(event.attempt) && event.kind !== 'handed-in'
	);
	return { assignment, learner: learner.trim(), madeAt, events };
}

/** The sittings in a submission, the first attempt first. */
export function sittingsOf({ assignment, learner, events }: Submission): Sitting[] {
	return foldSittings(events, assignment.id, learner);
}

/** The sitting that a submission stands for: the latest with an answer, else the first; `null` when nothing was begun. */
export function latestSitting(submission: Submission): Sitting | null {
	const sittings = sittingsOf(submission);
	return sittings.findLast((sitting) => completenessOf(sitting).answered > 0) ?? sittings[0] ?? null;
}

/** One name for the work of one learner at one assignment, whatever edition and device it comes from. */
export function workKey({ assignment, learner }: Pick<Submission, 'assignment' | 'learner'>): string {
	return seatOf(assignment.id, learner);
}

/**
 * Joins what two devices of one learner hold, in any order. Fails with `other-assignment`, `other-learner`, or `conflict` when
 * one id stands for two events or one edition for two assignments.
 */
export function mergeSubmissions(a: Submission, b: Submission): Result<Submission> {
	if (a.assignment.id !== b.assignment.id) return refuse('other-assignment', a.assignment.id, b.assignment.id);
	if (workKey(a) !== workKey(b)) return refuse('other-learner', a.learner, b.learner);
	const isSameEdition = a.assignment.edition === b.assignment.edition;
	if (isSameEdition && !isSameJson(a.assignment, b.assignment)) {
		return refuse('conflict', 'one assignment in one edition', 'two');
	}
	const { events, conflicts } = orderEvents([...a.events, ...b.events]);
	if (conflicts.length > 0) return refuse('conflict', 'one event with one id', conflicts.join(', '));
	const later = a.madeAt > b.madeAt || (a.madeAt === b.madeAt && a.learner <= b.learner) ? a : b;
	const newer = a.assignment.edition > b.assignment.edition ? a : b;
	return succeed({ assignment: newer.assignment, learner: later.learner, madeAt: later.madeAt, events });
}

/** What a submission adds to another of the same work: nothing new, only less, or something that was not known. */
export function compareWork(known: Submission, incoming: Submission): 'same' | 'less' | 'more' {
	const ids = new Set(known.events.map(({ id }) => id));
	if (incoming.events.some(({ id }) => !ids.has(id))) return 'more';
	return incoming.events.length < ids.size ? 'less' : 'same';
}

function refuse(code: string, expected: string, received: string) {
	return fail([{ code, path: ['submission'], expected, received }]);
}
