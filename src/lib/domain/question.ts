import type { Bloom, Depth, Misconception, Process, Strand } from './taxonomy.ts';

/** One thing to choose. `sentence` shows a sentence of the reading instead of `text`, which then names it ("Sentence S3.4"). */
export interface Option {
	/** Permanent within the question; never shown, never reused. */
	id: string;
	text: string;
	sentence?: string | undefined;
}

/** Why an option, sentence or placement is right or wrong; a distractor also names its misconception. */
export interface Reason {
	why: string;
	misconception?: Misconception | undefined;
}

/** What every key holds beside its type's own answer. */
export interface KeyBase {
	/** Why the key is right, in one or two plain sentences; shown with the verdict. */
	why: string;
	/** Sentences that prove the answer, most telling first; *Show me* lights the first. */
	evidence: readonly string[];
	/** A further remark for the review, such as a correction or a pointer to a card. */
	note?: string | undefined;
}

/** The fields all questions share. Everything secret sits under `key`. */
export interface QuestionBase {
	/** Permanent, e.g. `S1-02`. */
	id: string;
	/** Content hash, `<public>.<key>`: see `version.ts`. */
	version: string;
	process: Process;
	dok: Depth;
	bloom: Bloom;
	strand: Strand;
	/** Points for full marks, > 0. */
	points: number;
	/** ISO date the content speaks from. */
	asOf: string;
	/** ISO date by which a person must look at it again. */
	reviewBy: string;
	/** What the question tests, for authors and teachers. */
	tests: string;
	/** Nodes of the argument it tests. */
	claims: readonly string[];
	/** Entries of the unit's register of contestable claims that it touches. */
	contested: readonly string[];
	/** Usable as an ungraded question before reading. */
	pre: boolean;
	/** Goes to the review deck. */
	deck: boolean;
	/** Background card it needs; such a question goes beyond the text. */
	card: string | null;
	/** Further cards, where one is not enough. `cardsOf` gives all of them. */
	moreCards?: readonly string[] | undefined;
	/** A negative word in the prompt is set in bold. */
	emphasis?: string | undefined;
	prompt: string;
	key: KeyBase;
}

/** What only a teacher holds: the key, and the authors’ notes, which may say what the key is. */
export const secretFields = ['key', 'tests', 'claims', 'contested'] as const;
export type SecretField = (typeof secretFields)[number];

/** A question as a learner may see it: without its key and the notes of its authors. */
export type Public<Q> = Omit<Q, SecretField>;

/** Every card a question needs, in the order they are shown; none when it stays within the text. */
export function cardsOf({ card, moreCards = [] }: Pick<QuestionBase, 'card' | 'moreCards'>): string[] {
	return card === null ? [] : [card, ...moreCards];
}

/** The question without anything secret. Keys sit in one field, so that a new secret cannot leak by default. */
export function withoutKey<Q extends Pick<QuestionBase, SecretField>>(
	question: Q
): Q extends unknown ? Public<Q> : never;
export function withoutKey(question: Pick<QuestionBase, SecretField>): object {
	const { key: _key, tests: _tests, claims: _claims, contested: _contested, ...open } = question;
	return open;
}
