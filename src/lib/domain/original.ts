/**
 * What a unit says of the article it retells, so that whoever holds the article can lay it beside the study edition: no word
 * of it, only how to recognise each paragraph. Why it cannot be read back is in `docs/decisions/0004-the-original.md`.
 */
export interface OriginalPrint {
	/** Hex digits of this unit alone, hashed with everything below. */
	salt: string;
	/** In the order of the article. */
	paragraphs: readonly ParagraphPrint[];
}

/** How to recognise one paragraph of the article; letters are counted as `lettersOf` gives them. */
export interface ParagraphPrint {
	/** `T` for the title, `SF` for the standfirst, then `P1`, `P2`, … */
	id: string;
	/** How many letters and digits it has. */
	letters: number;
	/** The beginning of a salted SHA-256 of all its letters, in hex. */
	seal: string;
	/** Sixteen bits, in four hex digits, for each of a few short stretches far apart (`anchorSpots`). */
	anchors: string;
}

/** A stretch of a text, from the offset of its first character to that after its last. */
export interface Stretch {
	start: number;
	end: number;
}

/** What became of one paragraph of the article in a text. */
export interface AlignedParagraph {
	id: string;
	state: 'matches' | 'differs' | 'missing';
	/** How much of it was recognised, from 0 to 1. */
	likeness: number;
	/** As it stands in the text, on one line; empty when it is missing. */
	text: string;
}

/** A text held against a print. */
export interface Alignment {
	/** Every paragraph of the print, in its order. */
	paragraphs: readonly AlignedParagraph[];
	/** What else stands in the text, such as by-lines and adverts, in order. */
	extras: readonly string[];
}

const names: Readonly<Record<string, string>> = { title: 'T', t: 'T', standfirst: 'SF', sf: 'SF' };

/** The paragraphs that a sentence's `from` names: `SF, P1–P2` is `['SF', 'P1', 'P2']`; `null` when it cannot be read. */
export function paragraphsNamed(from: string): string[] | null {
	const named = from.split(',').map((part) => {
		const word = part.trim();
		const [, first, last = first] = /^P(\d{1,4})(?:\s*[-–]\s*P?(\d{1,4}))?$/u.exec(word) ?? [];
		if (first === undefined) return names[word.toLowerCase()] ?? null;
		const [low, high] = [Number(first), Number(last)];
		return low < 1 || high < low ? null : Array.from({ length: high - low + 1 }, (_, at) => `P${low + at}`);
	});
	return named.includes(null) ? null : named.flatMap((ids) => ids ?? []);
}
