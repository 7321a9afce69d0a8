import type { PublicQuestion, Name, Responses } from './types.ts';

/** How an option, sentence, card, slot or blank came out; `missed` is a key that was not chosen. */
export type Mark = 'right' | 'wrong' | 'missed';

/** What every view is given. It draws the question below its prompt and keeps `response` in step with what is done. */
export interface ViewProps<K extends Name> {
	question: PublicQuestion<K>;
	/** Bindable; always replaced, never changed inside. */
	response: Responses[K];
	/** Checked or reviewed: the response is shown and cannot be changed. */
	disabled?: boolean | undefined;
	/** After checking, by id of option, sentence, step, left side, card, slot or blank; `true` and `false` for a verdict. */
	marks?: Readonly<Record<string, Mark>> | undefined;
	/** Text of a sentence of the reading. */
	sentence: (id: string) => string;
	/** Id of the element that holds the prompt. */
	labelledby: string;
	describedby?: string | undefined;
}
