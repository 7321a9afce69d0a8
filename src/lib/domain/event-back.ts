import type { EventBase } from './event.ts';
import type { ReturnedWork } from './returned.ts';

/** What goes back and forth about work that was done: none of it is work. */

/**
 * The learner objects to how an answer counts: the latest word on a question stands, until it is handed in; from then on nothing
 * changes it (`challenge.ts`).
 */
export interface QuestionChallenged extends EventBase {
	kind: 'question-challenged';
	attempt: string;
	question: string;
	/** Version of the question as it was answered. */
	version: string;
	/** Id of the `answered` event that should count for more. */
	answer: string;
	/** The sentence of the reading that speaks for it. */
	sentence: string;
	/** Why, in the learner’s own words. */
	words: string;
}

/** The learner took a challenge back before it was handed in. */
export interface ChallengeWithdrawn extends EventBase {
	kind: 'challenge-withdrawn';
	attempt: string;
	question: string;
}

/** What a teacher gave back was read on this device; of several for one learner’s work the one made last counts. */
export interface WorkReturned extends EventBase {
	kind: 'work-returned';
	returned: ReturnedWork;
}
