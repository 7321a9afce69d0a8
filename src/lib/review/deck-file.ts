import type { Deck } from '#lib/domain/review/deck.ts';
import type { Question } from '#lib/question-types/types.ts';

/** What one unit puts into the review deck. */
export interface DeckUnit {
	id: string;
	title: string;
	/** It was added from a file. */
	own?: boolean;
	/** Its forms that are guessed at before reading. */
	guesses: readonly string[];
	questions: readonly Question[];
	/** Plain text of the sentences that these questions name, by id. */
	sentences: Readonly<Record<string, string>>;
}

/** The deck as `review/deck.json` serves it, or with what units from files add to it. */
export interface DeckFile {
	units: readonly DeckUnit[];
	/** Titles of units from files that another version of Passage kept, and that have no cards until they are added again. */
	outdated?: readonly string[];
}

/** One deck of two: a unit from a file stands in for the one that ships under its id, as it does in the library. */
export function joinDecks(shipped: DeckFile, own: DeckFile): DeckFile {
	const ids = new Set(own.units.map(({ id }) => id));
	const units = [...shipped.units.filter(({ id }) => !ids.has(id)), ...own.units];
	return { units: units.filter(({ questions }) => questions.length > 0), outdated: own.outdated ?? [] };
}

/**
 * Fetches the deck. It comes from the same build as this page, so a look at the shape is enough, and no page needs the
 * schemas for it; questions from elsewhere are parsed before they get there.
 */
export async function fetchDeck(address: string): Promise<DeckFile> {
	const raw: unknown = await (await fetch(address)).json();
	if (!isDeck(raw)) throw new Error('The deck is not in the shape this page knows');
	return raw;
}

function isDeck(raw: unknown): raw is DeckFile {
	return typeof raw === 'object' && raw !== null && 'units' in raw && Array.isArray(raw.units);
}

/**
 * The deck as its schedule is folded with it; `score` is that of the question types the page has loaded. Each response, known
 * by its object, is scored once: the schedule is folded again after every card.
 */
export function deckOf(
	file: DeckFile,
	score: (question: Question, response: unknown) => ReturnType<Deck['score']>
): Deck {
	const byUnit = new Map(file.units.map(({ id, questions }) => [id, new Map(questions.map((one) => [one.id, one]))]));
	const scores = new WeakMap<object, ReturnType<Deck['score']>>();
	const scoreNow: Deck['score'] = (unit, question, response) => {
		const found = byUnit.get(unit)?.get(question);
		return found ? score(found, response) : { kind: 'incomplete', code: 'empty' };
	};
	return {
		cards: file.units.flatMap((unit) => unit.questions.map(({ id, version }) => ({ unit: unit.id, id, version }))),
		guesses: file.units.flatMap((unit) => unit.guesses.map((form) => ({ unit: unit.id, form }))),
		score: (unit, question, response) => {
			if (typeof response !== 'object' || response === null) return scoreNow(unit, question, response);
			const known = scores.get(response) ?? scoreNow(unit, question, response);
			scores.set(response, known);
			return known;
		}
	};
}
