import { FSRS } from 'ts-fsrs';
import type { Grade } from './grade.ts';

/** What FSRS knows of a card: days until recall falls to 90 %, and how hard it is, 1 to 10. */
export interface Memory {
	stability: number;
	difficulty: number;
}

// Without fuzz and steps within a day the same answers give the same days on every device.
const fsrs = new FSRS({
	request_retention: 0.9,
	maximum_interval: 365,
	enable_fuzz: false,
	enable_short_term: false
});

/** The memory after an answer, `days` (whole, not below 0) after the one before. */
export function remember(before: Memory | null, days: number, grade: Grade): Memory {
	const { stability, difficulty } = fsrs.next_state(before, days, grade);
	return { stability, difficulty };
}

/** Whole days, at least 1, after which recall has fallen to the aim. */
export function daysUntilDue({ stability }: Memory): number {
	return fsrs.next_interval(stability, 0);
}
