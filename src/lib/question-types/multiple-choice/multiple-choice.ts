import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { guessPicks, sharePicks } from '../picks.ts';
import { noAnswer, sayList, sayOption } from '../say.ts';
import type { MultipleChoice, MultipleChoiceResponse } from './content.ts';

export type { MultipleChoice, MultipleChoiceResponse } from './content.ts';

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
