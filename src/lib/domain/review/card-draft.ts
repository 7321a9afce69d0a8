import { chooseDraft, type Draft, type DraftChoice, type NewDraft } from '../draft.ts';
import { isSameJson } from '../json.ts';

/** What a draft of a card holds: the response, and whether the sentence was looked at before. */
export interface CardDraft {
	given: unknown;
	shown: boolean;
}

/** Stands where a quiz names its attempt: the deck has none, and a unit's cards are kept together. */
export const draftsOf = (unit: string): string => `review/${unit}`;

/** The draft of a card, as the page hands it over. */
export function draftCard(
	{ unit, question, certainty }: Pick<NewDraft, 'unit' | 'question' | 'certainty'>,
	response: CardDraft
): NewDraft {
	return { attempt: draftsOf(unit), unit, form: 'review', question, response, certainty };
}

/** Reads what the response of a draft holds; `null` when it is no draft of a card. */
export function readCardDraft(response: unknown): CardDraft | null {
	if (typeof response !== 'object' || response === null || !('given' in response)) return null;
	return { given: response.given, shown: 'shown' in response && response.shown === true };
}

/**
 * Chooses among the drafts of one card. Those made before its latest review (`since`, an event id, `''` for none) are over:
 * a card is asked again after days, and what was typed for an earlier time says nothing of this one.
 */
export function chooseCardDraft(drafts: readonly Draft[], since: string, empty: unknown): DraftChoice {
	const fresh = drafts.filter(({ id, response }) => id > since && readCardDraft(response));
	const isSame = (a: unknown, b: unknown) => isSameJson(readCardDraft(a)?.given, readCardDraft(b)?.given);
	return chooseDraft(fresh, [], { given: empty, shown: false }, isSame);
}
