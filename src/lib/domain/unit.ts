import type { Argument } from './argument.ts';
import type { Forecasts } from './forecast.ts';
import type { OriginalPrint } from './original.ts';
import type { QuestionBase } from './question.ts';
import type { Reading } from './reading.ts';

/** A question of any type, as far as the domain needs to know it. */
export type AnyQuestion = QuestionBase & { type: string };

/** Where the text comes from; what is not confirmed is `null` and shown as such. */
export interface Source {
	title: string;
	/** What kind of text it is, e.g. "opinion column". */
	genre: string;
	author: string | null;
	outlet: string | null;
	/** ISO date of publication. */
	published: string | null;
	/** One sentence to the learner on what is known and what is not. */
	remark: string;
	/** The text was written for this unit: nobody is retold, so there is no author to name. */
	own?: true;
}

/** A dated, sourced card of facts from outside the text. */
export interface Card {
	id: string;
	kind: 'perspective' | 'background' | 'since';
	title: string;
	text: string;
	asOf: string;
	reviewBy: string;
	source: string;
	shownByDefault: boolean;
}

/** How the questions of a form are found: named one by one, or everything in a section that may stand together. */
export type Draw =
	| { kind: 'listed'; questions: readonly string[] }
	/** All scored questions of the section (`w` for those on the whole unit) less one of each enemy pair, then `written` written tasks. */
	| { kind: 'section'; section: string; written: number };

/**
 * What a form is for: guesses before a section, its quick check after reading, three questions at the end of a lesson, every
 * question that may stand together, a test of the whole unit, or tasks to talk about, which nobody scores.
 */
export type FormKind = 'pre-questions' | 'quick-check' | 'exit-ticket' | 'full-quiz' | 'unit-test' | 'seminar';

/** A recipe for a set of questions; with a seed it gives one form. */
export interface FormSpec {
	/** Used in addresses, e.g. `s1-check`; a seminar is called `seminar`. */
	id: string;
	kind: FormKind;
	title: string;
	/** Section it belongs to, or `null` for the whole unit. */
	section: string | null;
	/** About how long it takes, in minutes. */
	minutes: number;
	draw: Draw;
	/** What it is for, in a sentence to the learner, where its kind does not say enough. */
	about?: string;
	/** How a seminar goes, step by step. */
	steps?: readonly string[];
}

/** One article with everything a learner does with it. */
export interface Unit<Q extends AnyQuestion = AnyQuestion> {
	/** Used in addresses and in the log; permanent. */
	id: string;
	title: string;
	/** One or two sentences on what the learner will do and why. */
	purpose: string;
	source: Source;
	/** ISO date the content speaks from. */
	asOf: string;
	/** ISO date by which a person must look at it again. */
	reviewBy: string;
	/** For teachers: what the topic may touch. */
	contentNote: string;
	ages: string;
	reading: Reading;
	/** How to recognise the paragraphs of the article, which `Sentence.from` names. */
	original?: OriginalPrint;
	argument: Argument;
	/** What the text says will happen, for a learner to follow. */
	forecasts?: Forecasts;
	cards: readonly Card[];
	/** In the order of the sections and, within one, of their numbers. */
	questions: readonly Q[];
	forms: readonly FormSpec[];
	/** Pairs that never stand in the same form, because one gives the other away. */
	enemies: readonly (readonly [string, string])[];
}

/** Stands where a section's id would, for questions on the whole unit. */
export const wholeUnit = 'w';

/** Whether a form is answered question by question on a page of its own, and scored. */
export function isAnswered({ kind }: Pick<FormSpec, 'kind'>): boolean {
	return kind !== 'pre-questions' && kind !== 'seminar';
}

/** The section id a question belongs to (`S1-02` → `s1`, `W-01` → `w`), which its permanent id carries. */
export function sectionOf(questionId: string): string {
	return questionId.slice(0, questionId.indexOf('-')).toLowerCase();
}

/** The section id a sentence belongs to (`S1.6` → `s1`). */
export function sectionOfSentence(sentenceId: string): string {
	return sentenceId.slice(0, sentenceId.indexOf('.')).toLowerCase();
}

/** The form with this id, if the unit has one. */
export function findForm(unit: Pick<Unit, 'forms'>, id: string): FormSpec | undefined {
	return unit.forms.find((form) => form.id === id);
}
