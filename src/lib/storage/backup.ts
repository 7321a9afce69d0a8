import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { draft, logEvent } from '#lib/domain/event-schema.ts';
import { logFormat } from '#lib/domain/event.ts';
import { below, fail, succeed, type Failure, type Result } from '#lib/domain/failure.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { mostBytes } from '#lib/domain/text-file.ts';
import { parseEdition } from '#lib/question-types/learner-edition.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';
import { asFile, fromFile } from '#lib/question-types/unit-file.ts';
import type { AttachedOriginal, KeptEdition, KeptUnit, LogContent } from './ports.ts';

/** The kind of file, in its first line. */
const kind = 'passage-backup';
const envelope = v.strictObject({
	kind: v.literal(kind),
	/** That of the log: a backup changes with it. */
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Epoch ms. */
	savedAt: v.number(),
	/** SHA-256 of the content as JSON: finds damage by accident, and is no seal against a forger. */
	checksum: v.string(),
	content: v.unknown()
});
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));
const original = v.strictObject({
	id: v.pipe(v.string(), v.minLength(1)),
	addedAt: moment,
	text: v.pipe(v.string(), v.minLength(1), v.maxLength(mostBytes))
});
const content = v.strictObject({
	events: v.array(logEvent),
	drafts: v.array(draft),
	originals: v.exactOptional(v.array(original)),
	/** Each unit as its file says it, with the format of such files. */
	units: v.exactOptional(v.array(v.strictObject({ addedAt: moment, unit: v.unknown() }))),
	/** Each learner edition as its file says it. */
	editions: v.exactOptional(v.array(v.strictObject({ addedAt: moment, edition: v.unknown() })))
});

/** What a backup holds: the work, the units from files if there are any, and the originals if that was asked for. */
export interface BackupContent extends LogContent {
	originals?: readonly AttachedOriginal[];
	units?: readonly KeptUnit[];
	editions?: readonly KeptEdition[];
}

/** Everything kept on a device as one text file. */
export function writeBackup(content: BackupContent, savedAt: number): string {
	const { events, drafts, originals, units = [], editions = [] } = content;
	const files = units.map(({ addedAt, unit }) => ({ addedAt, unit: asFile(unit) }));
	const keyless = editions.map(({ addedAt, edition }) => ({ addedAt, edition }));
	const whole = {
		...{ events, drafts },
		...(originals && { originals }),
		...(files.length > 0 && { units: files }),
		...(keyless.length > 0 && { editions: keyless })
	};
	return JSON.stringify({ kind, format: logFormat, savedAt, checksum: checksumOf(whole), content: whole });
}

/**
 * What a backup holds, or why it cannot be used: `damaged` (cut off or changed), `foreign` (not a backup of this program),
 * `newer-format` (written by a later version), `conflict` (two events, or two units, under one id), or every place in it that
 * is wrong.
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
	return inner.ok ? readParts(inner.value) : inner;
}

/** Looks at what the schema leaves open: each unit, and that no id is there twice. */
function readParts({ units: files, editions: keyless, ...rest }: v.InferOutput<typeof content>): Result<BackupContent> {
	const read = (files ?? []).map(({ unit }) => fromFile(unit));
	const readKeyless = (keyless ?? []).map(({ edition }) => parseEdition(edition));
	const failures = [
		...read.flatMap((one, at) => (one.ok ? [] : one.failures.map(below('units', at)))),
		...readKeyless.flatMap((one, at) => (one.ok ? [] : one.failures.map(below('editions', at))))
	];
	if (failures.length > 0) return fail(failures);
	const units = read.flatMap((one, at): KeptUnit[] =>
		one.ok ? [{ id: one.value.id, addedAt: files?.[at]?.addedAt ?? 0, unit: one.value }] : []
	);
	const editions = readKeyless.flatMap((one, at): KeptEdition[] =>
		one.ok ? [{ id: one.value.id, addedAt: keyless?.[at]?.addedAt ?? 0, edition: one.value }] : []
	);
	const ids = units.map(({ id }) => id);
	const twice = ids.filter((id, at) => ids.indexOf(id) < at);
	const conflicts = [
		...orderEvents(rest.events).conflicts.map((id) => conflictAt('events', id)),
		...twice.map((id) => conflictAt('units', id))
	];
	return conflicts.length > 0
		? fail(conflicts)
		: succeed({ ...rest, ...(files && { units }), ...(keyless && { editions }) });
}

function conflictAt(part: 'events' | 'units', id: string): Failure {
	return {
		code: 'conflict',
		path: [part, id],
		expected: part === 'events' ? 'one event' : 'one unit',
		received: 'two'
	};
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
