import * as v from 'valibot';
import { text } from '../fields.ts';

/** Schemas of what a cloze question is made of. */

/** Text keeps its spaces: a blank stands between words. */
export const part = v.union([
	v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()) }),
	v.strictObject({ blank: text })
]);
export const answer = v.union([
	v.strictObject({ option: text }),
	v.strictObject({ accept: v.pipe(v.array(text), v.minLength(1, 'at least one accepted word')) })
]);

export type Part = v.InferOutput<typeof part>;
export type Answer = v.InferOutput<typeof answer>;
