import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import { scoreShare } from '#lib/domain/score.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { byId, keyFields, misconception, option, questionFields, reason, text } from '../fields.ts';
import {
	findIn,
	isSamePlacing,
	isWhole,
	placements,
	readPlacements,
	sayPlacements,
	shareRight
} from '../placements.ts';
import { noAnswer, sayOption } from '../say.ts';

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

/** What is known of a card in a bin: the slip, if it is a wrong bin with one, else why the card belongs where it does. */
const reasonFor = ({ key }: Classify, card: string, bin: string) =>
	key.slips.find((slip) => slip.card === card && slip.bin === bin) ?? findIn(key.reasons, card);

/** Cards are sorted into bins; a bin may take any number of cards. Scoring: the share of cards in the right bin. */
export const classify: QuestionType<'classify', Classify, ClassifyResponse> = {
	name: 'classify',
	label: 'Sort into groups',
	question,
	response,
	checkContent: (q, { sentences }) => [
		...checkBins(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	],
	empty: () => ({ bins: {} }),
	incomplete: (q, { bins }) => (isWhole(q.cards, q.bins, bins) ? null : 'part-missing'),
	isSame: (a, b) => isSamePlacing(a.bins, b.bins),
	score: (q, r) => {
		const code = classify.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(shareRight(classify.classify(q, r)), q.points);
	},
	keyResponse: (q) => ({ bins: { ...q.key.bins } }),
	randomGuess: (q) => q.points / q.bins.length,
	classify: (q, r) =>
		classify.incomplete(q, r)
			? []
			: readPlacements(q.cards, q.bins, r.bins).map(({ id, partner }) => {
					const right = findIn(q.key.bins, id) === partner;
					const wrong = reasonFor(q, id, partner);
					return { part: id, choice: partner, right, misconception: right ? null : (wrong?.misconception ?? null) };
				}),
	remarks: (q, r, sentence) =>
		classify.classify(q, r).map(({ part, choice, right, misconception }) => ({
			part: sayOption(q.cards, part ?? '', sentence),
			chosen: sayOption(q.bins, choice, sentence),
			right,
			why: reasonFor(q, part ?? '', choice)?.why ?? q.key.why,
			misconception
		})),
	sayAnswer: (q, sentence) => classify.sayResponse(q, classify.keyResponse(q), sentence),
	sayResponse: (q, { bins }, sentence) =>
		sayPlacements(
			readPlacements(q.cards, q.bins, bins).map(({ id, partner }) => [
				sayOption(q.bins, partner, sentence),
				sayOption(q.cards, id, sentence)
			])
		) || noAnswer,
	arrange: (q, shuffle) => ({ ...q, cards: shuffle(q.cards, q.id) })
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
