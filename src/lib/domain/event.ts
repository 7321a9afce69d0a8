import type { Assignment } from './assignment.ts';
import type { Certainty } from './certainty.ts';
import type { ChallengeWithdrawn, QuestionChallenged, WorkReturned } from './event-back.ts';
import type { Accommodation } from './class/class-event.ts';

/** Number of the log’s format: raised when there are new kinds of events; older numbers stay readable for ever. */
export const logFormat = 5;

/** What every event carries. Ids order the log; `at` is what people are shown. */
export interface EventBase {
	/** UUIDv7 (`uuid.ts`): permanent, unique, and sorting by it sorts by time. */
	id: string;
	/** Epoch milliseconds by the device's clock, which may be wrong. */
	at: number;
	/** Unit id. */
	unit: string;
}

/** What an attempt at an assignment says of itself at its start: enough to hand it in, and to read it, without the unit. */
export interface Assigned {
	/** Id of the assignment, and its edition. */
	id: string;
	edition: number;
	/** What the learner calls themselves in this work: a number or a pseudonym. */
	learner: string;
	/** 1 for the learner’s first attempt at it. */
	number: number;
	/** The questions drawn, in the order they are asked, each with its version. */
	asked: { question: string; version: string }[];
}

/** A form was opened and the learner began; `seed` draws the same form again. */
export interface AttemptStarted extends EventBase {
	kind: 'attempt-started';
	attempt: string;
	form: string;
	seed: string;
	/** Present when the attempt belongs to an assignment. */
	assigned?: Assigned | undefined;
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

/** A level of the rubric, 4 at the top. */
export type Level = 1 | 2 | 3 | 4;

/** Where a judgement of one's own written answer stands: `answer` is the id of the `answered` event it speaks of. */
interface Judged extends EventBase {
	attempt: string;
	question: string;
	version: string;
	answer: string;
	/** The learner went on from this step; before it, each change is kept by an event that holds all of them. */
	done: boolean;
}

/** The learner looked for ideas in an answer that was handed over. */
export interface IdeasTicked extends Judged {
	kind: 'ideas-ticked';
	ideas: string[];
}

/** The learner gave levels to an answer that was handed over; none yet when the rubric was just opened. */
export interface LevelsGiven extends Judged {
	kind: 'levels-given';
	/** Version of the rubric the levels were read from (`rubric.ts`). */
	rubric: string;
	/** By row of the rubric. */
	levels: Record<string, Level>;
}

/** A card of the review deck was answered: the raw response, from which grade and schedule are worked out. */
export interface Reviewed extends EventBase {
	kind: 'reviewed';
	question: string;
	/** Version of the question as it was shown (`version.ts`). */
	version: string;
	/** Any JSON value; only the question's type knows its shape. */
	response: unknown;
	certainty: Certainty | null;
	/** The sentence of the reading was shown before the answer. */
	shown: boolean;
}

/** The learner said when a test on the unit is, or that none is; the latest word counts. */
export interface ExamSet extends EventBase {
	kind: 'exam-set';
	/** ISO date. */
	date: string | null;
}

/** What would make a forecast right and what would make it wrong, fixed before looking; a later one is a change, and stays visible as one. */
export interface CriteriaKept extends EventBase {
	kind: 'criteria-kept';
	/** The sentence that makes the forecast. */
	forecast: string;
	right: string;
	wrong: string;
}

/** A source on what has happened since was noted; the latest of a finding decides. */
export interface FindingKept extends EventBase {
	kind: 'finding-kept';
	/** Permanent id of the finding. */
	finding: string;
	/** The sentence that makes the forecast. */
	forecast: string;
	title: string;
	/** An address, or where else it was found. */
	place: string;
	/** When the source is from: an ISO date. */
	date: string;
	/** What it says, in the learner’s words. */
	says: string;
}

/** A finding was taken away; keeping it again brings it back. */
export interface FindingRemoved extends EventBase {
	kind: 'finding-removed';
	finding: string;
}

/** What a learner makes of a forecast: never a key, and never scored. */
export type ForecastVerdict = 'right' | 'wrong' | 'too-early' | 'cannot-tell';

/** The learner judged a forecast by the criteria; the latest word counts. */
export interface VerdictGiven extends EventBase {
	kind: 'verdict-given';
	/** The sentence that makes the forecast. */
	forecast: string;
	verdict: ForecastVerdict;
	/** Why, in the learner’s own words; may be empty. */
	words: string;
}

/** Whose list an assignment stands in: that of whoever gives it, or of whoever does it. */
export type AssignmentSide = 'given' | 'received';

/** An assignment was made, edited or opened from its link; the latest edition in a list counts. */
export interface AssignmentKept extends EventBase {
	kind: 'assignment-kept';
	side: AssignmentSide;
	assignment: Assignment;
	/** The code that opens the feedback, in the list of whoever gives it. */
	code: string | null;
}

/** An assignment was taken out of a list; keeping it again brings it back. */
export interface AssignmentRemoved extends EventBase {
	kind: 'assignment-removed';
	side: AssignmentSide;
	/** Id of the assignment, in every edition. */
	assignment: string;
}

/** A personal link was opened and work begun by it: what it makes easier for this learner; the latest counts. */
export interface TermsKept extends EventBase {
	kind: 'terms-kept';
	/** Id of the assignment, in every edition. */
	assignment: string;
	/** What the learner calls themselves in this work. */
	learner: string;
	accommodation: Accommodation;
}

/** The work of an attempt at an assignment was handed in, in whatever way. */
export interface HandedIn extends EventBase {
	kind: 'handed-in';
	attempt: string;
}

/** The learner entered the code that opens the feedback of an assignment. */
export interface FeedbackReleased extends EventBase {
	kind: 'feedback-released';
	/** Id of the assignment, in every edition. */
	assignment: string;
}

/** Everything a learner or a teacher does that is kept. Written once, never changed; scores are worked out from it. */
export type LogEvent =
	| AttemptStarted
	| Answered
	| EvidenceSeen
	| AnswerShown
	| QuestionSkipped
	| IdeasTicked
	| LevelsGiven
	| AttemptFinished
	| SectionRead
	| NoteKept
	| NoteRemoved
	| Reviewed
	| ExamSet
	| CriteriaKept
	| FindingKept
	| FindingRemoved
	| VerdictGiven
	| AssignmentKept
	| AssignmentRemoved
	| TermsKept
	| HandedIn
	| QuestionChallenged
	| ChallengeWithdrawn
	| WorkReturned
	| FeedbackReleased;

/** An event that belongs to an attempt. */
export type AttemptEvent = Extract<LogEvent, { attempt: string }>;

/** An event before it has an id and a time. */
export type NewEvent = LogEvent extends infer E ? (E extends LogEvent ? Omit<E, 'id' | 'at'> : never) : never;

/** Gives an event its id and time. */
export function stampEvent(event: NewEvent, id: string, at: number): LogEvent {
	return { ...event, id, at };
}
