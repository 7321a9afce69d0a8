import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkSentences } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, misconception, option, placements, questionFields, reason, text } from '../fields.ts';
import { checkSlots } from './check-slots.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('argument-map'),
	/** Places in the argument; those with the same role take each other's cards. */
	slots: v.pipe(v.array(v.strictObject({ id: text, role: text, label: text })), v.minLength(2, 'two slots or more')),
	/** As many as slots, or more. */
	cards: v.array(option),
	key: v.strictObject({
		...keyFields,
		/** The card of each slot, each used once. */
		slots: byId(text),
		/** Why each card does its job in the argument, or, for a card that is left over, why it has none. */
		reasons: byId(reason),
		/** Wrong roles that a card is given for a known reason. */
		slips: v.array(v.strictObject({ card: text, role: text, why: text, misconception }))
	})
});
/** A card for each slot that was filled; a card can be in one slot only. */
const response = v.strictObject({ slots: placements });

export type ArgumentMap = v.InferOutput<typeof question>;
export type ArgumentMapResponse = v.InferOutput<typeof response>;

export const argumentMapContent: QuestionContent<'argument-map', ArgumentMap, ArgumentMapResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkSlots(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};
