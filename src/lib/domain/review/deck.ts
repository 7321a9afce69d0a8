import type { LogEvent } from '../event.ts';
import type { Score } from '../score.ts';

/** A question of the review deck, as far as its schedule needs to know it. */
export interface DeckCard {
	unit: string;
	id: string;
	version: string;
}

/** What the log is folded with: the cards there are now, and what a response to one of them is worth today. */
export interface Deck {
	cards: readonly DeckCard[];
	/** Forms that are guessed at before reading: answering those is not yet learning. */
	guesses: readonly { unit: string; form: string }[];
	/** Total: a response that cannot be read is `incomplete`. */
	score: (unit: string, question: string, response: unknown) => Score;
}

/** Name of a card over all units; ids of questions are unique within a unit only. */
export function nameOf(unit: string, question: string): string {
	return `${unit} ${question}`;
}

/** Events by the card they speak of, in the order they came. */
export function groupByCard<E extends LogEvent & { question: string }>(events: readonly E[]): Map<string, E[]> {
	const groups = new Map<string, E[]>();
	for (const event of events) {
		const name = nameOf(event.unit, event.question);
		const known = groups.get(name);
		if (known) known.push(event);
		else groups.set(name, [event]);
	}
	return groups;
}
