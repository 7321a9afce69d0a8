import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { noAnswer, sayOption } from '../say.ts';
import type { SingleChoice, SingleChoiceResponse } from './content.ts';

export type { SingleChoice, SingleChoiceResponse } from './content.ts';

/** One option of at least three is right. Scoring: all points for the key, none otherwise. */
export const singleChoice: QuestionType<'single-choice', SingleChoice, SingleChoiceResponse> = {
	name: 'single-choice',
	label: 'Single choice',
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
