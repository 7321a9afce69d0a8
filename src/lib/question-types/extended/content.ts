import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import { secretFields } from '#lib/domain/question.ts';
import { checkDistinct, checkSentences } from '../checks.ts';
import type { QuestionContent } from '../contract.ts';
import { keyFields, questionFields, text } from '../fields.ts';
import { rubricRows } from './rubric.ts';

const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1'));
const question = v.strictObject({
	...questionFields,
	type: v.literal('extended'),
	/** How long the answer should be; a hint that settles no score. */
	words: v.nullable(v.strictObject({ min: count, max: count })),
	rows: v.pipe(v.array(v.picklist(rubricRows)), v.minLength(1, 'at least one row')),
	/** About how long it takes. */
	minutes: v.pipe(v.number(), v.gtValue(0, 'minutes above 0')),
	/** The answer must link to something outside the text. */
	sources: v.boolean(),
	key: v.strictObject({
		...keyFields,
		/** What a good answer may hold; the learner ticks what is found. */
		ideas: v.array(v.strictObject({ id: text, text })),
		/** Two answers of the top level with opposite verdicts: more and less convinced by the author. */
		models: v.strictTuple([
			v.strictObject({ stance: v.literal('convinced'), text }),
			v.strictObject({ stance: v.literal('doubtful'), text })
		]),
		/** Facts for the one who marks. */
		teacher: v.optional(text)
	})
});
/** `ideas` are the ideas the learner ticked after checking, `[]` before. */
const response = v.strictObject({ text: v.string(), ideas: v.array(v.string()) });

export type Extended = v.InferOutput<typeof question>;
export type ExtendedResponse = v.InferOutput<typeof response>;

export const extendedContent: QuestionContent<'extended', Extended, ExtendedResponse> = {
	question,
	open: v.omit(question, secretFields),
	response,
	checkContent: (q, { sentences }) => [
		...checkWords(q),
		...checkDistinct(q.rows, ['rows']),
		...checkDistinct(
			q.key.ideas.map(({ id }) => id),
			['key', 'ideas']
		),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	]
};

function checkWords({ words }: Extended): Failure[] {
	if (words === null || words.min <= words.max) return [];
	const [expected, received] = [`${words.min} or more`, `${words.max}`];
	return [{ code: 'out-of-bounds', path: ['words', 'max'], expected, received }];
}
