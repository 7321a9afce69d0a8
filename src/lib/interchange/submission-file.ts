import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { assignment } from '#lib/domain/assignment-schema.ts';
import { logEvent } from '#lib/domain/event-schema.ts';
import { fail, type Result } from '#lib/domain/failure.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { buildSubmission, type Submission } from '#lib/domain/submission.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';

/** Number of this format; older numbers stay readable for ever. */
export const submissionFormat = 1;

/** Why a file cannot be read at all. */
export type Unreadable = 'truncated' | 'edited' | 'newer-format' | 'foreign';

const kind = 'passage-submission';
const begin = `{"kind":"${kind}"`;
const end = '"end":true}';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const envelope = v.strictObject({
	kind: v.literal(kind),
	format: v.literal(submissionFormat),
	/** SHA-256 of the content as JSON: finds damage by accident, and is no seal against a forger. */
	checksum: v.string(),
	content: v.unknown(),
	/** Stands last, so that a file that was cut off lacks it. */
	end: v.literal(true)
});
const content = v.strictObject({
	assignment,
	learner: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
	madeAt: time,
	events: v.array(logEvent)
});

/** A submission as the text of a file. */
export function writeSubmission({ assignment, learner, madeAt, events }: Submission): string {
	const whole = { assignment, learner, madeAt, events };
	return JSON.stringify({ kind, format: submissionFormat, checksum: checksumOf(whole), content: whole, end: true });
}

/**
 * The submission in a file. Fails with one of `Unreadable`: `foreign` (not a submission), `newer-format` (written by a later
 * version), `truncated` (its end is missing) or `edited` (anything else was changed, with every place where that shows).
 */
export function readSubmission(text: string): Result<Submission> {
	const whole = text.replace(/^\uFEFF/u, '').trim();
	const raw = parseJson(whole);
	if (raw === undefined && begin.startsWith(whole.slice(0, begin.length))) {
		const isCut = !whole.endsWith(end);
		return isCut ? refuse('truncated', 'a whole file', 'one that is cut off') : changed();
	}
	if (!v.is(v.looseObject({ kind: v.literal(kind) }), raw)) return refuse('foreign', 'a submission', 'another file');
	const format = v.is(v.looseObject({ format: v.number() }), raw) ? raw.format : 0;
	if (format > submissionFormat) return refuse('newer-format', `format ${submissionFormat}`, `format ${format}`);
	const outer = parseAll(envelope, raw);
	if (!outer.ok || outer.value.checksum !== checksumOf(outer.value.content)) return changed();
	const inner = parseAll(content, outer.value.content);
	if (!inner.ok) return fail(inner.failures.map((failure) => ({ ...failure, code: 'edited' })));
	return isOneWork(inner.value) ? inner : changed();
}

/** Holds one learner’s work on its assignment, and nothing else. */
function isOneWork(submission: Submission): boolean {
	const { assignment, learner, madeAt, events } = submission;
	const { conflicts } = orderEvents(events);
	return conflicts.length === 0 && buildSubmission(events, assignment, learner, madeAt).events.length === events.length;
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

function changed() {
	return refuse('edited', 'the file as it was written', 'a changed file');
}

function refuse(code: Unreadable, expected: string, received: string) {
	return fail([{ code, path: ['submission'], expected, received }]);
}
