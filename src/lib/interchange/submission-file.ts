import * as v from 'valibot';
import { assignment } from '#lib/domain/assignment-schema.ts';
import { isWork } from '#lib/domain/challenge.ts';
import { logEvent } from '#lib/domain/event-schema.ts';
import type { Result } from '#lib/domain/failure.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { buildSubmission, type Submission } from '#lib/domain/submission.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';
import { asEdited, readSealed, wasChanged, writeSealed, type FileKind } from '#lib/question-types/sealed-file.ts';

/** Number of the newest format, which carries challenges; older numbers stay readable for ever. */
export const submissionFormat = 2;
/** A file without challenges says this, so that programs of before can still read it. */
const formatWithoutChallenges = 1;

const file: FileKind = { kind: 'passage-submission', format: submissionFormat, words: 'a hand-in' };
const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const content = v.strictObject({
	assignment,
	learner: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
	madeAt: time,
	events: v.array(logEvent)
});

/** A submission as the text of a file. */
export function writeSubmission({ assignment, learner, madeAt, events }: Submission): string {
	const format = events.every(isWork) ? formatWithoutChallenges : submissionFormat;
	return writeSealed({ ...file, format }, { assignment, learner, madeAt, events });
}

/** The submission in a file. Fails with one of `Unreadable`; `edited` names every place where that shows. */
export function readSubmission(text: string): Result<Submission> {
	const outer = readSealed(file, text);
	if (!outer.ok) return outer;
	const inner = parseAll(content, outer.value);
	if (!inner.ok) return asEdited(inner.failures);
	return isOneWork(inner.value) ? inner : wasChanged(file.words);
}

/** Holds one learner’s work on its assignment, and nothing else. */
function isOneWork(submission: Submission): boolean {
	const { assignment, learner, madeAt, events } = submission;
	const { conflicts } = orderEvents(events);
	return conflicts.length === 0 && buildSubmission(events, assignment, learner, madeAt).events.length === events.length;
}
