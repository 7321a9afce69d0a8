import * as v from 'valibot';
import type { Draft } from './draft.ts';
import type { LogEvent } from './event.ts';

/** Schemas for events and drafts that come from outside: a backup, a hand-in, a request. Own rows are not parsed again. */

const uuid = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUIDv7 in lower case')
);
const name = v.pipe(v.string(), v.nonEmpty('a name that is not empty'), v.maxLength(200));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15, 'a time a calendar can show'));
const certainty = v.nullable(v.picklist([1, 2, 3]));
const version = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}\.[0-9a-f]{12}$/, 'a version of a question'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
// The value is JSON already; only the question's type knows its shape, and scoring parses it.
const response = v.pipe(
	v.unknown(),
	v.check((value) => value !== undefined, 'a response')
);

const stamp = { id: uuid, at: time, unit: name };
const inAttempt = { ...stamp, attempt: name };
const atQuestion = { ...inAttempt, question: name };

/** One event of the log. Unknown kinds and fields are refused: a newer format has a higher number. */
export const logEvent = v.variant('kind', [
	v.strictObject({ ...inAttempt, kind: v.literal('attempt-started'), form: name, seed: name }),
	v.strictObject({
		...atQuestion,
		kind: v.literal('answered'),
		version,
		response,
		certainty,
		try: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))
	}),
	v.strictObject({ ...atQuestion, kind: v.literal('evidence-seen'), sentence: name }),
	v.strictObject({ ...atQuestion, kind: v.literal('answer-shown'), version }),
	v.strictObject({ ...atQuestion, kind: v.literal('question-skipped') }),
	v.strictObject({ ...inAttempt, kind: v.literal('attempt-finished') }),
	v.strictObject({ ...stamp, kind: v.literal('section-read'), section: name }),
	v.strictObject({
		...stamp,
		kind: v.literal('note-kept'),
		note: name,
		sentence: name,
		quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(5000)),
		start: offset,
		end: offset,
		hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'a hash of a sentence')),
		mark: v.picklist(['important', 'question', 'thought']),
		text: v.pipe(v.string(), v.maxLength(20_000))
	}),
	v.strictObject({ ...stamp, kind: v.literal('note-removed'), note: name })
]) satisfies v.GenericSchema<unknown, LogEvent>;

/** One draft. */
export const draft = v.strictObject({
	...atQuestion,
	tab: name,
	form: name,
	response,
	certainty
}) satisfies v.GenericSchema<unknown, Draft>;
