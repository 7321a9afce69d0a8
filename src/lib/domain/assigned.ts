import { foldAttempts, type Attempt } from './attempt.ts';
import type { Assignment } from './assignment.ts';
import { countedQuestions, noAccommodation } from './class/accommodation.ts';
import type { Accommodation } from './class/class-event.ts';
import { learnerKey } from './learner.ts';
import type { Assigned, AssignmentSide, AttemptStarted, LogEvent } from './event.ts';
import { orderEvents } from './log.ts';
import { sectionOf } from './unit.ts';

/** One line in a list of assignments. */
export interface ListedAssignment {
	assignment: Assignment;
	/** The code that opens the feedback, in the list of whoever gives it. */
	code: string | null;
	/** Epoch ms at which this edition was kept. */
	keptAt: number;
}

/** The assignments in a list, each in its latest edition, the one kept last first. */
export function foldAssignments(log: readonly LogEvent[], side: AssignmentSide): ListedAssignment[] {
	const listed = new Map<string, ListedAssignment>();
	for (const event of orderEvents(log).events) {
		if (event.kind === 'assignment-removed' && event.side === side) listed.delete(event.assignment);
		if (event.kind !== 'assignment-kept' || event.side !== side) continue;
		const { assignment, code, at } = event;
		if ((listed.get(assignment.id)?.assignment.edition ?? 0) > assignment.edition) continue;
		listed.delete(assignment.id);
		listed.set(assignment.id, { assignment, code, keptAt: at });
	}
	return [...listed.values()].reverse();
}

/** An assignment’s code was entered on this device. */
export function isReleased(log: readonly LogEvent[], assignment: string): boolean {
	return log.some((event) => event.kind === 'feedback-released' && event.assignment === assignment);
}

/**
 * One learner’s n-th attempt at an assignment, from however many tabs and devices: attempts that were drawn with the same seed
 * are one sitting.
 */
export interface Sitting extends Omit<Assigned, 'asked'> {
	seed: string;
	asked: readonly Assigned['asked'][number][];
	/** The ids of its attempts in the log, earliest first. */
	attempts: readonly string[];
	/** Everything that was done in it as one attempt, under the id of the earliest: for scoring (`scoreAttempt`). */
	work: Attempt;
	/** Epoch ms at which it was first handed in, as far as this log knows. */
	handedInAt: number | null;
}

/** The sittings of an assignment in a log, by learner and number; all learners’ without a `learner`. */
export function foldSittings(log: readonly LogEvent[], assignment: string, learner?: string): Sitting[] {
	const events = orderEvents(log).events;
	const starts = events.filter(
		(event): event is AttemptStarted & { assigned: Assigned } =>
			event.kind === 'attempt-started' &&
			event.assigned?.id === assignment &&
			(learner === undefined || learnerKey(event.assigned.learner) === learnerKey(learner))
	);
	const bySeat = new Map<string, typeof starts>();
	for (const start of starts) {
		const seat = JSON.stringify([learnerKey(start.assigned.learner), start.seed]);
		bySeat.set(seat, [...(bySeat.get(seat) ?? []), start]);
	}
	return [...bySeat.values()]
		.flatMap((own) => foldSitting(events, own) ?? [])
		.sort(
			(a, b) => compare(learnerKey(a.learner), learnerKey(b.learner)) || a.number - b.number || a.edition - b.edition
		);
}

function foldSitting(events: readonly LogEvent[], starts: readonly (AttemptStarted & { assigned: Assigned })[]) {
	const [first] = starts;
	if (!first) return null;
	const attempts = [...new Set(starts.map(({ attempt }) => attempt))];
	const own = events.filter((event) => 'attempt' in event && attempts.includes(event.attempt));
	const work = foldAttempts(own.map((event) => ({ ...event, attempt: first.attempt })))[0];
	const handedInAt = own.find(({ kind }) => kind === 'handed-in')?.at ?? null;
	return work ? { ...first.assigned, seed: first.seed, attempts, work, handedInAt } : null;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** How much of what was asked has an answer. */
export interface Completeness {
	asked: number;
	answered: number;
	/** In the order they are asked. */
	sections: readonly { section: string; asked: number; answered: number }[];
	/** Questions without an answer. */
	open: readonly string[];
}

/**
 * How complete a sitting is. Where at most so many questions count for its learner, the others are left aside, as the gradebook
 * does (`countedQuestions`).
 */
export function completenessOf(
	{ asked: all, work }: Pick<Sitting, 'asked' | 'work'>,
	eased: Accommodation = noAccommodation
): Completeness {
	const isAnswered = (question: string) => (work.answers.get(question)?.tries.length ?? 0) > 0;
	const asked = countedQuestions(
		all.map(({ question }) => ({ question, answer: isAnswered(question) ? question : null })),
		eased
	);
	const bySection = new Map<string, { section: string; asked: number; answered: number }>();
	for (const { question } of asked) {
		const section = sectionOf(question);
		const known = bySection.get(section) ?? { section, asked: 0, answered: 0 };
		known.asked++;
		if (isAnswered(question)) known.answered++;
		bySection.set(section, known);
	}
	const open = asked.flatMap(({ question }) => (isAnswered(question) ? [] : [question]));
	return { asked: asked.length, answered: asked.length - open.length, sections: [...bySection.values()], open };
}

/**
 * The attempts whose verdicts this device must not show yet: of assignments with feedback after handing in that are not handed
 * in, and of those whose code was not entered. What is known only from its attempts, without its link, is held back as well.
 */
export function withheldAttempts(log: readonly LogEvent[]): Set<string> {
	const received = new Map(
		[...foldAssignments(log, 'given'), ...foldAssignments(log, 'received')].map(({ assignment }) => [
			assignment.id,
			assignment
		])
	);
	const ids = new Set(log.flatMap((event) => (event.kind === 'attempt-started' ? (event.assigned?.id ?? []) : [])));
	const withheld = [...ids].flatMap((id) =>
		foldSittings(log, id).filter((sitting) => !mayShow(received.get(id), sitting, isReleased(log, id)))
	);
	return new Set(withheld.flatMap(({ attempts }) => attempts));
}

/** Whether a sitting’s verdicts may be shown. */
export function mayShow(
	assignment: Pick<Assignment, 'feedback'> | undefined,
	{ handedInAt }: Pick<Sitting, 'handedInAt'>,
	released: boolean
): boolean {
	if (assignment?.feedback === 'at-once') return true;
	return assignment?.feedback === 'after-handing-in' ? handedInAt !== null : released;
}
