import type { QuestionChallenged } from './event-back.ts';
import type { LogEvent } from './event.ts';
import { orderEvents } from './log.ts';

/** A challenge that stands. */
export interface Challenge {
	event: QuestionChallenged;
	/** It was handed in, and cannot be changed or taken back any more. */
	handedIn: boolean;
}

/** The challenges that stand in one sitting, by question; `attempts` are those of the sitting. */
export function foldChallenges(log: readonly LogEvent[], attempts: readonly string[]): Map<string, Challenge> {
	const challenges = new Map<string, Challenge>();
	for (const event of orderEvents(log).events) {
		if (!('attempt' in event) || !attempts.includes(event.attempt)) continue;
		if (event.kind === 'handed-in') for (const challenge of challenges.values()) challenge.handedIn = true;
		if (!('question' in event) || challenges.get(event.question)?.handedIn) continue;
		if (event.kind === 'challenge-withdrawn') challenges.delete(event.question);
		if (event.kind === 'question-challenged') challenges.set(event.question, { event, handedIn: false });
	}
	return challenges;
}

/** Whether an event is work; a challenge speaks of work that was done. */
export function isWork({ kind }: Pick<LogEvent, 'kind'>): boolean {
	return kind !== 'question-challenged' && kind !== 'challenge-withdrawn';
}
