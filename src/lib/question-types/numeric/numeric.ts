import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { noAnswer } from '../say.ts';
import { isRight } from './is-right.ts';
import { readNumber } from './read-number.ts';
import type { Numeric, NumericResponse } from './content.ts';

export type { Numeric, NumericResponse } from './content.ts';

const sayNumber = ({ unit }: Pick<Numeric, 'unit'>, value: number) => (unit === null ? `${value}` : `${value} ${unit}`);

/** A number is typed. Scoring: all points when it lies no further than `tolerance` from the value, none otherwise. */
export const numeric: QuestionType<'numeric', Numeric, NumericResponse> = {
	name: 'numeric',
	label: 'Number',
	empty: () => ({ text: '' }),
	incomplete: (q, { text }) => {
		if (text.trim() === '') return 'empty';
		return readNumber(text, q.unit) === null ? 'not-a-number' : null;
	},
	isSame: (a, b) => a.text.trim() === b.text.trim(),
	score: (q, r) => {
		const code = numeric.incomplete(q, r);
		if (code) return { kind: 'incomplete', code };
		return scoreShare(isRight(q.key, readNumber(r.text, q.unit)) ? 1 : 0, q.points);
	},
	keyResponse: (q) => ({ text: `${q.key.value}` }),
	randomGuess: () => 0,
	classify: (q, { text }) => {
		const typed = readNumber(text, q.unit);
		if (typed === null) return [];
		const right = isRight(q.key, typed);
		const slip = q.key.slips.find(({ value }) => value === typed);
		return [{ part: null, choice: `${typed}`, right, misconception: right ? null : (slip?.misconception ?? null) }];
	},
	remarks: (q, r) =>
		numeric.classify(q, r).map(({ choice, right, misconception }) => {
			const slip = q.key.slips.find(({ value }) => `${value}` === choice);
			const why = right ? q.key.why : (slip?.why ?? q.key.otherwise);
			return { part: null, chosen: sayNumber(q, Number(choice)), right, why, misconception };
		}),
	sayAnswer: (q) => sayNumber(q, q.key.value),
	sayResponse: (q, { text }) => {
		const typed = readNumber(text, q.unit);
		return typed === null ? text.trim() || noAnswer : sayNumber(q, typed);
	},
	arrange: (q) => q
};
