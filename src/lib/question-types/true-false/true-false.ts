import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { noAnswer, sayList } from '../say.ts';
import type { TrueFalse, TrueFalseResponse } from './content.ts';

export type { TrueFalse, TrueFalseResponse } from './content.ts';

const sayVerdict = (verdict: boolean) => (verdict ? 'True' : 'False');

/**
 * A statement is judged, and a sentence is chosen that shows it. Scoring: half the points for the right verdict, the other
 * half for the right sentence as well; the right sentence with the wrong verdict earns nothing.
 */
export const trueFalse: QuestionType<'true-false', TrueFalse, TrueFalseResponse> = {
	name: 'true-false',
	label: 'True or false',
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
