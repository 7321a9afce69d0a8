import { anchorAt, locateNote, type Note, type NotePlace, type SentenceTexts } from '#lib/domain/notes.ts';

/** A note and where its words stand; `unknown` when its sentence has changed and the rest of the reading is not at hand. */
export interface PlacedNote {
	note: Note;
	place: NotePlace | { kind: 'unknown' };
}

/**
 * Notes with the places of their words, in the order of the text; those without a place come last. In a changed sentence only
 * the whole reading, `all`, can tell: the same words may stand in a part of it that this page does not hold.
 */
export function placeNotes(notes: readonly Note[], inPage: SentenceTexts, all: SentenceTexts | null): PlacedNote[] {
	const placeOf = (note: Note) =>
		all || isUnchanged(note, inPage) ? locateNote(note, all ?? inPage) : ({ kind: 'unknown' } as const);
	return notes.map((note) => ({ note, place: placeOf(note) })).sort(byPlace);
}

/** The sentence a note stands at, or stood at when its words are gone. */
export const sentenceOf = ({ note, place }: PlacedNote): string =>
	'sentence' in place ? place.sentence : note.sentence;

/** Whether the very sentence that was marked still stands. */
function isUnchanged(note: Note, texts: SentenceTexts): boolean {
	const text = texts.get(note.sentence);
	return text !== undefined && anchorAt(note.sentence, text, note.start, note.end).hash === note.hash;
}

function byPlace(a: PlacedNote, b: PlacedNote): number {
	const [one, other] = [a.place, b.place];
	if (!('sentence' in one) || !('sentence' in other)) return Number('sentence' in other) - Number('sentence' in one);
	const order = one.sentence.localeCompare(other.sentence, 'en', { numeric: true });
	return order || one.start - other.start || one.end - other.end;
}
