import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkSentences } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { keyFields, misconception, questionFields, text } from '../fields.ts';
import { checkNumbers } from './check-numbers.ts';

const finite = v.pipe(v.number(), v.finite('a finite number'));
const question = v.strictObject({
	...questionFields,
	type: v.literal('numeric'),
	/** Shown beside the field, e.g. "days"; may be typed as well. */
	unit: v.nullable(text),
	/** Bounds of what is plausible, for the field's hint; they settle no score. */
	min: finite,
	max: finite,
	key: v.strictObject({
		...keyFields,
		value: finite,
		/** How far from `value` still counts as right. */
		tolerance: v.pipe(finite, v.minValue(0, 'a tolerance of 0 or more')),
		/** Numbers that are typed for a known reason. */
		slips: v.array(v.strictObject({ value: finite, why: text, misconception })),
		/** What to say to any other number. */
		otherwise: text
	})
});
/** As typed. */
const response = v.strictObject({ text: v.string() });

export type Numeric = v.InferOutput<typeof question>;
export type NumericResponse = v.InferOutput<typeof response>;

export const numericContent: QuestionContent<'numeric', Numeric, NumericResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkNumbers(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};
