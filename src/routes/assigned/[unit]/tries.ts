import type { Assignment } from '#lib/domain/assignment.ts';
import type { AskedQuestion } from '#lib/quiz/asked-question.svelte.ts';
import { firstScore } from '#lib/quiz/summary.ts';
import { sayVerdict } from '#lib/quiz/words.ts';

/** Where a question was asked; the first try counts only where its verdict came at once. */
interface Where {
	assignment: Pick<Assignment, 'feedback'>;
}

const isTriedAgain = ({ answer }: AskedQuestion, { assignment }: Where) =>
	assignment.feedback === 'at-once' && (answer?.tries.length ?? 0) > 1;

/** How a question that was answered went, in a few words; of several tries the first, which counts, then the last. */
export function sayTries(asked: AskedQuestion, where: Where): string {
	const [first, last] = [firstScore(asked), asked.score];
	if (!last) return 'answered';
	const lastly = asked.shown && !asked.right ? 'answer shown' : sayVerdict(last);
	if (!first || !isTriedAgain(asked, where)) return lastly;
	return `${sayVerdict(first)} at first, then ${lastly}`;
}

/** What there is to know of tries after the first where only that counts; `null` before there are any. */
export function sayLater(asked: AskedQuestion, where: Where): string | null {
	const first = firstScore(asked);
	if (!first || !(asked.retrying || isTriedAgain(asked, where))) return null;
	return first.kind === 'scored'
		? `Your first try is what counts (${sayVerdict(first)}). What comes after it is kept apart.`
		: 'What you handed over first is what counts. What you write after it is kept apart.';
}
