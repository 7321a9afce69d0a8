import { completenessOf, foldSittings, type Sitting } from './assigned.ts';
import type { Assignment } from './assignment.ts';
import { seatOf } from './learner.ts';
import type { LogEvent } from './event.ts';
import { fail, succeed, type Result } from './failure.ts';
import { isSameJson } from './json.ts';
import { foldChallenges, isWork } from './challenge.ts';
import { orderEvents } from './log.ts';

/** One learner’s work on an assignment, as it is handed in: raw answers, never scores. */
export interface Submission {
	assignment: Assignment;
	/** A number or a pseudonym, as the learner wrote it. */
	learner: string;
	/** Epoch ms by the learner’s clock. */
	madeAt: number;
	/** Every event of every attempt at the assignment, in the order of the log, but for judgements of one’s own. */
	events: readonly LogEvent[];
}

/**
 * The work of one learner in a log, from every session it holds. Handing it in again without new work gives the same events. What
 * learners find in their own written answers is theirs, often after handing in: it stays on the device.
 */
export function buildSubmission(
	log: readonly LogEvent[],
	assignment: Assignment,
	learner: string,
	madeAt: number
): Submission {
	const own = new Set<LogEvent['kind']>(['handed-in', 'ideas-ticked', 'levels-given']);
	const sittings = foldSittings(log, assignment.id, learner);
	const attempts = new Set(sittings.flatMap((sitting) => sitting.attempts));
	const challenges = new Set(
		sittings.flatMap((sitting) => [...foldChallenges(log, sitting.attempts).values()].map(({ event }) => event.id))
	);
	// What was taken back or said otherwise since was never handed in, and goes nowhere.
	const events = orderEvents(log).events.filter(
		(event) =>
			'attempt' in event &&
			attempts.has(event.attempt) &&
			(isWork(event) ? !own.has(event.kind) : challenges.has(event.id))
	);
	return { assignment, learner: learner.trim(), madeAt, events };
}

/**
 * When the work as it is now was handed in first, in epoch ms: a challenge that goes along later makes no later work of it. `now`
 * for what was not handed in yet, or worked on since.
 */
export function handedInFirst(log: readonly LogEvent[], sittings: readonly Sitting[], now: number): number {
	const { events } = orderEvents(log);
	const moments = sittings.map(({ attempts }) => {
		const own = events.filter((event) => 'attempt' in event && attempts.includes(event.attempt));
		const worked = own.findLastIndex((event) => event.kind !== 'handed-in' && isWork(event));
		return own.find((event, at) => at > worked && event.kind === 'handed-in')?.at ?? now;
	});
	return moments.length === 0 ? now : Math.max(...moments);
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

/**
 * What a submission adds to another of the same work: nothing (`same`), only a part (`less`), work that was not known (`more`), no
 * work but a challenge (`challenge`), or that all of this work was handed in earlier than was known (`sooner`).
 */
export function compareWork(
	known: Submission,
	incoming: Submission
): 'same' | 'less' | 'more' | 'challenge' | 'sooner' {
	const ids = new Set(known.events.map(({ id }) => id));
	const news = incoming.events.filter(({ id }) => !ids.has(id));
	if (news.some(isWork)) return 'more';
	if (news.length > 0) return 'challenge';
	const isAll = incoming.events.filter(isWork).length === known.events.filter(isWork).length;
	if (isAll && incoming.madeAt < known.madeAt) return 'sooner';
	return incoming.events.length < ids.size ? 'less' : 'same';
}

function refuse(code: string, expected: string, received: string) {
	return fail([{ code, path: ['submission'], expected, received }]);
}
