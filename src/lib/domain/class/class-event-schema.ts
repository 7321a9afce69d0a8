import * as v from 'valibot';
import type { AttemptEvent } from '../event.ts';
import { logEvent } from '../event-schema.ts';
import { accommodation } from './accommodation-schema.ts';
import { misconceptions, type Misconception } from '../taxonomy.ts';
import type { ClassEvent } from './class-event.ts';

/** Schema for class events that come from outside: a file, a request. Own rows are not parsed again. */

const uuid = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUIDv7 in lower case')
);
const name = v.pipe(v.string(), v.nonEmpty('a name that is not empty'), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(500));
const words = v.pipe(v.string(), v.maxLength(20_000));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15, 'a time a calendar can show'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000));
const json = v.pipe(
	v.unknown(),
	v.check((value) => value !== undefined, 'a response')
);

const stamp = { id: uuid, at: time };
const atWork = { ...stamp, assignment: name, learner: name };

const assignment = v.strictObject({
	id: name,
	edition: count,
	unit: name,
	title: name,
	attempts: v.nullable(count),
	feedback: v.picklist(['at-once', 'after-handing-in', 'on-release']),
	from: v.nullable(time),
	until: v.nullable(time)
});
const attemptEvent = v.pipe(
	logEvent,
	v.check((event) => 'attempt' in event, 'an event of an attempt'),
	v.transform((event): AttemptEvent[] => ('attempt' in event ? [event] : []))
);
const sitting = v.strictObject({
	number: v.pipe(count, v.minValue(1)),
	asked: v.array(v.strictObject({ question: name, version: name })),
	events: v.pipe(
		v.array(attemptEvent),
		v.transform((events) => events.flat())
	)
});
const fix = v.variant('kind', [
	v.strictObject({ kind: v.literal('accepted'), response: json }),
	v.strictObject({ kind: v.literal('dropped') }),
	v.strictObject({ kind: v.literal('corrected'), response: json })
]);

const tags = Object.keys(misconceptions).filter((tag): tag is Misconception => tag in misconceptions);
const place = v.variant('kind', [
	v.strictObject({ kind: v.literal('group'), misconception: v.picklist(tags), number: v.pipe(count, v.minValue(1)) }),
	v.strictObject({ kind: v.literal('extension') }),
	v.strictObject({ kind: v.literal('none') }),
	v.strictObject({ kind: v.literal('proposed') })
]);

/** One event of a class log. Unknown kinds and fields are refused: a newer format has a higher number. */
export const classEvent = v.variant('kind', [
	v.strictObject({
		...stamp,
		kind: v.literal('learner-enrolled'),
		entry: v.strictObject({ learner: name, name: line, section: line, email: line, number: line })
	}),
	v.strictObject({ ...stamp, kind: v.literal('learner-removed'), learner: name }),
	v.strictObject({ ...stamp, kind: v.literal('assignment-listed'), assignment }),
	v.strictObject({
		...stamp,
		kind: v.literal('work-read'),
		assignment,
		learner: name,
		madeAt: time,
		sittings: v.array(sitting)
	}),
	v.strictObject({ ...atWork, kind: v.literal('excused'), excused: v.boolean(), reason: words }),
	v.strictObject({
		...atWork,
		kind: v.literal('overridden'),
		question: v.nullable(name),
		points: v.nullable(points),
		reason: words
	}),
	v.strictObject({
		...atWork,
		kind: v.literal('row-marked'),
		question: name,
		answer: name,
		rubric: name,
		row: name,
		level: v.nullable(v.picklist([1, 2, 3, 4]))
	}),
	v.strictObject({ ...atWork, kind: v.literal('commented'), question: v.nullable(name), text: words }),
	v.strictObject({ ...stamp, kind: v.literal('comment-banked'), text: words, kept: v.boolean() }),
	v.strictObject({
		...stamp,
		kind: v.literal('question-fixed'),
		unit: name,
		question: name,
		version: name,
		fix,
		reason: words
	}),
	v.strictObject({
		...atWork,
		kind: v.literal('challenge-answered'),
		question: name,
		challenge: name,
		reason: words
	}),
	v.strictObject({ ...stamp, kind: v.literal('marks-released'), assignment: name, released: v.boolean() }),
	v.strictObject({
		...stamp,
		kind: v.literal('accommodated'),
		learner: name,
		accommodation
	}),
	v.strictObject({ ...stamp, kind: v.literal('regrouped'), groups: name, learner: name, place }),
	v.strictObject({ ...stamp, kind: v.literal('undone'), event: name })
]) satisfies v.GenericSchema<unknown, ClassEvent>;
