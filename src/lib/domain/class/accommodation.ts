import { timeOf } from '../uuid.ts';
import type { Accommodation, ClassAssignment } from './class-event.ts';

/** Nothing is made easier. */
export const noAccommodation: Accommodation = { time: 1, extraAttempts: 0, questions: null, readAloud: false };

/**
 * Until when (epoch ms) a learner may hand an assignment in; `null` for no limit. The window grows as their time does; where
 * it has no beginning it is counted from when the assignment was made, which its id tells.
 */
export function untilFor(
	{ id, from, until }: Pick<ClassAssignment, 'id' | 'from' | 'until'>,
	{ time }: Accommodation
): number | null {
	if (until === null || time === null) return null;
	const begin = Math.min(until, from ?? (Number.isNaN(timeOf(id)) ? until : timeOf(id)));
	return Math.round(begin + (until - begin) * time);
}

/** How often a learner may do an assignment; `null` for as often as they like. */
export function attemptsFor(
	{ attempts }: Pick<ClassAssignment, 'attempts'>,
	{ extraAttempts }: Accommodation
): number | null {
	return attempts === null || extraAttempts === null ? null : attempts + extraAttempts;
}

/** The questions that count when at most so many do: those answered, then the others, each in the order they were asked. */
export function countedQuestions<T extends { answer: string | null }>(
	asked: readonly T[],
	{ questions }: Accommodation
): readonly T[] {
	if (questions === null || asked.length <= questions) return asked;
	const chosen = new Set(
		[...asked.filter((one) => one.answer), ...asked.filter((one) => !one.answer)].slice(0, questions)
	);
	return asked.filter((one) => chosen.has(one));
}
