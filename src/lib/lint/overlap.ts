import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Which runs of words a text holds, without the text: each run is salted and hashed. */
export interface Fingerprint {
	/** Words in a run. */
	run: number;
	salt: string;
	/** The first 8 bytes of each run's SHA-256 in hex. */
	hashes: ReadonlySet<string>;
}

/** The words of a text as they are compared: letter case and the shape of quotation marks do not count. */
export function comparableWords(text: string): string[] {
	const plain = text.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'");
	return plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Every run of `run` words that follow one another. */
export function runsOf(words: readonly string[], run: number): string[] {
	return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
}

export function hashRun(run: string, salt: string): string {
	return bytesToHex(sha256(utf8ToBytes(`${salt} ${run}`)).subarray(0, 8));
}

/** The fingerprint of a text; runs that stand wholly inside one of the quotations may be used and are left out. */
export function fingerprintOf(
	text: string,
	{ run, salt, quotations }: { run: number; salt: string; quotations: readonly string[] }
): Fingerprint {
	const allowed = new Set(quotations.flatMap((quotation) => runsOf(comparableWords(quotation), run)));
	const runs = runsOf(comparableWords(text), run).filter((words) => !allowed.has(words));
	return { run, salt, hashes: new Set(runs.map((words) => hashRun(words, salt)).sort()) };
}

/** The runs of a text that the fingerprint knows, each in words. */
export function sharedRuns(text: string, { run, salt, hashes }: Fingerprint): string[] {
	return runsOf(comparableWords(text), run).filter((words) => hashes.has(hashRun(words, salt)));
}
