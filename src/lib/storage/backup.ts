import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { draft, logEvent } from '#lib/domain/event-schema.ts';
import { logFormat } from '#lib/domain/event.ts';
import { fail, succeed, type Result } from '#lib/domain/failure.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';
import type { Imported, LogContent, ProgressStore } from './ports.ts';

/** The kind of file, in its first line. */
const kind = 'passage-backup';

const envelope = v.strictObject({
	kind: v.literal(kind),
	/** `logFormat` of the program that wrote it. */
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Epoch ms. */
	savedAt: v.number(),
	/** SHA-256 of the content as JSON: finds damage by accident, and is no seal against a forger. */
	checksum: v.string(),
	content: v.unknown()
});
const content = v.strictObject({ events: v.array(logEvent), drafts: v.array(draft) });

/** Everything kept on a device as one text file. */
export function writeBackup({ events, drafts }: LogContent, savedAt: number): string {
	const whole = { events, drafts };
	return JSON.stringify({ kind, format: logFormat, savedAt, checksum: checksumOf(whole), content: whole });
}

/**
 * What a backup holds, or why it cannot be used: `damaged` (cut off or changed), `foreign` (not a backup of this program),
 * `newer-format` (written by a later version), `conflict` (two events under one id), or every place in it that is wrong.
 */
export function readBackup(text: string): Result<LogContent> {
	const raw = parseJson(text);
	if (raw === undefined) return refuse('damaged', 'a whole backup file', 'a file that is cut off or no backup');
	if (!v.is(v.looseObject({ kind: v.literal(kind) }), raw)) {
		return refuse('foreign', 'a backup of this program', 'another file');
	}
	const format = v.is(v.looseObject({ format: v.number() }), raw) ? raw.format : 0;
	if (format > logFormat) return refuse('newer-format', `format ${logFormat} or older`, `format ${format}`);
	const outer = parseAll(envelope, raw);
	if (!outer.ok) return outer;
	if (outer.value.checksum !== checksumOf(outer.value.content)) {
		return refuse('damaged', 'the file as it was saved', 'a changed file');
	}
	const inner = parseAll(content, outer.value.content);
	return inner.ok ? refuseConflicts(inner.value) : inner;
}

/** Adds what a backup holds to a store, all or nothing. */
export async function restoreBackup(store: ProgressStore, text: string): Promise<Result<Imported>> {
	const backup = readBackup(text);
	return backup.ok ? store.import(backup.value) : backup;
}

function refuseConflicts(backup: LogContent): Result<LogContent> {
	const { conflicts } = orderEvents(backup.events);
	if (conflicts.length === 0) return succeed(backup);
	return fail(
		conflicts.map((id) => ({ code: 'conflict', path: ['events', id], expected: 'one event', received: 'two' }))
	);
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
	return fail([{ code, path: ['backup'], expected, received }]);
}
