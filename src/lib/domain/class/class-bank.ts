import type { Score } from '../score.ts';

/** What marks are worked out with: the questions of one unit as they are now. */
export interface ClassBank {
	/** Version of a question, or `undefined` when the unit no longer has it. */
	versionOf: (question: string) => string | undefined;
	/** Points a question can earn. */
	possible: (question: string) => number;
	/** Rows of the rubric that a person marks it by; none for a question with a key. */
	rows: (question: string) => readonly string[];
	/** Total: a response that cannot be read is `incomplete`. */
	score: (question: string, response: unknown) => Score;
	/** The same, as if the key were what another response says. */
	scoreByKey: (question: string, response: unknown, key: unknown) => Score;
	/** Whether two responses say the same; false when one cannot be read. */
	isSame: (question: string, a: unknown, b: unknown) => boolean;
}
