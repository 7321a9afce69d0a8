import { widthOf } from './letter-widths.ts';

/** A text broken into lines that fit a width; a word that is longer than a line is broken too. */
export function wrap(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).flatMap((one) => breakWord(one, width, size))) {
		const longer = line ? `${line} ${word}` : word;
		if (line && widthOf(longer, size) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line ? [...lines, line] : lines;
}

/** A word as it is, or in pieces that each fit. */
function breakWord(word: string, width: number, size: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const letter of word) {
		if (piece && widthOf(piece + letter, size) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += letter;
	}
	return piece ? [...pieces, piece] : pieces;
}
