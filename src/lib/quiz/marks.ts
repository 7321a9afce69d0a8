import { isFull, type Score } from '#lib/domain/score.ts';
import { markChoices } from '#lib/question-types/marks.ts';
import type { Mark } from '#lib/question-types/view-props.ts';
import type { AskedQuestion } from './asked-question.svelte.ts';
import { byType } from './known-types.ts';

/** Marks of the latest checked response by id; keys that were missed only once the answer is `revealed`. */
export function marksOf(
	{ question, latest }: Pick<AskedQuestion, 'question' | 'latest'>,
	revealed: boolean
): Record<string, Mark> {
	const { classify, keyResponse } = byType(question);
	return markChoices(question.type, classify(latest?.response), revealed ? classify(keyResponse()) : []);
}

/** The tone of a verdict, which its words also say. */
export function toneOf(score: Score): 'right' | 'partly' | 'wrong' | 'open' {
	if (score.kind !== 'scored') return 'open';
	if (isFull(score)) return 'right';
	return score.earned > 0 ? 'partly' : 'wrong';
}
