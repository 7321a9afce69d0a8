import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { lettersOf } from './letters.ts';
import type { OriginalPrint, ParagraphPrint } from './original.ts';

/** Letters in a stretch that leaves an anchor: about four words. */
export const anchorLength = 20;
/** Anchors begin at least this far apart, so that far more is unknown between them than they tell. */
const anchorDistance = 32;
const mostAnchors = 12;

/** A paragraph with fewer letters could be guessed, so it has a shorter seal, and counts only beside one that is longer. */
export const shortest = 64;
const sealDigits = { short: 5, long: 12 };

/** Where the anchors of a paragraph begin, in letters; a short one has none. */
export function anchorSpots(letters: number): number[] {
	if (letters < shortest) return [];
	const room = letters - anchorLength;
	const count = Math.min(mostAnchors, Math.floor(room / anchorDistance) + 1);
	return Array.from({ length: count }, (_, at) => Math.floor((at * room) / (count - 1)));
}

/** Hex digits in the seal of a paragraph with so many letters. */
export function sealLength(letters: number): number {
	return letters < shortest ? sealDigits.short : sealDigits.long;
}

/** The seal of a paragraph's letters. */
export function sealOf(letters: string, salt: string): string {
	return bytesToHex(sha256(utf8ToBytes(`${salt} ${letters}`))).slice(0, sealLength(letters.length));
}

/** The anchor, a number of sixteen bits, of every stretch of a text; each takes a few steps, so a long text takes no time. */
export function anchorsOf(letters: string, salt: string): Uint16Array {
	const seed = new DataView(sha256(utf8ToBytes(salt)).buffer);
	const [base, twist] = [seed.getUint32(0) | 1, seed.getUint32(4)];
	let highest = 1;
	for (let at = 1; at < anchorLength; at++) highest = Math.imul(highest, base);
	const anchors = new Uint16Array(Math.max(0, letters.length - anchorLength + 1));
	let rolling = 0;
	for (let at = 0; at < letters.length; at++) {
		const leaving = at < anchorLength ? 0 : Math.imul(letters.charCodeAt(at - anchorLength), highest);
		rolling = (Math.imul(rolling - leaving, base) + letters.charCodeAt(at)) | 0;
		if (at >= anchorLength - 1) anchors[at - anchorLength + 1] = mix(rolling ^ twist) >>> 16;
	}
	return anchors;
}

/** Spreads every bit over all others: the last step of MurmurHash3. */
function mix(value: number): number {
	let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/** The print of an article, given as its paragraphs with their ids. */
export function printOf(paragraphs: readonly { id: string; text: string }[], salt: string): OriginalPrint {
	return { salt, paragraphs: paragraphs.map(({ id, text }) => paragraphPrint(id, lettersOf(text).text, salt)) };
}

function paragraphPrint(id: string, letters: string, salt: string): ParagraphPrint {
	const all = anchorsOf(letters, salt);
	const anchors = anchorSpots(letters.length).map((spot) => (all[spot] ?? 0).toString(16).padStart(4, '0'));
	return { id, letters: letters.length, seal: sealOf(letters, salt), anchors: anchors.join('') };
}
