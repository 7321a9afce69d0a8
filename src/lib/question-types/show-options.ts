import type { Option } from '#lib/domain/question.ts';

/** Options as a view shows them: the words of the sentence where an option stands for one, and the sentence's id. */
export function showOptions(options: readonly Option[], sentence: (id: string) => string): Option[] {
	return options.map((option) => (option.sentence ? { ...option, text: sentence(option.sentence) } : option));
}

/** Sentences of the reading as choices, in their own words and with their own numbers. */
export function showSentences(ids: readonly string[], sentence: (id: string) => string): Option[] {
	return ids.map((id) => ({ id, text: sentence(id), sentence: id }));
}
