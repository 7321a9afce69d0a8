import type { Failure } from '#lib/domain/failure.ts';
import { learnerKey } from '#lib/domain/learner.ts';
import type { ReturnedWork } from '#lib/domain/returned.ts';
import { readReturn } from './return-file.ts';
import type { Unreadable } from '#lib/question-types/sealed-file.ts';

/** What became of a file that came back. Only what is `new` or `newer` is kept. */
export type ReturnOutcome =
	| 'new'
	/** It takes the place of what came back before. */
	| 'newer'
	| 'duplicate'
	/** What came back later is here. */
	| 'older'
	| 'other-assignment'
	/** Nobody works under its name on this device. */
	| 'other-learner'
	| Unreadable;

/** A file as it was read. */
export interface PlacedReturn {
	outcome: ReturnOutcome;
	/** What it holds, where it could be read. */
	returned: ReturnedWork | null;
	/** What is wrong with it, place by place. */
	failures: readonly Failure[];
}

/** Where a file is read. */
export interface ReturnPlace {
	/** Id of the assignment that is in front of the learner. */
	assignment: string;
	/** Who works at it on this device. */
	learners: readonly string[];
	/** What came back to a learner before, or `null`. */
	known: (learner: string) => ReturnedWork | null;
}

/** Reads a file that came back, and tells whose it is. */
export function placeReturn(text: string, { assignment, learners, known }: ReturnPlace): PlacedReturn {
	const read = readReturn(text);
	if (!read.ok) return { outcome: codeOf(read.failures), returned: null, failures: read.failures };
	const returned = read.value;
	const place = (outcome: ReturnOutcome): PlacedReturn => ({ outcome, returned, failures: [] });
	if (returned.assignment !== assignment) return place('other-assignment');
	const key = learnerKey(returned.learner);
	if (!learners.some((learner) => learnerKey(learner) === key)) return place('other-learner');
	const before = known(returned.learner);
	if (!before) return place('new');
	if (before.returnedAt > returned.returnedAt) return place('older');
	return place(before.returnedAt === returned.returnedAt ? 'duplicate' : 'newer');
}

function codeOf(failures: readonly Failure[]): Unreadable {
	const code = failures[0]?.code;
	return code === 'truncated' || code === 'newer-format' || code === 'foreign' ? code : 'edited';
}
