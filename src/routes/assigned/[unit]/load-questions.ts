import { loadTypes } from '#lib/quiz/known-types.ts';
import type { Question } from '#lib/question-types/types.ts';

/**
 * The questions of a unit with the code of their types, or `null` when they could not be had. They come with their keys from the
 * same build as the page, so a look at their shape is enough.
 */
export async function loadQuestions(address: string): Promise<readonly Question[] | null> {
	try {
		const raw: unknown = await (await fetch(address)).json();
		if (!isBank(raw)) return null;
		await loadTypes(raw.questions.map(({ type }) => type));
		return raw.questions;
	} catch {
		return null;
	}
}

function isBank(raw: unknown): raw is { questions: Question[] } {
	return typeof raw === 'object' && raw !== null && 'questions' in raw && Array.isArray(raw.questions);
}
