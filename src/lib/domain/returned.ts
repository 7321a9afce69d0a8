import type { MarkState } from './class/mark.ts';
import type { Level, LogEvent } from './event.ts';
import { learnerKey } from './learner.ts';
import { orderEvents } from './log.ts';

/** What became of a learner’s challenge: not answered yet, the question stays as it is, or it was mended. */
export type ChallengeOutcome = 'open' | 'kept' | 'mended';

/** One level of a rubric in words, as the teacher saw them. */
export interface ReturnedLevel {
	/** Name of the row. */
	row: string;
	level: Level;
	/** What this level looks like; `''` when the rubric has changed since. */
	words: string;
}

/** What a teacher mended about a question, as far as a learner need know. */
export interface ReturnedFix {
	kind: 'accepted' | 'dropped' | 'corrected';
	/** The corrected key in words, else `''`. */
	key: string;
	/** The teacher’s words. */
	reason: string;
}

/** What came back for one question. */
export interface ReturnedMark {
	question: string;
	/** Id of the `answered` event that counts, or `null`. */
	answer: string | null;
	state: MarkState;
	by: 'key' | 'fix' | 'person' | 'override' | null;
	/** Points, or `null` where the question counts nowhere (yet). */
	earned: number | null;
	possible: number;
	/** Why the points were given by hand, or `''`. */
	reason: string;
	levels: ReturnedLevel[];
	/** The teacher’s comment, or `''`. */
	comment: string;
	fixes: ReturnedFix[];
	/** `null` when this learner did not challenge the question. */
	challenge: { outcome: ChallengeOutcome; reason: string } | null;
}

/** What a teacher gives back to one learner on one assignment. It names nobody but by what they handed in under. */
export interface ReturnedWork {
	/** Id of the assignment. */
	assignment: string;
	unit: string;
	title: string;
	learner: string;
	/** Epoch ms by the teacher’s clock: of two, the later one counts. */
	returnedAt: number;
	/** The attempt that counts, from 1. */
	number: number;
	/** Points for the whole, or `null` for none (yet). */
	earned: number | null;
	possible: number;
	/** Answers that wait for a person; the points leave them out. */
	toMark: number;
	/** Why the points for the whole were given by hand, or `null` when they were not. */
	override: string | null;
	/** Why it need not be done, or `null`. */
	excused: string | null;
	/** The teacher’s comment on the whole, or `''`. */
	comment: string;
	/** In the order the questions were asked. */
	marks: ReturnedMark[];
}

/** What came back to a learner for an assignment, as far as a log holds it: the one made last; `null` when nothing did. */
export function foldReturned(log: readonly LogEvent[], assignment: string, learner: string): ReturnedWork | null {
	let latest: ReturnedWork | null = null;
	for (const event of orderEvents(log).events) {
		if (event.kind !== 'work-returned' || !isFor(event.returned, assignment, learner)) continue;
		if (!latest || event.returned.returnedAt > latest.returnedAt) latest = event.returned;
	}
	return latest;
}

function isFor(returned: ReturnedWork, assignment: string, learner: string): boolean {
	return returned.assignment === assignment && learnerKey(returned.learner) === learnerKey(learner);
}
