import * as v from 'valibot';
import type { Accommodation } from './class-event.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** Schema for an accommodation that comes from outside: a class file, a personal link, a backup. */
export const accommodation = v.strictObject({
	time: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
	extraAttempts: v.nullable(count),
	questions: v.nullable(v.pipe(count, v.minValue(1))),
	readAloud: v.boolean()
}) satisfies v.GenericSchema<unknown, Accommodation>;
