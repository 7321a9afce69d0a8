import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { findIn, isSamePlacing, isWhole, readPlacements, sayPlacements, shareRight } from '../placements.ts';
import { noAnswer, sayOption } from '../say.ts';
import type { Classify, ClassifyResponse } from './content.ts';

export type { Classify, ClassifyResponse } from './content.ts';

/** What is known of a card in a bin: the slip, if it is a wrong bin with one, else why the card belongs where it does. */
const reasonFor = ({ key }: Classify, card: string, bin: string) =>
	key.slips.find((slip) => slip.card === card && slip.bin === bin) ?? findIn(key.reasons, card);

/** Every card that lies in a bin, and whether it belongs there. */
const readCards = (q: Classify, { bins }: ClassifyResponse) =>
	readPlacements(q.cards, q.bins, bins).map(({ id, partner }) => {
		const right = findIn(q.key.bins, id) === partner;
		const misconception = right ? null : (reasonFor(q, id, partner)?.misconception ?? null);
		return { part: id, choice: partner, right, misconception };
	});

/** Cards are sorted into bins; a bin may take any number of cards. Scoring: the share of cards in the right bin. */
export const classify: QuestionType<'classify', Classify, ClassifyResponse> = {
	name: 'classify',
	label: 'Sort into groups',
	empty: () => ({ bins: {} }),
	incomplete: (q, { bins }) => (isWhole(q.cards, q.bins, bins) ? null : 'part-missing'),
	isSame: (a, b) => isSamePlacing(a.bins, b.bins),
	score: (q, r) => {
		const code = classify.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(shareRight(readCards(q, r)), q.points);
	},
	keyResponse: (q) => ({ bins: { ...q.key.bins } }),
	randomGuess: (q) => q.points / q.bins.length,
	classify: (q, r) => (classify.incomplete(q, r) ? [] : readCards(q, r)),
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
