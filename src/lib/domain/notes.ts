import type { LogEvent, NoteKept } from './event.ts';
import { orderEvents } from './log.ts';
import { hash } from './random.ts';

/** What a note hangs on: words of one sentence, where they stood, and what the whole sentence was then. */
export type NoteAnchor = Pick<NoteKept, 'sentence' | 'quote' | 'start' | 'end' | 'hash'>;

/** A note as it stands now; the event that last kept it. */
export type Note = NoteKept;

/** Where a note's words stand in the reading of today. */
export type NotePlace =
	| { kind: 'in-place'; sentence: string; start: number; end: number }
	/** The same words stand once in the reading, and elsewhere. */
	| { kind: 'moved'; sentence: string; start: number; end: number }
	/** The words are gone, or stand in several places: which one was meant is not guessed. */
	| { kind: 'not-found' };

/** The text of each sentence by its id. */
export type SentenceTexts = ReadonlyMap<string, string>;

/** The anchor for some words of a sentence, from `start` up to `end`. */
export function anchorAt(sentence: string, text: string, start: number, end: number): NoteAnchor {
	return { sentence, quote: text.slice(start, end), start, end, hash: hashText(text) };
}

/**
 * Finds a note's words again. A sentence that did not change holds them where they stood; in a changed reading they must
 * stand exactly once.
 */
export function locateNote(anchor: NoteAnchor, texts: SentenceTexts): NotePlace {
	const { sentence, quote, start, end } = anchor;
	const text = texts.get(sentence);
	const stands = quote !== '' && text?.slice(start, end) === quote;
	if (stands && hashText(text) === anchor.hash) return { kind: 'in-place', sentence, start, end };
	const [found, another] = placesOf(quote, texts);
	if (!found || another) return { kind: 'not-found' };
	const same = found.sentence === sentence && found.start === start;
	return { kind: same ? 'in-place' : 'moved', ...found };
}

/** Every place where the words stand; empty words stand nowhere. */
function placesOf(quote: string, texts: SentenceTexts) {
	const places: { sentence: string; start: number; end: number }[] = [];
	if (quote === '') return places;
	for (const [sentence, text] of texts) {
		for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
			places.push({ sentence, start: at, end: at + quote.length });
		}
	}
	return places;
}

/** The notes of a unit that stand now, oldest first: the latest event about a note decides, whatever tab wrote it. */
export function standingNotes(events: readonly LogEvent[], unit: string): Note[] {
	const notes = new Map<string, Note | null>();
	for (const event of orderEvents(events).events) {
		if (event.unit !== unit) continue;
		if (event.kind === 'note-kept') notes.set(event.note, event);
		if (event.kind === 'note-removed') notes.set(event.note, null);
	}
	return [...notes.values()].filter((note) => note !== null);
}

/** Tells an edited sentence from the one that was marked. */
function hashText(text: string): string {
	return (hash(text) >>> 0).toString(16).padStart(8, '0');
}
