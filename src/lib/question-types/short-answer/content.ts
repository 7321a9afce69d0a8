import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkSentences } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { keyFields, questionFields } from '../fields.ts';
import { checkMatch } from './check-match.ts';
import { match } from './match-schema.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('short-answer'),
	/** Height of the field in lines. */
	lines: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1'), v.maxValue(6, 'at most 6')),
	key: v.strictObject({ ...keyFields, match })
});
const response = v.strictObject({ text: v.string() });

export type ShortAnswer = v.InferOutput<typeof question>;
export type ShortAnswerResponse = v.InferOutput<typeof response>;

export const shortAnswerContent: QuestionContent<'short-answer', ShortAnswer, ShortAnswerResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: ({ key }, { sentences }) => [
		...checkMatch(key.match),
		...checkSentences(key.evidence, sentences, ['key', 'evidence'])
	]
};
