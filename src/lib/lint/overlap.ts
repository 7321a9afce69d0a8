import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Which runs of words a text holds, without the text: each run is salted and hashed. */
export interface Fingerprint {
	/** Words in a run. */
	run: number;
	salt: string;
	/** Hex digits of a run's SHA-256 that are kept. */
	digits: number;
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

/** Enough digits that two runs never share a hash by chance. */
const all = 16;

function hashRun(run: string, { salt, digits }: Pick<Fingerprint, 'salt' | 'digits'>): string {
	return bytesToHex(sha256(utf8ToBytes(`${salt} ${run}`))).slice(0, digits);
}

/** The fingerprint of a text; runs that stand wholly inside one of the quotations may be used and are left out. */
export function fingerprintOf(
	text: string,
	{ run, salt, quotations }: { run: number; salt: string; quotations: readonly string[] }
): Fingerprint {
	const allowed = new Set(quotations.flatMap((quotation) => runsOf(comparableWords(quotation), run)));
	const runs = runsOf(comparableWords(text), run).filter((words) => !allowed.has(words));
	const hashes = new Set(runs.map((words) => hashRun(words, { salt, digits: all })).sort());
	return { run, salt, digits: all, hashes };
}

/**
 * A fingerprint that may be published: a sixteenth of the runs, six digits of each. From hashes of all runs the text could be
 * read back, a word at a time; here sixteen words lie between two runs on average, and twenty bits say less than those words
 * do (docs/decisions/0004-the-original.md). A copied sentence of twenty words is met three times in five, a copied paragraph of
 * eighty 99 times in a hundred.
 */
export function publishable({ run, salt, hashes }: Fingerprint): Fingerprint {
	const digits = 6;
	const cut = [...hashes].map((hash) => hash.slice(0, digits)).filter((hash) => hash.endsWith('0'));
	return { run, salt, digits, hashes: new Set(cut) };
}

/** The runs of a text that the fingerprint knows, each in words. */
export function sharedRuns(text: string, fingerprint: Fingerprint): string[] {
	return runsOf(comparableWords(text), fingerprint.run).filter((words) =>
		fingerprint.hashes.has(hashRun(words, fingerprint))
	);
}
