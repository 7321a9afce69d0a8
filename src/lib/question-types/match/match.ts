import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import { scoreShare } from '#lib/domain/score.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { byId, keyFields, option, questionFields, reason, text } from '../fields.ts';
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

/** Each left side gets its partner from the right; some right sides are spare. Scoring: the share of pairs that are right. */
export const match: QuestionType<'match', Match, MatchResponse> = {
	name: 'match',
	label: 'Match',
	question,
	response,
	checkContent: (q, { sentences }) => [
		...checkPairs(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	],
	empty: () => ({ pairs: {} }),
	incomplete: (q, { pairs }) => (isWhole(q.left, q.right, pairs) ? null : 'part-missing'),
	isSame: (a, b) => isSamePlacing(a.pairs, b.pairs),
	score: (q, r) => {
		const code = match.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(shareRight(match.classify(q, r)), q.points);
	},
	keyResponse: (q) => ({ pairs: { ...q.key.pairs } }),
	randomGuess: (q) => q.points / q.right.length,
	classify: (q, r) =>
		match.incomplete(q, r)
			? []
			: readPlacements(q.left, q.right, r.pairs).map(({ id, partner }) => {
					const right = findIn(q.key.pairs, id) === partner;
					const wrong = findIn(q.key.spares, partner) ?? findIn(q.key.reasons, id);
					return { part: id, choice: partner, right, misconception: right ? null : (wrong?.misconception ?? null) };
				}),
	remarks: (q, r, sentence) =>
		match.classify(q, r).map(({ part, choice, right, misconception }) => ({
			part: sayOption(q.left, part ?? '', sentence),
			chosen: sayOption(q.right, choice, sentence),
			right,
			why: (findIn(q.key.spares, choice) ?? findIn(q.key.reasons, part ?? ''))?.why ?? q.key.why,
			misconception
		})),
	sayAnswer: (q, sentence) => match.sayResponse(q, match.keyResponse(q), sentence),
	sayResponse: (q, { pairs }, sentence) =>
		sayPlacements(
			readPlacements(q.left, q.right, pairs).map(({ id, partner }) => [
				sayOption(q.left, id, sentence),
				sayOption(q.right, partner, sentence)
			])
		) || noAnswer,
	arrange: (q, shuffle) => ({ ...q, right: shuffle(q.right, q.id) })
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
