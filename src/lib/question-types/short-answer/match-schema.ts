import * as v from 'valibot';
import { misconception, text } from '../fields.ts';

/** Schemas of the two ways a short answer is looked at. */

const accept = v.strictObject({
	kind: v.literal('accept'),
	/** Right answers, the best wording first. */
	accept: v.pipe(v.array(text), v.minLength(1, 'at least one accepted answer')),
	/** Expected wrong answers, each with a hint; they go before `accept`. */
	reject: v.array(v.strictObject({ text, hint: text, misconception: v.optional(misconception) }))
});
const idea = v.strictObject({
	id: text,
	/** The idea in words that are found by its own signs. */
	text,
	/** Each sign is a list of beginnings of words that must all occur. */
	signs: v.pipe(
		v.array(v.pipe(v.array(text), v.minLength(1, 'at least one stem'))),
		v.minLength(1, 'at least one sign')
	)
});
const ideas = v.strictObject({
	kind: v.literal('ideas'),
	/** How many ideas earn full marks. */
	need: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1')),
	ideas: v.pipe(v.array(idea), v.minLength(1, 'at least one idea'))
});
export const match = v.variant('kind', [accept, ideas]);

export type Accept = v.InferOutput<typeof accept>;
export type Idea = v.InferOutput<typeof idea>;
export type Ideas = v.InferOutput<typeof ideas>;
