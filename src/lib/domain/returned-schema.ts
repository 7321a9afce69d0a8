import * as v from 'valibot';
import type { ReturnedWork } from './returned.ts';

/** Schema for what a teacher gives back. Unknown fields are refused: a newer format has a higher number. */

const name = v.pipe(v.string(), v.nonEmpty('a name that is not empty'), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(20_000));
const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15, 'a time a calendar can show'));

const mark = v.strictObject({
	question: name,
	answer: v.nullable(name),
	state: v.picklist(['marked', 'to-mark', 'unanswered', 'shown', 'changed', 'dropped']),
	by: v.nullable(v.picklist(['key', 'fix', 'person', 'override'])),
	earned: v.nullable(points),
	possible: points,
	reason: words,
	levels: v.array(v.strictObject({ row: name, level: v.picklist([1, 2, 3, 4]), words })),
	comment: words,
	fixes: v.array(v.strictObject({ kind: v.picklist(['accepted', 'dropped', 'corrected']), key: words, reason: words })),
	challenge: v.nullable(v.strictObject({ outcome: v.picklist(['open', 'kept', 'mended']), reason: words }))
});

/** What a teacher gives back to one learner on one assignment. */
export const returnedWork = v.strictObject({
	assignment: name,
	unit: name,
	title: name,
	learner: name,
	returnedAt: time,
	number: v.pipe(count, v.minValue(1)),
	earned: v.nullable(points),
	possible: points,
	toMark: count,
	override: v.nullable(words),
	excused: v.nullable(words),
	comment: words,
	marks: v.array(mark)
}) satisfies v.GenericSchema<unknown, ReturnedWork>;
