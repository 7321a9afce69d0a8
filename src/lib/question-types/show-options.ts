import type { Option } from '#lib/domain/question.ts';

/** Options as a view shows them: the words of the sentence where an option stands for one, and the sentence's id. */
export function showOptions(options: readonly Option[], sentence: (id: string) => string): Option[] {
	return options.map((option) => (option.sentence ? { ...option, text: sentence(option.sentence) } : option));
}
