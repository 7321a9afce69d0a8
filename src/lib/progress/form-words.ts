import type { FormSize } from '#lib/domain/form-size.ts';
import type { FormSpec } from '#lib/domain/unit.ts';

/** How much a form asks and how long it takes: "22 questions, 58 points, about 45 minutes". */
export function saySize({ kind, minutes }: FormSpec, { questions, points, varies }: FormSize): string {
	if (kind === 'seminar') return `${questions} tasks, no points, about ${minutes} minutes for one`;
	return `${varies ? 'about ' : ''}${questions} questions, ${points} points, about ${minutes} minutes`;
}
