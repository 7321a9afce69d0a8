import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import { secretFields } from '#lib/domain/question.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { byId, keyFields, misconception, option, questionFields, reason, text } from '../fields.ts';

/** `fits`: the wrong option of part A that a wrong sentence would seem to support. */
const sentenceReason = v.strictObject({ why: text, misconception: v.optional(misconception), fits: v.optional(text) });
const question = v.strictObject({
	...questionFields,
	type: v.literal('two-part'),
	options: v.pipe(v.array(option), v.minLength(3, 'three options or more')),
	/** The prompt of part B, e.g. "Which sentence best supports your answer?" */
	evidencePrompt: text,
	candidates: v.pipe(v.array(text), v.minLength(3, 'three sentences or more')),
	key: v.strictObject({
		...keyFields,
		option: text,
		reasons: byId(reason),
		sentence: text,
		sentenceReasons: byId(sentenceReason)
	})
});
const response = v.strictObject({ option: v.nullable(v.string()), sentence: v.nullable(v.string()) });

export type TwoPart = v.InferOutput<typeof question>;
export type TwoPartResponse = v.InferOutput<typeof response>;

export const twoPartContent: QuestionContent<'two-part', TwoPart, TwoPartResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkOptions(q),
		...checkCandidates(q),
		...checkSentences(q.candidates, sentences, ['candidates']),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};

function checkOptions({ options, key }: TwoPart): Failure[] {
	const ids = options.map(({ id }) => id);
	return [
		...checkDistinct(ids, ['options']),
		...checkOneOf(key.option, ids, ['key', 'option'], 'an option'),
		...checkCovers(key.reasons, ids, ['key', 'reasons'], 'a reason for this option'),
		...checkTagged(key.reasons, [key.option], ['key', 'reasons'])
	];
}

/** At least one wrong sentence must fit a wrong option, or part B gives part A away. */
function checkCandidates({ options, candidates, key }: TwoPart): Failure[] {
	const path = ['key', 'sentenceReasons'];
	const wrong = options.flatMap(({ id }) => (id === key.option ? [] : [id]));
	const fitting = Object.entries(key.sentenceReasons).flatMap(([id, { fits }]) =>
		fits === undefined ? [] : [{ id, fits }]
	);
	return [
		...checkDistinct(candidates, ['candidates']),
		...checkOneOf(key.sentence, candidates, ['key', 'sentence'], 'one of the sentences'),
		...checkCovers(key.sentenceReasons, candidates, path, 'a reason for this sentence'),
		...checkTagged(key.sentenceReasons, [key.sentence], path),
		...fitting.flatMap(({ id, fits }) => [
			...checkOneOf(fits, wrong, [...path, id, 'fits'], 'a wrong option'),
			...(id === key.sentence
				? [
						{
							code: 'contradiction',
							path: [...path, id, 'fits'],
							expected: 'nothing, as it is the key',
							received: fits
						}
					]
				: [])
		]),
		...(fitting.length > 0
			? []
			: [{ code: 'missing', path, expected: 'a wrong sentence that fits a wrong option', received: 'none' }])
	];
}
