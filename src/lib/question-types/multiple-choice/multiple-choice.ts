import * as v from 'valibot';
import { scoreShare } from '#lib/domain/score.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { byId, keyFields, option, questionFields, reason, text } from '../fields.ts';
import { checkChoose, guessPicks, sharePicks } from '../picks.ts';
import { noAnswer, sayList, sayOption } from '../say.ts';

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

/** The options picked, each once, in the order they are shown; picks the question does not have are left out. */
const picked = ({ options }: Pick<MultipleChoice, 'options'>, response: MultipleChoiceResponse) =>
	options.flatMap(({ id }) => (response.options.includes(id) ? [id] : []));

const isSameSet = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((id) => b.includes(id)) && b.every((id) => a.includes(id));

/**
 * Several options are right, and the learner is told how many. Scoring: +1 for each right pick, −1 for each wrong pick, not
 * below 0, as a share of the number of right options. It is incomplete until exactly `choose` options are picked.
 */
export const multipleChoice: QuestionType<'multiple-choice', MultipleChoice, MultipleChoiceResponse> = {
	name: 'multiple-choice',
	label: 'Multiple choice',
	question,
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
	},
	empty: () => ({ options: [] }),
	incomplete: (q, r) => {
		if (picked(q, r).length < q.choose) return 'too-few';
		return r.options.length > q.choose ? 'too-many' : null;
	},
	isSame: (a, b) => isSameSet(a.options, b.options),
	score: (q, r) => {
		const code = multipleChoice.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(sharePicks(r.options, q.key.options), q.points);
	},
	keyResponse: (q) => ({ options: [...q.key.options] }),
	randomGuess: ({ options, choose, points }) => points * guessPicks(options.length, choose),
	classify: (q, r) =>
		multipleChoice.incomplete(q, r)
			? []
			: picked(q, r).map((choice) => {
					const right = q.key.options.includes(choice);
					const misconception = right ? null : (q.key.reasons[choice]?.misconception ?? null);
					return { part: null, choice, right, misconception };
				}),
	remarks: (q, r, sentence) =>
		multipleChoice.classify(q, r).map(({ choice, right, misconception }) => ({
			part: null,
			chosen: sayOption(q.options, choice, sentence),
			right,
			why: q.key.reasons[choice]?.why ?? q.key.why,
			misconception
		})),
	sayAnswer: (q, sentence) => multipleChoice.sayResponse(q, multipleChoice.keyResponse(q), sentence),
	sayResponse: (q, r, sentence) => sayList(picked(q, r).map((id) => sayOption(q.options, id, sentence))) || noAnswer,
	arrange: (q, shuffle) => (q.fixedOrder ? q : { ...q, options: shuffle(q.options, q.id) })
};
