import type { QuestionType } from '../contract.ts';
import { noAnswer, sayList } from '../say.ts';
import type { Extended, ExtendedResponse } from './content.ts';

export type { Extended, ExtendedResponse } from './content.ts';
export type { RubricRow } from './rubric.ts';

/** A longer text is written. Scoring: none by the program; a person marks it, row by row. */
export const extended: QuestionType<'extended', Extended, ExtendedResponse> = {
	name: 'extended',
	label: 'Written answer',
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
