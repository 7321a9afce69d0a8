import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { fail, succeed, type Failure, type Result } from '#lib/domain/failure.ts';
import { valueAt } from '#lib/domain/unit-names.ts';
import { parseAll } from './parse-all.ts';

/** Why a file cannot be read at all. */
export type Unreadable = 'truncated' | 'edited' | 'newer-format' | 'foreign';

/** A kind of file, and the number of its format. */
export interface FileKind {
	/** Stands first in the file, e.g. `passage-key-pack`. */
	kind: string;
	/** Older numbers stay readable. */
	format: number;
	/** What to call such a file in a failure, e.g. "a key pack". */
	words: string;
}

const end = '"end":true}';

/** The beginning of every file of a kind: alone, it is read as one that was cut off. */
export function beginningOf(kind: string): string {
	return `{"kind":"${kind}"`;
}

/** Content as one text file of a kind: with a checksum, and an end that a file which was cut off lacks. */
export function writeSealed({ kind, format }: Pick<FileKind, 'kind' | 'format'>, content: unknown): string {
	return JSON.stringify({ kind, format, checksum: checksumOf(content), content, end: true });
}

/**
 * What such a file holds, unparsed. Fails with one of `Unreadable`: `foreign` (another kind of file), `newer-format` (written by
 * a later version), `truncated` (its end is missing) or `edited` (anything else was changed).
 */
export function readSealed({ kind, format, words }: FileKind, text: string): Result<unknown> {
	const whole = text.replace(/^\uFEFF/u, '').trim();
	const begin = beginningOf(kind);
	const raw = parseJson(whole);
	if (raw === undefined && begin.startsWith(whole.slice(0, begin.length))) {
		return whole.endsWith(end)
			? wasChanged(words)
			: refuse('truncated', `a whole file of ${words}`, 'one that is cut off');
	}
	if (valueAt(raw, 'kind') !== kind) return refuse('foreign', words, 'another file');
	const found = valueAt(raw, 'format');
	if (typeof found === 'number' && found > format) {
		return refuse('newer-format', `format ${format} or older`, `format ${found}`);
	}
	const outer = parseAll(envelope, raw);
	if (!outer.ok || outer.value.checksum !== checksumOf(outer.value.content)) return wasChanged(words);
	return succeed(outer.value.content);
}

/** The kind that a file says it is of, whether it is sound or not; `null` for none. */
export function kindIn(text: string): string | null {
	return /^\uFEFF?\s*\{\s*"kind"\s*:\s*"([^"]*)"/u.exec(text)?.[1] ?? null;
}

const envelope = v.strictObject({
	kind: v.string(),
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** SHA-256 of the content as JSON: finds damage by accident, and is no seal against a forger. */
	checksum: v.string(),
	content: v.unknown(),
	/** Stands last, so that a file that was cut off lacks it. */
	end: v.literal(true)
});

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function checksumOf(value: unknown): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
}

/** The failure of a file that says what none was written to say. */
export function wasChanged(words: string) {
	return refuse('edited', `${words} as it was written`, 'a changed file');
}

/** Failures of a content that does not parse, each as an edit with its place. */
export function asEdited(failures: readonly Failure[]) {
	return fail(failures.map((failure) => ({ ...failure, code: 'edited' })));
}

function refuse(code: Unreadable, expected: string, received: string) {
	return fail([{ code, path: ['file'], expected, received }]);
}
