import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkDistinct, checkOneOf, checkSentences } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { keyFields, option, questionFields, text } from '../fields.ts';
import { idsOf, isArrangementOf, isEqual } from './arrangements.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('order'),
	/** Stored in an order that gives nothing away. */
	steps: v.pipe(v.array(option), v.minLength(3, 'three steps or more')),
	/** What the order goes by, e.g. "earliest first". */
	axis: text,
	key: v.strictObject({ ...keyFields, order: v.array(text) })
});
/** `[]` until a step was moved or the order shown was confirmed. */
const response = v.strictObject({ order: v.array(v.string()) });

export type Order = v.InferOutput<typeof question>;
export type OrderResponse = v.InferOutput<typeof response>;

export const orderContent: QuestionContent<'order', Order, OrderResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => {
		const ids = idsOf(q);
		const keyed = { path: ['key', 'order'], received: q.key.order.join(', ') };
		return [
			...checkDistinct(ids, ['steps']),
			...q.key.order.flatMap((id, index) => checkOneOf(id, ids, ['key', 'order', index], 'a step')),
			...(isArrangementOf(q.key.order, ids)
				? []
				: [{ ...keyed, code: 'missing', expected: `each of ${ids.join(', ')} once` }]),
			...(isEqual(q.key.order, ids)
				? [{ ...keyed, code: 'in-key-order', path: ['steps'], expected: 'steps stored in another order than the key' }]
				: []),
			...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
		];
	}
};
