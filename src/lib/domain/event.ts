import type { Certainty } from './certainty.ts';

/** Number of the log’s format: raised when there are new kinds of events; older numbers stay readable for ever. */
export const logFormat = 2;

/** What every event carries. Ids order the log; `at` is what people are shown. */
interface EventBase {
	/** UUIDv7 (`uuid.ts`): permanent, unique, and sorting by it sorts by time. */
	id: string;
	/** Epoch milliseconds by the device's clock, which may be wrong. */
	at: number;
	/** Unit id. */
	unit: string;
}

/** A form was opened and the learner began; `seed` draws the same form again. */
export interface AttemptStarted extends EventBase {
	kind: 'attempt-started';
	attempt: string;
	form: string;
	seed: string;
}

/** One press of *Check*: the raw response, never a score. */
export interface Answered extends EventBase {
	kind: 'answered';
	attempt: string;
	question: string;
	/** Version of the question as it was shown (`version.ts`). */
	version: string;
	/** Any JSON value; only the question's type knows its shape. */
	response: unknown;
	certainty: Certainty | null;
	/** 1 for the first check of this question in this attempt. */
	try: number;
}

/** The sentence that decides the question was opened by *Show me*, in view or focused. */
export interface EvidenceSeen extends EventBase {
	kind: 'evidence-seen';
	attempt: string;
	question: string;
	sentence: string;
}

/** The key was shown on request: being shown is not solving. */
export interface AnswerShown extends EventBase {
	kind: 'answer-shown';
	attempt: string;
	question: string;
	version: string;
}

/** The learner went past the question without checking. */
export interface QuestionSkipped extends EventBase {
	kind: 'question-skipped';
	attempt: string;
	question: string;
}

/** The learner ended the attempt. */
export interface AttemptFinished extends EventBase {
	kind: 'attempt-finished';
	attempt: string;
}

/** The learner reached the end of a section. */
export interface SectionRead extends EventBase {
	kind: 'section-read';
	section: string;
}

/** What a marked place is for, in the reader's own eyes. */
export type NoteMark = 'important' | 'question' | 'thought';

/** Words of a sentence were marked, or a note on them was written or changed; the latest of a note decides. */
export interface NoteKept extends EventBase {
	kind: 'note-kept';
	/** Permanent id of the note. */
	note: string;
	sentence: string;
	/** The marked words, exactly. */
	quote: string;
	/** Where they stood in the sentence's text, in UTF-16 units. */
	start: number;
	end: number;
	/** Hash of the whole sentence as it was. */
	hash: string;
	mark: NoteMark;
	/** What the reader wrote; `''` for a mark without words. */
	text: string;
}

/** A note was taken away; keeping it again brings it back. */
export interface NoteRemoved extends EventBase {
	kind: 'note-removed';
	note: string;
}

/** Everything a learner does that is kept. Written once, never changed; scores are worked out from it. */
export type LogEvent =
	| AttemptStarted
	| Answered
	| EvidenceSeen
	| AnswerShown
	| QuestionSkipped
	| AttemptFinished
	| SectionRead
	| NoteKept
	| NoteRemoved;

/** An event that belongs to an attempt. */
export type AttemptEvent = Extract<LogEvent, { attempt: string }>;

/** An event before it has an id and a time. */
export type NewEvent = LogEvent extends infer E ? (E extends LogEvent ? Omit<E, 'id' | 'at'> : never) : never;

/** Gives an event its id and time. */
export function stampEvent(event: NewEvent, id: string, at: number): LogEvent {
	return { ...event, id, at };
}
