import * as v from 'valibot';
import { scoreShare } from '#lib/domain/score.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { byId, keyFields, questionFields, reason, text } from '../fields.ts';
import { noAnswer, sayList } from '../say.ts';

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

const sayVerdict = (verdict: boolean) => (verdict ? 'True' : 'False');

/**
 * A statement is judged, and a sentence is chosen that shows it. Scoring: half the points for the right verdict, the other
 * half for the right sentence as well; the right sentence with the wrong verdict earns nothing.
 */
export const trueFalse: QuestionType<'true-false', TrueFalse, TrueFalseResponse> = {
	name: 'true-false',
	label: 'True or false',
	question,
	response,
	checkContent: (q, { sentences }) => [
		...checkDistinct(q.justifications, ['justifications']),
		...checkSentences(q.justifications, sentences, ['justifications']),
		...checkOneOf(q.key.justification, q.justifications, ['key', 'justification'], 'one of the sentences'),
		...checkTagged(q.key.verdictWhy, [`${q.key.verdict}`], ['key', 'verdictWhy']),
		...checkCovers(q.key.reasons, q.justifications, ['key', 'reasons'], 'a reason for this sentence'),
		...checkTagged(q.key.reasons, [q.key.justification], ['key', 'reasons']),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	],
	empty: () => ({ verdict: null, justification: null }),
	incomplete: (q, { verdict, justification }) => {
		if (verdict === null && justification === null) return 'empty';
		const known = q.justifications.some((id) => id === justification);
		return verdict === null || !known ? 'part-missing' : null;
	},
	isSame: (a, b) => a.verdict === b.verdict && a.justification === b.justification,
	score: (q, r) => {
		const code = trueFalse.incomplete(q, r);
		if (code) return { kind: 'incomplete', code };
		if (r.verdict !== q.key.verdict) return scoreShare(0, q.points);
		return scoreShare(r.justification === q.key.justification ? 1 : 1 / 2, q.points);
	},
	keyResponse: ({ key: { verdict, justification } }) => ({ verdict, justification }),
	randomGuess: (q) => (q.points / 4) * (1 + 1 / q.justifications.length),
	classify: (q, r) => {
		const { verdict, justification } = r;
		if (verdict === null || justification === null || trueFalse.incomplete(q, r)) return [];
		const agrees = verdict === q.key.verdict;
		const shows = justification === q.key.justification;
		return [
			{
				part: 'verdict',
				choice: `${verdict}`,
				right: agrees,
				misconception: agrees ? null : (q.key.verdictWhy[`${verdict}`].misconception ?? null)
			},
			{
				part: 'justification',
				choice: justification,
				right: shows,
				misconception: shows ? null : (q.key.reasons[justification]?.misconception ?? null)
			}
		];
	},
	remarks: (q, r, sentence) =>
		trueFalse.classify(q, r).map(({ part, choice, right, misconception }) => {
			const isVerdict = part === 'verdict';
			const verdict = choice === 'true';
			return {
				part: isVerdict ? 'True or false' : 'Sentence that shows it',
				chosen: isVerdict ? sayVerdict(verdict) : sentence(choice),
				right,
				why: isVerdict ? q.key.verdictWhy[`${verdict}`].why : (q.key.reasons[choice]?.why ?? q.key.why),
				misconception
			};
		}),
	sayAnswer: ({ key }, sentence) => `${sayVerdict(key.verdict)}. ${sentence(key.justification)}`,
	sayResponse: (q, { verdict, justification }, sentence) => {
		const known = q.justifications.flatMap((id) => (id === justification ? [sentence(id)] : []));
		return sayList([...(verdict === null ? [] : [`${sayVerdict(verdict)}.`]), ...known]) || noAnswer;
	},
	arrange: (q, shuffle) => ({ ...q, justifications: shuffle(q.justifications, q.id) })
};
