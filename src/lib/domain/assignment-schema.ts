import * as v from 'valibot';
import { assignedOrders, feedbackTimings, type Assignment } from './assignment.ts';
import { strands } from './strands.ts';
import { processes, type Strand } from './taxonomy.ts';

/** Schema for an assignment that comes from outside: a link, a backup, a submission. */

const name = v.pipe(v.string(), v.nonEmpty('a name that is not empty'), v.maxLength(200));
const names = v.pipe(v.array(name), v.minLength(1, 'at least one'), v.maxLength(300));
const moment = v.nullable(
	v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15, 'a time a calendar can show'))
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, '12 hex digits'));
const isStrand = (value: unknown): value is Strand => typeof value === 'string' && Object.hasOwn(strands, value);

const task = v.variant('kind', [
	v.strictObject({ kind: v.literal('forms'), forms: names }),
	v.strictObject({ kind: v.literal('questions'), questions: names }),
	v.strictObject({
		kind: v.literal('draw'),
		sections: names,
		strands: v.array(v.custom<Strand>(isStrand, 'a skill')),
		processes: v.array(v.picklist(processes)),
		count,
		points: v.nullable(count)
	})
]);

/** A UUIDv7 in lower case. */
export const uuid = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUIDv7 in lower case')
);

/** One assignment. */
export const assignment = v.pipe(
	v.strictObject({
		id: uuid,
		edition: count,
		unit: name,
		content: hash,
		title: name,
		task,
		attempts: v.nullable(count),
		order: v.picklist(assignedOrders),
		feedback: v.picklist(feedbackTimings),
		release: v.nullable(hash),
		from: moment,
		until: moment,
		certainty: v.boolean()
	}),
	v.check(({ feedback, release }) => (feedback === 'on-release') === (release !== null), 'a code where one is needed'),
	v.check(({ from, until }) => from === null || until === null || from < until, 'an end after its beginning')
) satisfies v.GenericSchema<unknown, Assignment>;
