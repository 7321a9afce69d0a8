import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, questionFields, reason, text } from '../fields.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('true-false'),
	/** Sentences to choose from; the right one settles the statement in `prompt`. */
	justifications: v.pipe(v.array(text), v.minLength(3, 'three sentences or more')),
	key: v.strictObject({
		...keyFields,
		verdict: v.boolean(),
		/** Why someone may answer so, right or wrong. */
		verdictWhy: v.strictObject({ true: reason, false: reason }),
		justification: text,
		reasons: byId(reason)
	})
});
const response = v.strictObject({ verdict: v.nullable(v.boolean()), justification: v.nullable(v.string()) });

export type TrueFalse = v.InferOutput<typeof question>;
export type TrueFalseResponse = v.InferOutput<typeof response>;

export const trueFalseContent: QuestionContent<'true-false', TrueFalse, TrueFalseResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkDistinct(q.justifications, ['justifications']),
		...checkSentences(q.justifications, sentences, ['justifications']),
		...checkOneOf(q.key.justification, q.justifications, ['key', 'justification'], 'one of the sentences'),
		...checkTagged(q.key.verdictWhy, [`${q.key.verdict}`], ['key', 'verdictWhy']),
		...checkCovers(q.key.reasons, q.justifications, ['key', 'reasons'], 'a reason for this sentence'),
		...checkTagged(q.key.reasons, [q.key.justification], ['key', 'reasons']),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};
