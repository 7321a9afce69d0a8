import type { Certainty } from './certainty.ts';
import type { AttemptEvent, LogEvent } from './event.ts';
import { byIdOrder, orderEvents } from './log.ts';

/** One check of a question. */
export interface Try {
	/** Id of the `answered` event. */
	id: string;
	/** Epoch ms. */
	at: number;
	/** As the page counted it; two tabs may both have counted 1. The place in `Answer.tries` is what counts. */
	try: number;
	version: string;
	response: unknown;
	certainty: Certainty | null;
}

/** Everything that happened at one question within one attempt. */
export interface Answer {
	question: string;
	/** First check first. */
	tries: readonly Try[];
	evidenceSeen: readonly { id: string; at: number; sentence: string }[];
	/** When the key was shown on request, or `null`. */
	shown: { id: string; at: number; version: string } | null;
	/** Passed over and not checked since. */
	skipped: boolean;
}

/** One sitting at a form. */
export interface Attempt {
	id: string;
	unit: string;
	/** `null` only when the log lacks the start, e.g. because another tab deleted everything meanwhile. */
	form: string | null;
	seed: string | null;
	/** Epoch ms of the earliest event. */
	startedAt: number;
	finishedAt: number | null;
	/** By question id, in the order they were first touched. */
	answers: ReadonlyMap<string, Answer>;
}

/** All attempts in a log, earliest first. The order and repetition of the events make no difference. */
export function foldAttempts(events: readonly LogEvent[]): Attempt[] {
	const byAttempt = new Map<string, AttemptEvent[]>();
	for (const event of orderEvents(events).events) {
		if (!('attempt' in event)) continue;
		const known = byAttempt.get(event.attempt);
		if (known) known.push(event);
		else byAttempt.set(event.attempt, [event]);
	}
	return [...byAttempt].flatMap(([id, own]) => foldOne(id, own) ?? []);
}

/** One attempt, or `null` when the log knows nothing of it. */
export function foldAttempt(events: readonly LogEvent[], id: string): Attempt | null {
	const own = orderEvents(events).events.filter(
		(event): event is AttemptEvent => 'attempt' in event && event.attempt === id
	);
	return foldOne(id, own);
}

/**
 * Whether another try is open after a wrong one: the sentence that decides the question was seen since the latest try, and
 * the answer was not shown. The caller knows whether the latest try was wrong.
 */
export function mayRetry({ tries, evidenceSeen, shown }: Answer): boolean {
	const latest = tries.at(-1);
	return latest !== undefined && shown === null && evidenceSeen.some(({ id }) => id > latest.id);
}

function foldOne(id: string, events: readonly AttemptEvent[]): Attempt | null {
	const [first] = events;
	if (!first) return null;
	const start = events.find((event) => event.kind === 'attempt-started');
	// In a log of years nearly all attempts are over, and nobody asks for their answers.
	let answers: Attempt['answers'] | undefined;
	return {
		id,
		unit: first.unit,
		form: start?.form ?? null,
		seed: start?.seed ?? null,
		startedAt: first.at,
		finishedAt: events.find(({ kind }) => kind === 'attempt-finished')?.at ?? null,
		get answers() {
			return (answers ??= foldAnswers(events));
		}
	};
}

function foldAnswers(events: readonly AttemptEvent[]): Map<string, Answer> {
	const byQuestion = new Map<string, AttemptEvent[]>();
	for (const event of events) {
		if (!('question' in event)) continue;
		const known = byQuestion.get(event.question);
		if (known) known.push(event);
		else byQuestion.set(event.question, [event]);
	}
	return new Map([...byQuestion].map(([question, own]) => [question, foldAnswer(question, own)]));
}

function foldAnswer(question: string, events: readonly AttemptEvent[]): Answer {
	const shown = events.find((event) => event.kind === 'answer-shown');
	const tries = events.filter((event) => event.kind === 'answered').sort((a, b) => a.try - b.try || byIdOrder(a, b));
	return {
		question,
		tries: tries.map(({ id, at, try: number, version, response, certainty }) => ({
			id,
			at,
			try: number,
			version,
			response,
			certainty
		})),
		evidenceSeen: events
			.filter((event) => event.kind === 'evidence-seen')
			.map(({ id, at, sentence }) => ({ id, at, sentence })),
		shown: shown ? { id: shown.id, at: shown.at, version: shown.version } : null,
		skipped: tries.length === 0 && events.some(({ kind }) => kind === 'question-skipped')
	};
}
