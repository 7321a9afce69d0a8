import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import { secretFields } from '#lib/domain/question.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, option, placements, questionFields, reason, text } from '../fields.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('match'),
	left: v.pipe(v.array(option), v.minLength(2, 'two things to match or more')),
	/** The partners to choose from; at least one has no left side, so that the last pair is no gift. */
	right: v.array(option),
	key: v.strictObject({
		...keyFields,
		/** The right side of each left side, each used once. */
		pairs: byId(text),
		/** Why each left side belongs with its partner. */
		reasons: byId(reason),
		/** Why nothing belongs with each right side that is left over. */
		spares: byId(reason)
	})
});
/** A right side for each left side that was given one. */
const response = v.strictObject({ pairs: placements });

export type Match = v.InferOutput<typeof question>;
export type MatchResponse = v.InferOutput<typeof response>;

export const matchContent: QuestionContent<'match', Match, MatchResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkPairs(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};

function checkPairs({ left, right, key }: Match): Failure[] {
	const lefts = left.map(({ id }) => id);
	const rights = right.map(({ id }) => id);
	const used = Object.values(key.pairs);
	const spares = rights.filter((id) => !used.includes(id));
	const taken = Object.entries(key.pairs).filter(([, id], index) => used.indexOf(id) !== index);
	return [
		...checkDistinct(lefts, ['left']),
		...checkDistinct(rights, ['right']),
		...checkCovers(key.pairs, lefts, ['key', 'pairs'], 'the partner of this left side'),
		...Object.entries(key.pairs).flatMap(([id, partner]) =>
			checkOneOf(partner, rights, ['key', 'pairs', id], 'a right side')
		),
		...taken.map(([id, received]) => ({
			code: 'duplicate-id',
			path: ['key', 'pairs', id],
			expected: 'a right side used once',
			received
		})),
		...(spares.length > 0
			? []
			: [{ code: 'no-distractor', path: ['right'], expected: 'at least one spare right side', received: 'none' }]),
		...checkCovers(key.reasons, lefts, ['key', 'reasons'], 'a reason for this pair'),
		...checkCovers(key.spares, spares, ['key', 'spares'], 'a reason for this spare right side'),
		...checkTagged(key.spares, [], ['key', 'spares'])
	];
}
