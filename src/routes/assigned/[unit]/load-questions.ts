import { loadTypes } from '#lib/quiz/known-types.ts';
import type { KeylessQuestion, Question } from '#lib/question-types/types.ts';

/** A question with its key, or with the key at the teacher’s. */
export type Stored = Question | KeylessQuestion;
/** Where the questions are: at an address, or here already. */
export type Source = string | readonly Stored[];

/**
 * The questions of a unit with the code of their types, or `null` when they could not be had. From an address they come with
 * their keys and from the same build as the page, so a look at their shape is enough.
 */
export async function loadQuestions(source: Source): Promise<readonly Stored[] | null> {
	try {
		const questions = typeof source === 'string' ? await fetchBank(source) : source;
		if (questions) await loadTypes(questions.map(({ type }) => type));
		return questions;
	} catch {
		return null;
	}
}

async function fetchBank(address: string): Promise<readonly Question[] | null> {
	const raw: unknown = await (await fetch(address)).json();
	return isBank(raw) ? raw.questions : null;
}

function isBank(raw: unknown): raw is { questions: Question[] } {
	return typeof raw === 'object' && raw !== null && 'questions' in raw && Array.isArray(raw.questions);
}
