import { standingNotes, type SentenceTexts } from '#lib/domain/notes.ts';
import { Keeper } from '#lib/quiz/keeper.svelte.ts';
import { markWords } from '#lib/reader/tools/mark-words.ts';
import { sayPlace } from '#lib/reader/tools/note-text.ts';
import { placeNotes, sentenceOf, type PlacedNote } from '#lib/reader/tools/place-notes.ts';
import { loadSentences } from '#lib/reader/tools/sentences.ts';
import { openDevice } from '../../../../device.ts';

/** A note as it is printed: in words, and at a sentence of the section unless its own words are lost. */
interface PrintedNote {
	id: string;
	/** Where its number stands; `null` when the words are not in the text any more. */
	sentence: string | null;
	mark: string;
	quote: string;
	text: string;
	/** Where the words stand when not in their place, in words. */
	place: string;
}

/** The notes of a section as they stand on this device, in the order of its text. `root` leads to the library. */
export async function readNotes(unit: string, sentences: SentenceTexts, root: string): Promise<PrintedNote[]> {
	const notes = standingNotes(await new Keeper(openDevice).read(unit), unit);
	const near = placeNotes(notes, sentences, null);
	const isSure = near.every(({ place }) => place.kind !== 'unknown');
	const placed = isSure ? near : placeNotes(notes, sentences, await loadSentences(root, unit).catch(() => null));
	return placed.filter((one) => sentences.has(sentenceOf(one))).map(print);
}

function print(placed: PlacedNote): PrintedNote {
	const { note, place } = placed;
	return {
		id: note.note,
		sentence: 'sentence' in place ? place.sentence : null,
		mark: markWords[note.mark].word,
		quote: note.quote,
		text: note.text,
		place: sayPlace(placed)
	};
}
