import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { draft, logEvent } from '#lib/domain/event-schema.ts';
import { logFormat } from '#lib/domain/event.ts';
import { fail, succeed, type Result } from '#lib/domain/failure.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { mostBytes } from '#lib/domain/text-file.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';
import type { AttachedOriginal, Imported, KeyedShelf, LogContent, ProgressStore } from './ports.ts';

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
const original = v.strictObject({
	id: v.pipe(v.string(), v.minLength(1)),
	addedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
	text: v.pipe(v.string(), v.minLength(1), v.maxLength(mostBytes))
});
const content = v.strictObject({
	events: v.array(logEvent),
	drafts: v.array(draft),
	originals: v.exactOptional(v.array(original))
});

/** What a backup holds: the work, and the originals if that was asked for. */
export interface BackupContent extends LogContent {
	originals?: readonly AttachedOriginal[];
}

/** Everything kept on a device as one text file. */
export function writeBackup({ events, drafts, originals }: BackupContent, savedAt: number): string {
	const whole = { events, drafts, ...(originals && { originals }) };
	return JSON.stringify({ kind, format: logFormat, savedAt, checksum: checksumOf(whole), content: whole });
}

/**
 * What a backup holds, or why it cannot be used: `damaged` (cut off or changed), `foreign` (not a backup of this program),
 * `newer-format` (written by a later version), `conflict` (two events under one id), or every place in it that is wrong.
 */
export function readBackup(text: string): Result<BackupContent> {
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

/** What came of a backup; `originals` were attached, those of units that have one already were not. */
export interface Restored extends Imported {
	originals: number;
}

/** Adds what a backup holds to a store and to the originals on the device, all or nothing. */
export async function restoreBackup(
	store: ProgressStore,
	text: string,
	shelf?: KeyedShelf<AttachedOriginal>
): Promise<Result<Restored>> {
	const backup = readBackup(text);
	if (!backup.ok) return backup;
	const attached = await attachMissing(backup.value.originals ?? [], shelf);
	if (!attached.ok) return attached;
	const imported = await store.import(backup.value);
	if (imported.ok) return succeed({ ...imported.value, originals: attached.value.length });
	await shelf?.remove(attached.value);
	return imported;
}

/** Attaches originals where there is none; the ids of their units. */
async function attachMissing(
	originals: readonly AttachedOriginal[],
	shelf: KeyedShelf<AttachedOriginal> | undefined
): Promise<Result<string[]>> {
	if (originals.length === 0 || !shelf) return succeed([]);
	const here = await shelf.list();
	if (!here.ok) return here;
	const missing = originals.filter(({ id }) => !here.value.some((one) => one.id === id));
	const stored = await shelf.put(missing);
	return stored.ok ? succeed(missing.map(({ id }) => id)) : stored;
}

function refuseConflicts(backup: BackupContent): Result<BackupContent> {
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
