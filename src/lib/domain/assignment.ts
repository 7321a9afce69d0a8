import { learnerKey } from './learner.ts';
import type { Process, Strand } from './taxonomy.ts';

/** When a learner sees verdicts and reasons: at each question, once the work is handed in, or with a code from the teacher. */
export const feedbackTimings = ['at-once', 'after-handing-in', 'on-release'] as const;
export type FeedbackTiming = (typeof feedbackTimings)[number];

/** One draw and one order of options for everybody, or one of each learner’s own. */
export const assignedOrders = ['same-for-all', 'own-for-each'] as const;
export type AssignedOrder = (typeof assignedOrders)[number];

/** What a draw is made by; an empty list of skills or processes means all of them. */
export interface Blueprint {
	/** Section ids; `w` for questions on the whole unit. */
	sections: string[];
	strands: Strand[];
	processes: Process[];
	/** At most so many questions … */
	count: number;
	/** … and at most so many points; `null` for no limit. */
	points: number | null;
}

interface Draw extends Blueprint {
	kind: 'draw';
}

/** What is asked: forms of the unit one after another, questions named one by one, or a draw. Written tasks are never drawn. */
export type Task = { kind: 'forms'; forms: string[] } | { kind: 'questions'; questions: string[] } | Draw;

/** Work that a teacher gives. It is never changed: an edit makes the next edition. */
export interface Assignment {
	/** UUIDv7, the same for every edition. */
	id: string;
	/** From 1. */
	edition: number;
	/** Unit id. */
	unit: string;
	/** The unit’s questions as they were when it was given (`contentOf`). */
	content: string;
	/** What the learner sees as its name. */
	title: string;
	task: Task;
	/** How often a learner may do it; `null` for as often as they like. */
	attempts: number | null;
	order: AssignedOrder;
	feedback: FeedbackTiming;
	/** Digest of the teacher’s code that opens the feedback (`releaseDigest`); `null` unless `feedback` is `on-release`. */
	release: string | null;
	/** Epoch ms between which it may be begun and handed in; `null` for no limit. */
	from: number | null;
	until: number | null;
	/** Whether learners are asked how sure they are. */
	certainty: boolean;
}

/** Whether an assignment may be begun now: not yet, yes, or no longer. The device’s clock may be wrong. */
export function windowAt({ from, until }: Pick<Assignment, 'from' | 'until'>, now: number): 'early' | 'open' | 'late' {
	if (from !== null && now < from) return 'early';
	return until !== null && now > until ? 'late' : 'open';
}

/** A form id for attempts at an assignment, which no form of a unit has: practice never takes such an attempt up. */
export function assignedForm(id: string): string {
	return `assigned/${id}`;
}

/**
 * The seed of an attempt at an assignment. It depends on nothing that differs between two devices of one learner, so that
 * their work can be joined; `number` counts the learner’s attempts from 1.
 */
export function assignedSeed({ id, edition, order }: Assignment, learner: string, number: number): string {
	const own = order === 'own-for-each' ? learnerKey(learner) : '';
	return JSON.stringify([id, edition, own, number]);
}
