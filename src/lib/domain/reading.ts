import type { StatementKind } from './statement-kinds.ts';

/** One numbered sentence of the study edition: the unit of evidence. */
export interface Sentence<Id extends string = string> {
	/** Permanent, e.g. `S1.6`; never reused for another sentence. */
	id: Id;
	/** Own words, plain text. */
	text: string;
	/** Paragraphs of the original it condenses, e.g. `P1–P2`. */
	from: string;
	kinds: readonly StatementKind[];
}

/** A part of the reading that is read in one go and followed by its own quick check. */
export interface Section<Id extends string = string> {
	/** `s1`, `s2`, …: used in addresses. */
	id: string;
	title: string;
	/** What reading this section is for, one sentence to the learner. */
	purpose: string;
	/** Sentences in reading order, grouped the way they are set on the page. */
	paragraphs: readonly (readonly Sentence<Id>[])[];
}

/** A word explained in plain words; `forms` are the spellings that are marked in the text (the term itself included). */
export interface GlossaryEntry {
	id: string;
	term: string;
	forms: readonly string[];
	meaning: string;
}

/** A dated event; what the text says and what is known from outside are kept apart. */
export interface TimelineEvent<Id extends string = string> {
	id: string;
	event: string;
	/** What the reading itself gives, or `null` when it gives nothing. */
	textSays: string | null;
	/** The date that the reading itself gives, as `2025`, `2025-06` or `2025-06-21`. */
	textDate?: string;
	sentences: readonly Id[];
	/** A date from outside the text with its source, or `null`; `iso` and `until`, where it ends, are written like `textDate`. */
	outside: { date: string; iso: string; until?: string; source: string | null } | null;
	note: string | null;
}

/** A person, state or body in the reading, and what is stated or inferred of its views. */
export interface Actor<Id extends string = string> {
	id: string;
	name: string;
	/** What it is called where there is little room. */
	short?: string;
	inText: string;
	statedView: string | null;
	inferredView: string | null;
	sentences: readonly Id[];
}

/** Something that one actor does to another, as the reading tells it. */
export interface Relation<Id extends string = string> {
	id: string;
	/** Ids of two actors. */
	from: string;
	to: string;
	/** What is done, to be read after the two names: "fires missiles at …". */
	act: string;
	/** Both do it, as in talks or an agreement. */
	mutual: boolean;
	/** So the author says: an account or a judgement, where another writer could say something else. */
	authorsView: boolean;
	sentences: readonly Id[];
}

/** The numbered study edition of one article, with what helps to read it. */
export interface Reading<Id extends string = string> {
	sections: readonly Section<Id>[];
	glossary: readonly GlossaryEntry[];
	timeline: readonly TimelineEvent<Id>[];
	actors: readonly Actor<Id>[];
	relations?: readonly Relation<Id>[];
}

/** The sentence ids of a reading, as a type. */
export type SentenceIdOf<R> = R extends Reading<infer Id> ? Id : never;

/** Keeps the sentence ids of a reading as literal types, so that evidence elsewhere is checked by the compiler. */
export function defineReading<const Id extends string>(reading: Reading<Id>): Reading<Id> {
	return reading;
}

/** All sentences of a section in reading order. */
export function sentencesOf<Id extends string>(section: Section<Id>): Sentence<Id>[] {
	return section.paragraphs.flat();
}
