import type { ExamSet, LogEvent } from '../event.ts';
import { hash } from '../random.ts';
import { day } from './day.ts';

/** Cards come up once more within so many days before a test, spread over them. */
const lastDays = 3;
/** The share of the wait after which a card is first asked for (N. Cepeda and others, 2008: a fifth or more of short waits). */
const firstShare = 0.2;
/** Of long waits the best gap is a smaller share; three weeks suit a year. */
const longestFirst = 21;
/** The hour by UTC at which a card is due on a calendar day, nearly everywhere on that day. */
const hour = 9 / 24;

/** The test dates that are set, by unit: the latest word on each counts. */
export function foldExams(ordered: readonly LogEvent[]): Map<string, string> {
	const exams = new Map<string, string>();
	for (const { unit, date } of ordered.filter((event): event is ExamSet => event.kind === 'exam-set')) {
		// A date no calendar has, such as 31 February, is none.
		if (date === null || Number.isNaN(Date.parse(date))) exams.delete(unit);
		else exams.set(unit, date);
	}
	return exams;
}

/** Days from answering in a quiz to the first review: a fifth of the wait for a test, else one. */
export function daysToFirst(entered: number, exam: string | undefined): number {
	if (exam === undefined) return 1;
	const wait = (Date.parse(exam) - entered) / day;
	return Math.min(longestFirst, Math.max(1, Math.round(wait * firstShare)));
}

/**
 * When a card is due with a test ahead: no later than one of the last days before it. A card answered within those days, or
 * after the test, keeps the day it has.
 */
export function dueBefore(exam: string | undefined, card: string, answered: number, due: number): number {
	if (exam === undefined) return due;
	const daysBefore = 1 + ((hash(card) >>> 0) % lastDays);
	const latest = Date.parse(exam) + (hour - daysBefore) * day;
	return latest - answered < day ? due : Math.min(due, latest);
}
