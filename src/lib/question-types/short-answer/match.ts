import { holdsStems, saysSame } from '#lib/domain/words.ts';
import type { Accept, Idea, Ideas } from './match-schema.ts';

/** The two ways a short answer is looked at: the same words, or the ideas in it. */

/** The expected wrong answer that was typed, if it is one. */
export function findRejected({ reject }: Accept, typed: string) {
	return reject.find(({ text }) => saysSame(text, typed));
}

/** Whether the text says the same as an accepted answer and is not rejected. */
export function isAccepted(match: Accept, typed: string): boolean {
	return !findRejected(match, typed) && match.accept.some((text) => saysSame(text, typed));
}

/** The ideas of which at least one sign occurs in the text. */
export function findIdeas({ ideas }: Ideas, typed: string): Idea[] {
	return ideas.filter(({ signs }) => signs.some((sign) => holdsStems(typed, sign)));
}

/** The ideas found; those not found are listed only while some are still needed. */
export function weighIdeas(match: Ideas, typed: string): (Idea & { right: boolean })[] {
	const found = findIdeas(match, typed);
	return match.ideas
		.map((idea) => ({ ...idea, right: found.includes(idea) }))
		.filter(({ right }) => right || found.length < match.need);
}
