import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkSentences } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, option, questionFields, reason, text } from '../fields.ts';
import { checkBlanks } from './check-blanks.ts';
import { answer, part } from './parts.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('cloze'),
	parts: v.pipe(v.array(part), v.minLength(1, 'at least one part')),
	/** Words to choose from, or `null` when the learner types. */
	bank: v.nullable(v.pipe(v.array(option), v.minLength(2, 'two words or more'))),
	key: v.strictObject({
		...keyFields,
		/** An option of the bank for every blank, or accepted words for every blank, the best first. */
		blanks: byId(answer),
		/** One for each option of the bank. */
		reasons: byId(reason),
		/** Shown with a typed word that is not accepted. */
		wrongWhy: v.optional(text)
	})
});
/** An option id or the typed text for each blank that was filled. */
const response = v.strictObject({ blanks: byId(v.string()) });

export type Cloze = v.InferOutput<typeof question>;
export type ClozeResponse = v.InferOutput<typeof response>;

export const clozeContent: QuestionContent<'cloze', Cloze, ClozeResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkBlanks(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};
