import * as v from 'valibot';
import { assignment, uuid } from './assignment-schema.ts';
import { accommodation } from './class/accommodation-schema.ts';
import type { Draft } from './draft.ts';
import type { LogEvent } from './event.ts';
import { readPartialDate } from './partial-date.ts';
import { returnedWork } from './returned-schema.ts';

/** Schemas for events and drafts that come from outside: a backup, a hand-in, a request. Own rows are not parsed again. */

const name = v.pipe(v.string(), v.nonEmpty('a name that is not empty'), v.maxLength(200));
/** Any words, and none for a form that is not drawn. */
const seed = v.pipe(v.string(), v.maxLength(500));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15, 'a time a calendar can show'));
const certainty = v.nullable(v.picklist([1, 2, 3]));
const version = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}\.[0-9a-f]{12}$/, 'a version of a question'));
const counted = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const side = v.picklist(['given', 'received']);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
// The value is JSON already; only the question's type knows its shape, and scoring parses it.
const response = v.pipe(
	v.unknown(),
	v.check((value) => value !== undefined, 'a response')
);

const stamp = { id: uuid, at: time, unit: name };
const inAttempt = { ...stamp, attempt: name };
const atQuestion = { ...inAttempt, question: name };
const atForecast = { ...stamp, forecast: name };
const words = v.pipe(v.string(), v.maxLength(20_000));
const written = v.pipe(words, v.nonEmpty('words'));
const isoDay = v.pipe(
	v.string(),
	v.check((date) => readPartialDate(date)?.unit === 'day', 'a date as YYYY-MM-DD')
);
const judged = { ...atQuestion, version, answer: name, done: v.boolean() };

/** One event of the log. Unknown kinds and fields are refused: a newer format has a higher number. */
export const logEvent = v.variant('kind', [
	v.strictObject({
		...inAttempt,
		kind: v.literal('attempt-started'),
		form: name,
		seed,
		assigned: v.optional(
			v.strictObject({
				id: uuid,
				edition: counted,
				learner: name,
				number: counted,
				asked: v.array(v.strictObject({ question: name, version }))
			})
		)
	}),
	v.strictObject({
		...atQuestion,
		kind: v.literal('answered'),
		version,
		response,
		certainty,
		try: counted
	}),
	v.strictObject({ ...atQuestion, kind: v.literal('evidence-seen'), sentence: name }),
	v.strictObject({ ...atQuestion, kind: v.literal('answer-shown'), version }),
	v.strictObject({ ...atQuestion, kind: v.literal('question-skipped') }),
	v.strictObject({ ...judged, kind: v.literal('ideas-ticked'), ideas: v.array(name) }),
	v.strictObject({
		...judged,
		kind: v.literal('levels-given'),
		rubric: name,
		levels: v.record(name, v.picklist([1, 2, 3, 4]))
	}),
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
		text: words
	}),
	v.strictObject({ ...stamp, kind: v.literal('note-removed'), note: name }),
	v.strictObject({
		...stamp,
		kind: v.literal('reviewed'),
		question: name,
		version,
		response,
		certainty,
		shown: v.boolean()
	}),
	v.strictObject({
		...stamp,
		kind: v.literal('exam-set'),
		date: v.nullable(isoDay)
	}),
	v.strictObject({ ...atForecast, kind: v.literal('criteria-kept'), right: written, wrong: written }),
	v.strictObject({
		...atForecast,
		kind: v.literal('finding-kept'),
		finding: name,
		title: written,
		place: words,
		date: isoDay,
		says: written
	}),
	v.strictObject({ ...stamp, kind: v.literal('finding-removed'), finding: name }),
	v.strictObject({
		...atForecast,
		kind: v.literal('verdict-given'),
		verdict: v.picklist(['right', 'wrong', 'too-early', 'cannot-tell']),
		words
	}),
	v.strictObject({
		...stamp,
		kind: v.literal('assignment-kept'),
		side,
		assignment,
		code: v.nullable(name)
	}),
	v.strictObject({ ...stamp, kind: v.literal('assignment-removed'), side, assignment: name }),
	v.strictObject({ ...stamp, kind: v.literal('terms-kept'), assignment: name, learner: name, accommodation }),
	v.strictObject({ ...inAttempt, kind: v.literal('handed-in') }),
	v.strictObject({
		...atQuestion,
		kind: v.literal('question-challenged'),
		version,
		answer: name,
		sentence: name,
		words: written
	}),
	v.strictObject({ ...atQuestion, kind: v.literal('challenge-withdrawn') }),
	v.strictObject({ ...stamp, kind: v.literal('work-returned'), returned: returnedWork }),
	v.strictObject({ ...stamp, kind: v.literal('feedback-released'), assignment: name })
]) satisfies v.GenericSchema<unknown, LogEvent>;

/** One draft. */
export const draft = v.strictObject({
	...atQuestion,
	tab: name,
	form: name,
	response,
	certainty
}) satisfies v.GenericSchema<unknown, Draft>;
