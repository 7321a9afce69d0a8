import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { assignedOrders, feedbackTimings, type Assignment, type Task } from './assignment.ts';
import { assignment as assignmentSchema } from './assignment-schema.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { fail, succeed, type Failure, type Result } from './failure.ts';
import { personalTerms, type PersonalTerms } from './personal-terms.ts';

/**
 * The part of a link behind its `#`: a digit for the format, three characters for the length of the body, the body, and six
 * characters of a SHA-256 over all before. This frame is the same for every format. The body is a JSON list in base64url: the
 * assignment, and in a personal link what is made easier for one learner behind it.
 */
const plainFormat = 1;
const personalFormat = 2;
const newestFormat = personalFormat;
const headLength = 4;
const checkLength = 6;

/** What may have happened to a link: each has its own words on the page. */
export type LinkDamage = 'empty' | 'foreign' | 'truncated' | 'longer' | 'altered' | 'newer-format' | 'wrong-shape';

/** What a link gives: an assignment, and in a personal link the terms of one learner. */
export interface GivenWork {
	assignment: Assignment;
	terms: PersonalTerms | null;
}

/** A whole assignment, with the terms of one learner if there are any, as the part of a link behind its `#`. */
export function writeLink(assignment: Assignment, terms: PersonalTerms | null = null): string {
	const content = [...pack(assignment), ...(terms ? packTerms(terms) : [])];
	const body = toBase64url(utf8ToBytes(JSON.stringify(content)));
	const length = toBase64url(new Uint8Array([0, body.length >> 8, body.length])).slice(1);
	const head = `${terms ? personalFormat : plainFormat}${length}${body}`;
	return head + checkOf(head);
}

/**
 * What stands in the part of a link behind its `#`. Fails with one of `LinkDamage`: `empty`, `foreign` (no link of this
 * kind), `truncated`, `longer` (something was added), `altered`, `newer-format` (made by a later version), or `wrong-shape` with
 * every place that is wrong.
 */
export function readLink(fragment: string): Result<GivenWork> {
	const text = fragment.replace(/\s+/gu, '');
	if (text === '') return refuse('empty', 'a link with an assignment', 'nothing behind the #');
	if (!/^[1-9]/u.test(text)) return refuse('foreign', 'a link with an assignment', 'another link');
	const length = readLength(text.slice(1, headLength));
	const whole = headLength + (length ?? 0) + checkLength;
	if (text.length < headLength) return refuse('truncated', 'a whole link', `${text.length} characters`);
	if (length === null) return refuse('altered', 'the link as it was made', 'a changed link');
	if (text.length < whole) return refuse('truncated', `${whole} characters`, `${text.length} characters`);
	const [head, check] = [text.slice(0, whole - checkLength), text.slice(whole - checkLength, whole)];
	if (checkOf(head) !== check) return refuse('altered', 'the link as it was made', 'a changed link');
	if (text.length > whole) return refuse('longer', `${whole} characters`, `${text.length} characters`);
	const format = Number(text.charAt(0));
	if (format > newestFormat) return refuse('newer-format', `format ${newestFormat}`, `format ${format}`);
	return unpack(head.slice(headLength), format);
}

function readLength(text: string): number | null {
	const bytes = fromBase64url(`A${text}`);
	return bytes && bytes.reduce((length, byte) => length * 256 + byte, 0);
}

function checkOf(head: string): string {
	return toBase64url(sha256(utf8ToBytes(head))).slice(0, checkLength);
}

const short = (hex: string) => toBase64url(hexToBytes(hex.replaceAll('-', '')));
const long = (text: string) => bytesToHex(fromBase64url(text) ?? new Uint8Array());

function pack(a: Assignment): unknown[] {
	return [
		...[short(a.id), a.edition, a.unit, short(a.content), a.title, packTask(a.task), a.attempts],
		...[assignedOrders.indexOf(a.order), feedbackTimings.indexOf(a.feedback)],
		...[a.release === null ? null : short(a.release), a.from, a.until, a.certainty ? 1 : 0]
	];
}

function packTerms({ accommodation, learner }: PersonalTerms): unknown[] {
	const { time, extraAttempts, questions, readAloud } = accommodation;
	return [time, extraAttempts, questions, readAloud ? 1 : 0, learner];
}

function packTask(task: Task): unknown[] {
	if (task.kind === 'forms') return ['f', ...task.forms];
	if (task.kind === 'questions') return ['q', ...task.questions];
	return ['d', task.sections, task.strands, task.processes, task.count, task.points];
}

const packedTask = v.union([
	v.pipe(
		v.tupleWithRest([v.literal('f')], v.string()),
		v.transform(([, ...forms]) => ({ kind: 'forms' as const, forms }))
	),
	v.pipe(
		v.tupleWithRest([v.literal('q')], v.string()),
		v.transform(([, ...questions]) => ({ kind: 'questions' as const, questions }))
	),
	v.pipe(
		v.strictTuple([v.literal('d'), v.unknown(), v.unknown(), v.unknown(), v.unknown(), v.unknown()]),
		v.transform(([, sections, strands, processes, count, points]) => ({
			...{ kind: 'draw' as const, sections, strands, processes, count, points }
		}))
	)
]);

const dashes = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
const any = v.unknown();
const packed = v.pipe(
	// prettier-ignore
	v.strictTuple([
		v.string(), any, any, v.string(), any, packedTask, any, v.number(), v.number(), v.nullable(v.string()), any, any, any
	]),
	v.transform(
		([id, edition, unit, content, title, task, attempts, order, feedback, release, from, until, certainty]) => ({
			...{ id: dashes(long(id)), edition, unit, content: long(content), title, task, attempts },
			...{ order: assignedOrders[order], feedback: feedbackTimings[feedback] },
			...{ release: release === null ? null : long(release), from, until, certainty: certainty === 1 }
		})
	),
	assignmentSchema
);

const packedTermCount = 5;
const packedTerms = v.pipe(
	v.strictTuple([any, any, any, v.picklist([0, 1]), any]),
	v.transform(([time, extraAttempts, questions, readAloud, learner]) => ({
		accommodation: { time, extraAttempts, questions, readAloud: readAloud === 1 },
		learner
	})),
	personalTerms
);

function unpack(body: string, format: number): Result<GivenWork> {
	const content = readJson(body);
	const parts: unknown[] = Array.isArray(content) ? content : [];
	const isPersonal = format === personalFormat;
	const at = isPersonal ? Math.max(0, parts.length - packedTermCount) : parts.length;
	const work = v.safeParse(packed, parts.slice(0, at));
	const terms = v.safeParse(v.nullable(packedTerms), isPersonal ? parts.slice(at) : null);
	if (work.success && terms.success) return succeed({ assignment: work.output, terms: terms.output });
	return fail([...(work.issues ?? []), ...(terms.issues ?? [])].map(toFailure));
}

function toFailure(issue: v.BaseIssue<unknown>): Failure {
	const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const expected = issue.expected ?? issue.message;
	return { code: 'wrong-shape', path: ['link', ...path], expected, received: issue.received };
}

function readJson(body: string): unknown {
	const bytes = fromBase64url(body);
	try {
		return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return null;
	}
}

function refuse(code: LinkDamage, expected: string, received: string) {
	return fail([{ code, path: ['link'], expected, received }]);
}
