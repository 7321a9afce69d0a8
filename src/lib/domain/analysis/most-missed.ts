import type { QuestionAnalysis } from './analyse.ts';
import type { ChoiceRow } from './choices.ts';
import type { Figure } from './figure.ts';

/** A question that cost the class points, with the wrong answer that most were tempted by. */
export interface Missed {
	question: string;
	facility: Figure;
	/** `null` when no wrong choice was made, as where points were lost by leaving the question blank. */
	tempting: ChoiceRow | null;
}

/** The questions with the lowest facility that cost anyone points, the lowest first; ties stay in the order of the form. */
export function listMostMissed(questions: readonly QuestionAnalysis[], most = 3): Missed[] {
	return questions
		.flatMap(({ question, facility, choices }) =>
			facility.kind === 'value' && facility.value < 1
				? [{ question, facility, share: facility.value, tempting: mostTempting(choices.rows) }]
				: []
		)
		.sort((a, b) => a.share - b.share)
		.slice(0, most)
		.map(({ share: _share, ...missed }) => missed);
}

/** The wrong choice that most made; of two as frequent the one that is offered first. */
export function mostTempting(rows: readonly ChoiceRow[]): ChoiceRow | null {
	const made = rows.filter(({ right, count }) => !right && count > 0);
	return made.reduce<ChoiceRow | null>((most, row) => (most && most.count >= row.count ? most : row), null);
}
