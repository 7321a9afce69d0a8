import * as v from 'valibot';
import { scoreShare } from '#lib/domain/score.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { byId, keyFields, option, questionFields, reason, text } from '../fields.ts';
import { noAnswer, sayOption } from '../say.ts';

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

/** One option of at least three is right. Scoring: all points for the key, none otherwise. */
export const singleChoice: QuestionType<'single-choice', SingleChoice, SingleChoiceResponse> = {
	name: 'single-choice',
	label: 'Single choice',
	question,
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
	},
	empty: () => ({ option: null }),
	incomplete: (q, { option }) => (q.options.some(({ id }) => id === option) ? null : 'empty'),
	isSame: (a, b) => a.option === b.option,
	score: (q, r) => {
		const code = singleChoice.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(r.option === q.key.option ? 1 : 0, q.points);
	},
	keyResponse: (q) => ({ option: q.key.option }),
	randomGuess: (q) => q.points / q.options.length,
	classify: (q, { option }) => {
		if (option === null || singleChoice.incomplete(q, { option })) return [];
		const right = option === q.key.option;
		const misconception = right ? null : (q.key.reasons[option]?.misconception ?? null);
		return [{ part: null, choice: option, right, misconception }];
	},
	remarks: (q, r, sentence) =>
		singleChoice.classify(q, r).map(({ choice, right, misconception }) => ({
			part: null,
			chosen: sayOption(q.options, choice, sentence),
			right,
			why: q.key.reasons[choice]?.why ?? q.key.why,
			misconception
		})),
	sayAnswer: (q, sentence) => sayOption(q.options, q.key.option, sentence),
	sayResponse: (q, { option }, sentence) =>
		option === null || singleChoice.incomplete(q, { option }) ? noAnswer : sayOption(q.options, option, sentence),
	arrange: (q, shuffle) => (q.fixedOrder ? q : { ...q, options: shuffle(q.options, q.id) })
};
