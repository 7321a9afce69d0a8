import type { Answer } from '#lib/domain/attempt.ts';
import type { Sitting } from '#lib/domain/assigned.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { AskedQuestion, keyed } from '#lib/quiz/asked-question.svelte.ts';
import { keyless } from '#lib/quiz/keyless.ts';
import type { KeylessQuestion } from '#lib/question-types/types.ts';
import type { Stored } from './load-questions.ts';

/** A question as it stands in front of the learner, with its key or with the key at the teacher’s. */
export type Asked = AskedQuestion | AskedQuestion<KeylessQuestion>;

/** The key of a question is here. */
export function isKeyed(asked: Asked): asked is AskedQuestion {
	return asked.question.key !== undefined;
}

/** The questions of a sitting, in its order, as far as they are here. */
export function askAll(
	{ asked, seed }: Sitting,
	questions: readonly Stored[],
	answerTo: (question: string) => Answer | undefined
): Asked[] {
	const shuffle = shuffleFrom(seed);
	return asked.flatMap(({ question: id }): Asked[] => {
		const question = questions.find((one) => one.id === id);
		const answer = () => answerTo(id);
		if (!question) return [];
		return question.key
			? [new AskedQuestion(question, shuffle, answer, keyed)]
			: [new AskedQuestion(question, shuffle, answer, keyless)];
	});
}
