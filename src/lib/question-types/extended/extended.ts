import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import { checkDistinct, checkSentences } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { keyFields, questionFields, text } from '../fields.ts';
import { noAnswer, sayList } from '../say.ts';

const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1'));
/** The criteria a written task can be marked by. */
export const rubricRows = ['claim', 'evidence', 'reasoning', 'views', 'judgement'] as const;
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
		/** Facts for the one who marks. */
		teacher: v.optional(text)
	})
});
/** `ideas` are the ideas the learner ticked after checking, `[]` before. */
const response = v.strictObject({ text: v.string(), ideas: v.array(v.string()) });

export type RubricRow = (typeof rubricRows)[number];
export type Extended = v.InferOutput<typeof question>;
export type ExtendedResponse = v.InferOutput<typeof response>;

/** A longer text is written. Scoring: none by the program; a person marks it, row by row. */
export const extended: QuestionType<'extended', Extended, ExtendedResponse> = {
	name: 'extended',
	label: 'Written answer',
	question,
	response,
	checkContent: (q, { sentences }) => [
		...checkWords(q),
		...checkDistinct(q.rows, ['rows']),
		...checkDistinct(
			q.key.ideas.map(({ id }) => id),
			['key', 'ideas']
		),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	],
	empty: () => ({ text: '', ideas: [] }),
	incomplete: (_, r) => (r.text.trim() === '' ? 'empty' : null),
	isSame: (a, b) => {
		const [left, right] = [new Set(a.ideas), new Set(b.ideas)];
		return a.text.trim() === b.text.trim() && left.size === right.size && a.ideas.every((id) => right.has(id));
	},
	score: (q, r) => {
		const code = extended.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : { kind: 'needs-marking', possible: q.points };
	},
	keyResponse: (q) => ({ text: extended.sayAnswer(q, String), ideas: q.key.ideas.map(({ id }) => id) }),
	randomGuess: () => 0,
	classify: () => [],
	remarks: () => [],
	sayAnswer: ({ key }) => sayList(key.ideas.map(({ text }) => text)) || key.why,
	sayResponse: (_, r) => r.text.trim() || noAnswer,
	arrange: (q) => q
};

function checkWords({ words }: Extended): Failure[] {
	if (words === null || words.min <= words.max) return [];
	const [expected, received] = [`${words.min} or more`, `${words.max}`];
	return [{ code: 'out-of-bounds', path: ['words', 'max'], expected, received }];
}
