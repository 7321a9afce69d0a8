import type { Stretch } from './original.ts';

/**
 * A text reduced to its letters and digits: small letters without accents, ligatures taken apart. White space, quotation
 * marks, dashes and hyphens of every kind, line ends and the Unicode form leave no trace, so texts that differ in these alone
 * have the same letters.
 */
export interface Letters {
	text: string;
	/** Where in the source each letter comes from. */
	at: Uint32Array;
}

/** The letters of a text, without those of the stretches to leave out (in order, apart from one another). */
export function lettersOf(source: string, leaveOut: readonly Stretch[] = []): Letters {
	const letters = new Growing();
	let offset = 0;
	for (const { start, end } of [...leaveOut, { start: source.length, end: source.length }]) {
		for (; offset < start; offset++) {
			const code = source.charCodeAt(offset);
			if (code < plain.length) letters.add(plain[code] ?? '', offset);
			// The second half of a pair adds nothing by itself.
			else letters.add(fold(String.fromCodePoint(source.codePointAt(offset) ?? 0)), offset);
		}
		offset = Math.max(offset, end);
	}
	return letters.take();
}

/** A megabyte of text as single strings and boxed numbers would take a second; in arrays of numbers it takes a tenth. */
class Growing {
	#codes = new Uint16Array(1024);
	#at = new Uint32Array(1024);
	#length = 0;

	add(letters: string, at: number): void {
		if (this.#length + letters.length > this.#codes.length) this.#grow();
		for (let index = 0; index < letters.length; index++) {
			this.#codes[this.#length] = letters.charCodeAt(index);
			this.#at[this.#length++] = at;
		}
	}

	take(): Letters {
		let text = '';
		for (let from = 0; from < this.#length; from += 4096) {
			text += String.fromCharCode(...this.#codes.subarray(from, Math.min(from + 4096, this.#length)));
		}
		return { text, at: this.#at.subarray(0, this.#length) };
	}

	#grow(): void {
		const [codes, at] = [this.#codes, this.#at];
		this.#codes = new Uint16Array(2 * codes.length);
		this.#at = new Uint32Array(2 * at.length);
		this.#codes.set(codes);
		this.#at.set(at);
	}
}

function fold(character: string): string {
	return character
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The letters of the characters that most texts are made of. */
const plain = Array.from({ length: 0x250 }, (_, code) => fold(String.fromCharCode(code)));

/** A line that may belong to the paper and not to the text. */
export interface Furniture extends Stretch {
	/** It is a page number at the edge of a page, or with nothing on the lines before and after it. */
	sure: boolean;
}

/** Page numbers, and short lines that come again and again. */
export function findFurniture(source: string): Furniture[] {
	const lines = [...source.matchAll(/[^\r\n\f]+/gu)].map(({ 0: line, index }) => ({
		line: line.trim(),
		start: index,
		end: index + line.length
	}));
	const counts = new Map<string, number>();
	for (const { line } of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
	const found = lines.filter(
		({ line }) => line !== '' && line.length <= longestLine && (pageNumber.test(line) || (counts.get(line) ?? 0) > 1)
	);
	if (found.length > mostFurniture) return [];
	return found.map(({ line, start, end }) => {
		const [before, after] = [source.slice(Math.max(0, start - reach), start), source.slice(end, end + reach)];
		const sure = pageNumber.test(line) && (startsPage.test(before + after) || (isGap(before) && isGap(after)));
		return { start, end, sure };
	});
}

/** Line ends are looked for this far before and after a line. */
const reach = 8;
const startsPage = /\f/u;
const isGap = (text: string) => /^\s*$|\n\s*\n|\r[^\S\n]*\r/u.test(text);

const longestLine = 90;
/** More than a paper has: such a text is made of something else. */
const mostFurniture = 2000;
const pageNumber = /^[-–—|·•()[\]*\s]*(?:page|p\.?)?\s*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|·•()[\]*\s]*$/iu;
