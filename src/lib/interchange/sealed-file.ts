import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { fail, succeed, type Failure, type Result } from '#lib/domain/failure.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';

/** Why a file cannot be read at all. */
export type Unreadable = 'truncated' | 'edited' | 'newer-format' | 'foreign';

/** What files that go from hand to hand are called in them; each begins with it. */
export type FileKind = 'passage-submission' | 'passage-return';

const end = '"end":true}';
const envelope = v.strictObject({
	kind: v.string(),
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** SHA-256 of the content as JSON: finds damage by accident, and is no seal against a forger. */
	checksum: v.string(),
	content: v.unknown(),
	/** Stands last, so that a file that was cut off lacks it. */
	end: v.literal(true)
});

/** The beginning of every file of a kind: alone, it is read as one that was cut off. */
export function beginningOf(kind: FileKind): string {
	return `{"kind":"${kind}"`;
}

/** The text of a file with this content. */
export function sealFile(kind: FileKind, format: number, content: unknown): string {
	return JSON.stringify({ kind, format, checksum: checksumOf(content), content, end: true });
}

/**
 * The content of a file, still to be parsed. Fails with one of `Unreadable`: `foreign` (another kind of file), `newer-format`
 * (above `newest`), `truncated` (its end is missing) or `edited` (anything else was changed).
 */
export function openFile(kind: FileKind, newest: number, text: string): Result<unknown> {
	const whole = text.replace(/^\uFEFF/u, '').trim();
	const raw = parseJson(whole);
	const begin = beginningOf(kind);
	if (raw === undefined && begin.startsWith(whole.slice(0, begin.length))) {
		const isCut = !whole.endsWith(end);
		return isCut ? refuse(kind, 'truncated', 'a whole file', 'one that is cut off') : wasChanged(kind);
	}
	if (!v.is(v.looseObject({ kind: v.literal(kind) }), raw)) return refuse(kind, 'foreign', `a ${kind}`, 'another file');
	const format = v.is(v.looseObject({ format: v.number() }), raw) ? raw.format : 0;
	if (format > newest) return refuse(kind, 'newer-format', `format ${newest} or older`, `format ${format}`);
	const outer = parseAll(envelope, raw);
	const isWhole = outer.ok && outer.value.checksum === checksumOf(outer.value.content);
	return isWhole ? succeed(outer.value.content) : wasChanged(kind);
}

/** The failure of a file that says what none was written to say. */
export function wasChanged(kind: FileKind) {
	return refuse(kind, 'edited', 'the file as it was written', 'a changed file');
}

/** Failures of a content that does not parse, each as an edit with its place. */
export function asEdited(failures: readonly Failure[]) {
	return fail(failures.map((failure) => ({ ...failure, code: 'edited' })));
}

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

function refuse(kind: FileKind, code: Unreadable, expected: string, received: string) {
	return fail([{ code, path: [kind.replace('passage-', '')], expected, received }]);
}
