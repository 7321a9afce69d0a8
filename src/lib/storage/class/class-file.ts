import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { hasChallenges } from '#lib/domain/class/challenges.ts';
import { classFormat, type ClassEvent } from '#lib/domain/class/class-event.ts';
import { classEvent } from '#lib/domain/class/class-event-schema.ts';
import { below, fail, succeed, type Result } from '#lib/domain/failure.ts';
import { asContent, parseKeyPack, type KeyPack } from '#lib/question-types/key-pack.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';

/** The kind of file, in its first line. */
const kind = 'passage-class';
/** A class without challenges, moves between groups and key packs says this, so that programs of before can still read it. */
const formatOfBefore = 1;

const envelope = v.strictObject({
	kind: v.literal(kind),
	/** That of the oldest program that can read it. */
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Epoch ms. */
	savedAt: v.number(),
	/** SHA-256 of the events as JSON, with the key packs behind them if there are any: finds damage by accident, and is no seal. */
	checksum: v.string(),
	events: v.array(v.unknown()),
	/** Each key pack as its own file says it. */
	packs: v.exactOptional(v.array(v.unknown()))
});
const events = v.array(classEvent);

/** What a class file holds: the log, and the key packs that its work is scored with. */
export interface ClassFileContent {
	events: readonly ClassEvent[];
	packs: readonly KeyPack[];
}

const isOfNewFormat = (log: readonly ClassEvent[]) =>
	hasChallenges(log) || log.some(({ kind }) => kind === 'regrouped');

/** Everything a teacher keeps as one text file. */
export function writeClassFile(log: readonly ClassEvent[], savedAt: number, packs: readonly KeyPack[] = []): string {
	const format = packs.length > 0 || isOfNewFormat(log) ? classFormat : formatOfBefore;
	if (packs.length === 0) return JSON.stringify({ kind, format, savedAt, checksum: checksumOf(log), events: log });
	const contents = packs.map(asContent);
	return JSON.stringify({ kind, format, savedAt, checksum: checksumOf([log, contents]), events: log, packs: contents });
}

/**
 * What a class file holds, or why it cannot be used: `damaged` (cut off or changed), `foreign` (another file), `newer-format`
 * (written by a later version), or every place in it that is wrong.
 */
export function readClassFile(text: string): Result<ClassFileContent> {
	const raw = parseJson(text);
	if (raw === undefined) return refuse('damaged', 'a whole class file', 'a file that is cut off or none');
	if (!v.is(v.looseObject({ kind: v.literal(kind), format: v.number() }), raw)) {
		return refuse('foreign', 'a class file of this program', 'another file');
	}
	if (raw.format > classFormat) {
		return refuse('newer-format', `format ${classFormat} or older`, `format ${raw.format}`);
	}
	const outer = parseAll(envelope, raw);
	if (!outer.ok) return outer;
	const { events: found, packs } = outer.value;
	if (outer.value.checksum !== checksumOf(packs ? [found, packs] : found)) {
		return refuse('damaged', 'the file as it was saved', 'a changed file');
	}
	const log = parseAll(events, found);
	const read = (packs ?? []).map(parseKeyPack);
	const failures = [
		...(log.ok ? [] : log.failures),
		...read.flatMap((pack, at) => (pack.ok ? [] : pack.failures.map(below('packs', at))))
	];
	if (!log.ok || failures.length > 0) return fail(failures);
	return succeed({ events: log.value, packs: read.flatMap((pack) => (pack.ok ? [pack.value] : [])) });
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

function refuse(code: string, expected: string, received: string) {
	return fail([{ code, path: ['class'], expected, received }]);
}
