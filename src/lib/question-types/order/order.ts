import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType, SentenceText } from '../contract.ts';
import { noAnswer, sayList, sayOption } from '../say.ts';
import { idsOf, isArrangementOf, isEqual } from './arrangements.ts';
import type { Order, OrderResponse } from './content.ts';

export type { Order, OrderResponse } from './content.ts';

/** Neighbours in the key, and whether the response keeps the first before the second. */
function comparePairs({ key }: Order, { order }: OrderResponse) {
	return key.order.slice(1).map((second, index) => {
		const first = key.order[index] ?? second;
		const right = order.indexOf(first) < order.indexOf(second);
		return { first, second, right, part: `Steps ${index + 1} and ${index + 2}` };
	});
}

function sayOrder({ steps }: Pick<Order, 'steps'>, ids: readonly string[], sentence: SentenceText): string {
	return sayList(ids.map((id, index) => `${index + 1}. ${sayOption(steps, id, sentence)}`));
}

/**
 * Steps are put in order. Scoring: the share of neighbouring pairs of the key whose first step stands anywhere before the
 * second in the response, so that one step out of place costs little.
 */
export const order: QuestionType<'order', Order, OrderResponse> = {
	name: 'order',
	label: 'Put in order',
	empty: () => ({ order: [] }),
	incomplete: (q, { order }) => {
		if (order.length === 0) return 'not-moved';
		return isArrangementOf(order, idsOf(q)) ? null : 'part-missing';
	},
	isSame: (a, b) => isEqual(a.order, b.order),
	score: (q, r) => {
		const code = order.incomplete(q, r);
		if (code) return { kind: 'incomplete', code };
		const pairs = comparePairs(q, r);
		return scoreShare(pairs.filter(({ right }) => right).length / pairs.length, q.points);
	},
	keyResponse: (q) => ({ order: [...q.key.order] }),
	randomGuess: (q) => q.points / 2,
	classify: (q, r) =>
		order.incomplete(q, r)
			? []
			: comparePairs(q, r).map(({ first, right }) => ({
					part: first,
					choice: right ? 'before the next step' : 'after the next step',
					right,
					misconception: null
				})),
	remarks: (q, r, sentence) =>
		order.incomplete(q, r)
			? []
			: comparePairs(q, r).map(({ first, second, right, part }) => {
					const [earlier, later] = right ? [first, second] : [second, first];
					const [a, b] = [sayOption(q.steps, earlier, sentence), sayOption(q.steps, later, sentence)];
					const why = right ? 'These two stand in the right order.' : 'These two belong the other way round.';
					return { part, chosen: sayList([`First: ${a}`, `then: ${b}`]), right, why, misconception: null };
				}),
	sayAnswer: (q, sentence) => sayOrder(q, q.key.order, sentence),
	sayResponse: (q, r, sentence) =>
		sayOrder(
			q,
			r.order.filter((id) => idsOf(q).includes(id)),
			sentence
		) || noAnswer,
	arrange: (q, shuffle) => {
		const [first, ...others] = shuffle(q.steps, q.id);
		if (!first) return q;
		const steps = [first, ...others];
		return { ...q, steps: isEqual(idsOf({ steps }), q.key.order) ? [...others, first] : steps };
	}
};
