import * as v from 'valibot';
import { secretFields } from '#lib/domain/question.ts';
import { checkChoose, checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, questionFields, reason, text } from '../fields.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('evidence'),
	/** Sentences of the reading to choose from. */
	candidates: v.pipe(v.array(text), v.minLength(3, 'three sentences or more')),
	/** How many sentences are right; the learner is told. */
	choose: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1')),
	key: v.strictObject({
		...keyFields,
		sentences: v.pipe(v.array(text), v.minLength(1, 'at least one right sentence')),
		reasons: byId(reason)
	})
});
const response = v.strictObject({ sentences: v.array(v.string()) });

export type Evidence = v.InferOutput<typeof question>;
export type EvidenceResponse = v.InferOutput<typeof response>;

export const evidenceContent: QuestionContent<'evidence', Evidence, EvidenceResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkDistinct(q.candidates, ['candidates']),
		...checkSentences(q.candidates, sentences, ['candidates']),
		...checkDistinct(q.key.sentences, ['key', 'sentences']),
		...q.key.sentences.flatMap((id, index) =>
			checkOneOf(id, q.candidates, ['key', 'sentences', index], 'one of the sentences')
		),
		...checkChoose(q.choose, q.key.sentences, q.candidates, ['key', 'sentences']),
		...checkCovers(q.key.reasons, q.candidates, ['key', 'reasons'], 'a reason for this sentence'),
		...checkTagged(q.key.reasons, q.key.sentences, ['key', 'reasons']),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};
