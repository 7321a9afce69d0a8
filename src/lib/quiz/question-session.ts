import { createContext } from 'svelte';
import type { LogEvent, NewEvent } from '#lib/domain/event.ts';
import type { Card } from '#lib/domain/unit.ts';
import type { AskedQuestion } from './asked-question.svelte.ts';

/** What a question in front of a learner needs of the session it is asked in: practice, or work that was given. */
export interface QuestionSession {
	/** What was done in it; it may hold more than that. */
	readonly events: readonly LogEvent[];
	/** Seed of the attempt, `''` before it is begun. */
	readonly seed: string;
	/** Cards that its questions may need. */
	readonly cards: readonly Card[];
	/** Nothing can be answered any more. */
	readonly closed: boolean;
	/** Something was chosen or typed. */
	touch: (asked: AskedQuestion) => void;
	/** Checks a response if it is complete; answers whether it was. */
	check: (asked: AskedQuestion) => boolean;
	/** The sentence was brought in front of the learner. */
	sawEvidence: (asked: AskedQuestion, sentence: string) => void;
	/** Takes over the answer that another tab holds. */
	adopt: (asked: AskedQuestion) => void;
	/** Opens a further try. */
	retry: (asked: AskedQuestion) => void;
	/** Shows the key, which is recorded apart from solving. */
	reveal: (asked: AskedQuestion) => void;
	/** Keeps what is done within the attempt. */
	add: (deed: Deed) => void;
}

/** What is done within an attempt, before it is known which. */
export type Deed = NewEvent extends infer E
	? E extends { attempt: string }
		? Omit<E, 'attempt' | 'unit'>
		: never
	: never;

export const [getSession, setSession] = createContext<QuestionSession>();
