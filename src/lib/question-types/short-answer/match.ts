import * as v from 'valibot';
import { holdsStems, saysSame } from '#lib/domain/words.ts';
import { misconception, text } from '../fields.ts';

/** The two ways a short answer is looked at: the same words, or the ideas in it. */

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
type Idea = v.InferOutput<typeof idea>;
export type Ideas = v.InferOutput<typeof ideas>;

/** The expected wrong answer that was typed, if it is one. */
export function findRejected({ reject }: Accept, typed: string) {
	return reject.find(({ text }) => saysSame(text, typed));
}

/** Whether the text says the same as an accepted answer and is not rejected. */
export function isAccepted(match: Accept, typed: string): boolean {
	return !findRejected(match, typed) && match.accept.some((text) => saysSame(text, typed));
}

/** The ideas of which at least one sign occurs in the text. */
export function findIdeas({ ideas }: Ideas, typed: string): Idea[] {
	return ideas.filter(({ signs }) => signs.some((sign) => holdsStems(typed, sign)));
}

/** The ideas found; those not found are listed only while some are still needed. */
export function weighIdeas(match: Ideas, typed: string): (Idea & { right: boolean })[] {
	const found = findIdeas(match, typed);
	return match.ideas
		.map((idea) => ({ ...idea, right: found.includes(idea) }))
		.filter(({ right }) => right || found.length < match.need);
}
