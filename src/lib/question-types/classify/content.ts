import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import { secretFields } from '#lib/domain/question.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, misconception, option, placements, questionFields, reason, text } from '../fields.ts';
import { findIn } from '../placements.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('classify'),
	bins: v.pipe(v.array(option), v.minLength(2, 'two bins or more')),
	cards: v.pipe(v.array(option), v.minLength(2, 'two cards or more')),
	key: v.strictObject({
		...keyFields,
		/** The bin of each card. */
		bins: byId(text),
		/** Why each card belongs in its bin. */
		reasons: byId(reason),
		/** Wrong bins that are chosen for a known reason. */
		slips: v.array(v.strictObject({ card: text, bin: text, why: text, misconception }))
	})
});
/** A bin for each card that was put into one. */
const response = v.strictObject({ bins: placements });

export type Classify = v.InferOutput<typeof question>;
export type ClassifyResponse = v.InferOutput<typeof response>;

export const classifyContent: QuestionContent<'classify', Classify, ClassifyResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkBins(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};

function checkBins({ bins, cards, key }: Classify): Failure[] {
	const binIds = bins.map(({ id }) => id);
	const cardIds = cards.map(({ id }) => id);
	return [
		...checkDistinct(binIds, ['bins']),
		...checkDistinct(cardIds, ['cards']),
		...checkCovers(key.bins, cardIds, ['key', 'bins'], 'the bin of this card'),
		...Object.entries(key.bins).flatMap(([card, bin]) => checkOneOf(bin, binIds, ['key', 'bins', card], 'a bin')),
		...checkCovers(key.reasons, cardIds, ['key', 'reasons'], 'a reason for this card'),
		...key.slips.flatMap(({ card, bin }, index) => {
			const path = ['key', 'slips', index];
			const first = key.slips.findIndex((slip) => slip.card === card && slip.bin === bin);
			return [
				...checkOneOf(card, cardIds, [...path, 'card'], 'a card'),
				...checkOneOf(bin, binIds, [...path, 'bin'], 'a bin'),
				...(findIn(key.bins, card) === bin
					? [{ code: 'contradiction', path: [...path, 'bin'], expected: 'a wrong bin', received: bin }]
					: []),
				...(first === index
					? []
					: [{ code: 'duplicate-id', path, expected: 'a slip named once', received: `${card}, ${bin}` }])
			];
		})
	];
}
