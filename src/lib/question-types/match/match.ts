import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { findIn, isSamePlacing, isWhole, readPlacements, sayPlacements, shareRight } from '../placements.ts';
import { noAnswer, sayOption } from '../say.ts';
import type { Match, MatchResponse } from './content.ts';

export type { Match, MatchResponse } from './content.ts';

/** Every left side that has a partner, and whether it is the right one. */
const readPairs = (q: Match, { pairs }: MatchResponse) =>
	readPlacements(q.left, q.right, pairs).map(({ id, partner }) => {
		const right = findIn(q.key.pairs, id) === partner;
		const wrong = right ? null : (findIn(q.key.spares, partner) ?? findIn(q.key.reasons, id));
		return { part: id, choice: partner, right, misconception: wrong?.misconception ?? null };
	});

/** Each left side gets its partner from the right; some right sides are spare. Scoring: the share of pairs that are right. */
export const match: QuestionType<'match', Match, MatchResponse> = {
	name: 'match',
	label: 'Match',
	empty: () => ({ pairs: {} }),
	incomplete: (q, { pairs }) => (isWhole(q.left, q.right, pairs) ? null : 'part-missing'),
	isSame: (a, b) => isSamePlacing(a.pairs, b.pairs),
	score: (q, r) => {
		const code = match.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(shareRight(readPairs(q, r)), q.points);
	},
	keyResponse: (q) => ({ pairs: { ...q.key.pairs } }),
	randomGuess: (q) => q.points / q.right.length,
	classify: (q, r) => (match.incomplete(q, r) ? [] : readPairs(q, r)),
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
