import type { AttemptEvent, Level } from '../event.ts';
import type { Misconception } from '../taxonomy.ts';

/** Number of the class log’s format: raised when there are new kinds of events; older numbers stay readable for ever. */
export const classFormat = 2;

/** What every event of a class log carries. Ids order the log; `at` is what people are shown. */
interface EventBase {
	/** UUIDv7 (`uuid.ts`). */
	id: string;
	/** Epoch ms by the teacher’s device. */
	at: number;
}

/** A learner as the teacher knows them. Everything but `learner` stays on the teacher’s device. */
export interface RosterEntry {
	/** The number or pseudonym they hand in under, as it was written. */
	learner: string;
	/** Their name, or `''`. */
	name: string;
	/** Group or section, or `''`. */
	section: string;
	/** Address or user name that another gradebook knows them by, or `''`. */
	email: string;
	/** Number that another gradebook knows them by, or `''`. */
	number: string;
}

/** What a gradebook needs to know of an assignment. */
export interface ClassAssignment {
	id: string;
	/** From 1; of several editions the highest counts. */
	edition: number;
	unit: string;
	title: string;
	/** How often a learner may do it; `null` for as often as they like. */
	attempts: number | null;
	/** With verdicts at once the first try counts; else the latest. */
	feedback: 'at-once' | 'after-handing-in' | 'on-release';
	/** Epoch ms, or `null` for no limit. */
	from: number | null;
	until: number | null;
}

/** One learner’s n-th attempt at an assignment: what was asked, and everything that was done. */
export interface HandedSitting {
	number: number;
	asked: readonly { question: string; version: string }[];
	events: readonly AttemptEvent[];
}

/** A learner was put on the roster, or what is known of them changed. */
export interface LearnerEnrolled extends EventBase {
	kind: 'learner-enrolled';
	entry: RosterEntry;
}

/** A learner left the roster; their work stays. */
export interface LearnerRemoved extends EventBase {
	kind: 'learner-removed';
	learner: string;
}

/** An assignment got a column, before anybody handed it in. */
export interface AssignmentListed extends EventBase {
	kind: 'assignment-listed';
	assignment: ClassAssignment;
}

/** A learner’s work came in. */
export interface WorkRead extends EventBase {
	kind: 'work-read';
	assignment: ClassAssignment;
	learner: string;
	/** Epoch ms by the learner’s clock, which may be wrong. */
	madeAt: number;
	sittings: readonly HandedSitting[];
}

/** Whose work an event speaks of. */
interface AtWork extends EventBase {
	assignment: string;
	learner: string;
}

/** A learner need not do an assignment, or must after all. */
export interface Excused extends AtWork {
	kind: 'excused';
	excused: boolean;
	reason: string;
}

/** Points given by hand instead of those worked out; `null` takes them back. Without a question, for the whole work. */
export interface Overridden extends AtWork {
	kind: 'overridden';
	question: string | null;
	points: number | null;
	reason: string;
}

/** One row of a rubric was marked in one written answer; `null` takes the level back. */
export interface RowMarked extends AtWork {
	kind: 'row-marked';
	question: string;
	/** Id of the `answered` event that was read. */
	answer: string;
	/** Version of the rubric (`rubric.ts`). */
	rubric: string;
	row: string;
	level: Level | null;
}

/** Words for the learner on one answer, or on the whole work; `''` takes them back. */
export interface Commented extends AtWork {
	kind: 'commented';
	question: string | null;
	text: string;
}

/** A comment was put into the comment bank, or taken out. */
export interface CommentBanked extends EventBase {
	kind: 'comment-banked';
	text: string;
	kept: boolean;
}

/**
 * What is mended about a question: another response earns full marks too, the question counts for nobody, or the key is what
 * this response says.
 */
export type Fix =
	{ kind: 'accepted'; response: unknown } | { kind: 'dropped' } | { kind: 'corrected'; response: unknown };

/** A dispute was settled: from now on every answer to the question is worth what the fix says. */
export interface QuestionFixed extends EventBase {
	kind: 'question-fixed';
	unit: string;
	question: string;
	/** Version of the question that was mended. */
	version: string;
	fix: Fix;
	/** What learners are told. */
	reason: string;
}

/** A learner’s challenge was looked at, and the question stays as it is. */
export interface ChallengeAnswered extends AtWork {
	kind: 'challenge-answered';
	question: string;
	/** Id of the `question-challenged` event. */
	challenge: string;
	/** What the learner is told. */
	reason: string;
}

/** Marks of an assignment may be seen by those who did it, or no longer. */
export interface MarksReleased extends EventBase {
	kind: 'marks-released';
	assignment: string;
	released: boolean;
}

/** What is made easier for one learner in every assignment. */
export interface Accommodation {
	/** How many times the usual time; `null` for no limit of time. */
	time: number | null;
	/** Attempts beyond the usual; `null` for as many as they like. */
	extraAttempts: number | null;
	/** At most so many questions count; `null` for all. */
	questions: number | null;
	/** The text is read aloud to them. */
	readAloud: boolean;
}

/** A learner got an accommodation; the latest counts. */
export interface Accommodated extends EventBase {
	kind: 'accommodated';
	learner: string;
	accommodation: Accommodation;
}

/**
 * Where a learner is when a class is parted to reteach: in a group for a misconception (of several for one, they count from 1),
 * among those who are ready for more, in no group, or again where the answers would put them.
 */
export type Place =
	| { kind: 'group'; misconception: Misconception; number: number }
	| { kind: 'extension' }
	| { kind: 'none' }
	| { kind: 'proposed' };

/** A teacher put a learner elsewhere than the answers would; the latest counts. */
export interface Regrouped extends EventBase {
	kind: 'regrouped';
	/** Which groups: those of one assignment, by its id, or of everything on a unit, as `unit=` and its id. */
	groups: string;
	learner: string;
	place: Place;
}

/** An earlier event is taken back; taking this one back brings it back. */
export interface Undone extends EventBase {
	kind: 'undone';
	/** Id of the event. */
	event: string;
}

/** Everything a teacher does that is kept. Written once, never changed; the gradebook is worked out from it. */
export type ClassEvent =
	| LearnerEnrolled
	| LearnerRemoved
	| AssignmentListed
	| WorkRead
	| Excused
	| Overridden
	| RowMarked
	| Commented
	| CommentBanked
	| QuestionFixed
	| ChallengeAnswered
	| MarksReleased
	| Accommodated
	| Regrouped
	| Undone;

/** An event before it has an id and a time. */
export type NewClassEvent = ClassEvent extends infer E ? (E extends ClassEvent ? Omit<E, 'id' | 'at'> : never) : never;

/** Gives an event its id and time. */
export function stampClassEvent(event: NewClassEvent, id: string, at: number): ClassEvent {
	return { ...event, id, at };
}

/** What still stands of a log, in its order: without what was taken back, and without the taking back. */
export function standing(ordered: readonly ClassEvent[]): Exclude<ClassEvent, Undone>[] {
	const undone = new Set<string>();
	const left: Exclude<ClassEvent, Undone>[] = [];
	for (const event of ordered.toReversed()) {
		if (undone.has(event.id)) continue;
		if (event.kind === 'undone') undone.add(event.event);
		else left.push(event);
	}
	return left.reverse();
}
