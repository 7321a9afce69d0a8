import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkChoose, checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, option, questionFields, reason, text } from '../fields.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('multiple-choice'),
	options: v.pipe(v.array(option), v.minLength(4, 'four options or more')),
	/** How many options are right; the learner is told. */
	choose: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1')),
	/** Options keep their order because it means something (numbers, dates). */
	fixedOrder: v.boolean(),
	key: v.strictObject({
		...keyFields,
		options: v.pipe(v.array(text), v.minLength(1, 'at least one right option')),
		reasons: byId(reason)
	})
});
const response = v.strictObject({ options: v.array(v.string()) });

export type MultipleChoice = v.InferOutput<typeof question>;
export type MultipleChoiceResponse = v.InferOutput<typeof response>;

export const multipleChoiceContent: QuestionContent<'multiple-choice', MultipleChoice, MultipleChoiceResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => {
		const ids = q.options.map(({ id }) => id);
		return [
			...checkDistinct(ids, ['options']),
			...checkDistinct(q.key.options, ['key', 'options']),
			...q.key.options.flatMap((id, index) => checkOneOf(id, ids, ['key', 'options', index], 'an option')),
			...checkChoose(q.choose, q.key.options, ids, ['key', 'options']),
			...checkCovers(q.key.reasons, ids, ['key', 'reasons'], 'a reason for this option'),
			...checkTagged(q.key.reasons, q.key.options, ['key', 'reasons']),
			...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
		];
	}
};
