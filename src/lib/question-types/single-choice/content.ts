import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, option, questionFields, reason, text } from '../fields.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('single-choice'),
	/** Reported apart from other single-choice questions. */
	report: v.optional(v.picklist(['assumption', 'counter'])),
	options: v.pipe(v.array(option), v.minLength(3, 'three options or more')),
	/** Options keep their order because it means something (numbers, dates). */
	fixedOrder: v.boolean(),
	key: v.strictObject({ ...keyFields, option: text, reasons: byId(reason) })
});
const response = v.strictObject({ option: v.nullable(v.string()) });

export type SingleChoice = v.InferOutput<typeof question>;
export type SingleChoiceResponse = v.InferOutput<typeof response>;

export const singleChoiceContent: QuestionContent<'single-choice', SingleChoice, SingleChoiceResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => {
		const ids = q.options.map(({ id }) => id);
		return [
			...checkDistinct(ids, ['options']),
			...checkOneOf(q.key.option, ids, ['key', 'option'], 'an option'),
			...checkCovers(q.key.reasons, ids, ['key', 'reasons'], 'a reason for this option'),
			...checkTagged(q.key.reasons, [q.key.option], ['key', 'reasons']),
			...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
		];
	}
};
