import type { GenericSchema } from 'valibot';
import type { Classified } from '#lib/domain/classified.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Public, QuestionBase } from '#lib/domain/question.ts';
import type { IncompleteCode, Score } from '#lib/domain/score.ts';
import type { Misconception } from '#lib/domain/taxonomy.ts';

export type { Classified } from '#lib/domain/classified.ts';

/** Looks up a sentence of the reading by id; returns the id itself when the reading has none. */
export type SentenceText = (id: string) => string;

/** One choice of a response in words, whether it is right, and the reason to show for it. */
export interface Remark {
	/** Which part of the question, in words, when it has several ("Part B", the text of a card); else `null`. */
	part: string | null;
	/** What was chosen, in words. */
	chosen: string;
	right: boolean;
	why: string;
	misconception: Misconception | null;
}

/** What a sentence or claim reference is checked against when content is parsed at run time. */
export interface ContentNames {
	sentences: ReadonlySet<string>;
}

/** What the data of one question type must be. Servers, imports and tests check it; pages that only ask do not load it. */
export interface QuestionContent<Name extends string, Q extends QuestionBase & { type: Name }, R> {
	/** Schema of the whole question, key included. Shape only; `checkContent` holds what a schema cannot say. */
	question: GenericSchema<unknown, Q>;
	/** The same without what only a teacher holds. */
	open: GenericSchema<unknown, Public<Q>>;
	/** Schema of a response, however unfinished. */
	response: GenericSchema<unknown, R>;
	/** Failures of meaning, e.g. a key that is no option; paths are relative to the question. */
	checkContent: (question: Q, names: ContentNames) => Failure[];
}

/**
 * Everything Passage must know about one question type, except how it looks and how its data is checked. All functions are pure and total over
 * responses that parse; `earned` follows the type's stated rule.
 */
export interface QuestionType<Name extends string, Q extends QuestionBase & { type: Name }, R> {
	name: Name;
	/** The name people see, e.g. "Single choice". */
	label: string;
	/** The response before anything was done. */
	empty: (question: Public<Q>) => R;
	/** `null` when the response can be checked, else why not. */
	incomplete: (question: Public<Q>, response: R) => IncompleteCode | null;
	isSame: (a: R, b: R) => boolean;
	score: (question: Q, response: R) => Score;
	/** The response that earns full marks (for a type a person marks: a response that is complete). */
	keyResponse: (question: Q) => R;
	/** Expected points of an answer given at random; 0 for typed answers. */
	randomGuess: (question: Q) => number;
	/** One entry a choice, for the distractor table; empty when incomplete. */
	classify: (question: Q, response: R) => Classified[];
	/** One remark a choice, for feedback; empty when incomplete. */
	remarks: (question: Q, response: R, sentence: SentenceText) => Remark[];
	/** The key in plain words. */
	sayAnswer: (question: Q, sentence: SentenceText) => string;
	/** A response in plain words; "No answer yet" when there is none. */
	sayResponse: (question: Public<Q>, response: R, sentence: SentenceText) => string;
	/** The question with its options in the order the seeded shuffle gives; ids never change. */
	arrange: (question: Q, shuffle: Shuffle) => Q;
}

/** Returns the same things in another order; the order depends on the seed it was made from and on `name`. */
export type Shuffle = <T>(things: readonly T[], name: string) => T[];

/** A response with the score it must earn, used by tests, the gallery and the documentation. */
export interface Example<Q, R> {
	/** What the example shows, e.g. "one of two keys". */
	title: string;
	question: Q;
	responses: readonly { title: string; response: R; score: Score }[];
}
