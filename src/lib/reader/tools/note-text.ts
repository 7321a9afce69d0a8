import { markWords } from './mark-words.ts';
import { sentenceOf, type PlacedNote } from './place-notes.ts';

/** Where a note's words stand, in words; `''` where they always stood. */
export function sayPlace({ note, place }: PlacedNote): string {
	if (place.kind === 'moved') return `moved from ${note.sentence}`;
	if (place.kind === 'not-found') return 'not found: the text has changed';
	if (place.kind === 'unknown') return 'the text has changed; where the words stand now cannot be told offline';
	return '';
}

/** Notes as plain text, to paste anywhere. */
export function notesAsText(title: string, notes: readonly PlacedNote[]): string {
	const lines = notes.map((placed) => {
		const { mark, quote, text } = placed.note;
		const where = [sentenceOf(placed), sayPlace(placed)].filter((part) => part !== '').join(', ');
		return `${markWords[mark].word} (${where}): “${quote}”${text === '' ? '' : `\n${text}`}`;
	});
	return [title, ...lines].join('\n\n');
}
