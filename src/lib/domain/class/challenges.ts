import { isWork } from '../challenge.ts';
import type { QuestionChallenged } from '../event-back.ts';
import type { Answered } from '../event.ts';
import { learnerKey } from '../learner.ts';
import { byIdOrder } from '../log.ts';
import { standing, type ChallengeAnswered, type ClassEvent, type QuestionFixed } from './class-event.ts';
import { questionName } from './class-state.ts';

/** What a teacher made of a challenge: the question was mended, or stays as it is. */
export type Decision = QuestionFixed | ChallengeAnswered;

/** A learner’s challenge as a class holds it. */
export interface ClassChallenge {
	assignment: string;
	/** `learnerKey`. */
	learner: string;
	unit: string;
	/** The attempt it was made in, from 1. */
	number: number;
	challenge: QuestionChallenged;
	/** The answer that should count for more; `undefined` when the class does not hold it. */
	response: unknown;
	/** The latest that still stands; `null` while nothing was decided since it came in. */
	decision: Decision | null;
}

/** Every challenge of a class log, in the order they came in. A fix settles all that had come in when it was made. */
export function classChallenges(events: readonly ClassEvent[]): ClassChallenge[] {
	const challenges = new Map<string, ClassChallenge>();
	for (const event of standing(events.toSorted(byIdOrder))) {
		if (event.kind === 'work-read')
			for (const one of challengesIn(event)) challenges.set(placeOf(one), later(one, challenges));
		if (event.kind === 'question-fixed') {
			const name = questionName(event.unit, event.question);
			for (const one of challenges.values()) {
				if (questionName(one.unit, one.challenge.question) === name) one.decision = event;
			}
		}
		if (event.kind !== 'challenge-answered') continue;
		for (const one of challenges.values()) if (isAnswerTo(event, one)) one.decision = event;
	}
	return [...challenges.values()];
}

/** Whether a log holds a challenge, or an answer to one. */
export function hasChallenges(events: readonly ClassEvent[]): boolean {
	return events.some(
		(event) =>
			event.kind === 'challenge-answered' ||
			(event.kind === 'work-read' && event.sittings.some((sitting) => !sitting.events.every(isWork)))
	);
}

function challengesIn({ assignment, learner, sittings }: Extract<ClassEvent, { kind: 'work-read' }>): ClassChallenge[] {
	return sittings.flatMap(({ number, events }) =>
		events.flatMap((challenge): ClassChallenge[] => {
			if (challenge.kind !== 'question-challenged') return [];
			const isAnswer = (event: (typeof events)[number]): event is Answered =>
				event.kind === 'answered' && event.id === challenge.answer;
			const of = { assignment: assignment.id, learner: learnerKey(learner), unit: assignment.unit, number };
			return [{ ...of, challenge, response: events.find(isAnswer)?.response, decision: null }];
		})
	);
}

function isAnswerTo(event: ChallengeAnswered, { assignment, learner, challenge }: ClassChallenge): boolean {
	return event.challenge === challenge.id && event.assignment === assignment && learnerKey(event.learner) === learner;
}

/** One learner has one challenge to a question in each attempt: of two devices’, the one made last. */
function placeOf({ assignment, learner, number, challenge }: ClassChallenge): string {
	return JSON.stringify([assignment, learner, number, challenge.question]);
}

function later(one: ClassChallenge, known: ReadonlyMap<string, ClassChallenge>): ClassChallenge {
	const before = known.get(placeOf(one));
	return before && before.challenge.id >= one.challenge.id ? before : one;
}
