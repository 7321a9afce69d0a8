import type { LogEvent } from '#lib/domain/event.ts';
import { foldSchedule } from '#lib/domain/review/schedule.ts';
import { dueOn } from '#lib/domain/review/today.ts';
import { byType, loadTypes } from '#lib/quiz/known-types.ts';
import { deckOf, fetchDeck, joinDecks } from '#lib/review/deck-file.ts';
import { daysFrom } from '#lib/ui/calendar.ts';
import { readOwnDeck } from './own-deck.ts';

/** How many cards are due today, as the review page counts them. */
export async function countDue(events: readonly LogEvent[], deckAddress: string): Promise<number> {
	const file = joinDecks(...(await Promise.all([fetchDeck(deckAddress), readOwnDeck()])));
	await loadTypes(file.units.flatMap(({ questions }) => questions.map(({ type }) => type)));
	const deck = deckOf(file, (question, response) => byType(question).score(response));
	const cards = foldSchedule(events, deck);
	return daysFrom(Date.now(), 1).flatMap((today) => dueOn(cards, today)).length;
}
