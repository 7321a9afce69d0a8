import * as v from 'valibot';
import { fail, succeed, type Failure, type Result } from '#lib/domain/failure.ts';

type Path = Failure['path'];

/** Enough for any file a person wrote; a file with more unknown fields in one place is no question at all. */
const maxRounds = 20;

/** The value as the schema gives it, or every failure with its path. */
export function parseAll<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): Result<T> {
	const unknownFields: Failure[] = [];
	let rest = raw;
	for (let round = 0; ; round++) {
		const parsed = v.safeParse(schema, rest);
		if (parsed.success) return unknownFields.length === 0 ? succeed(parsed.output) : fail(unknownFields);
		const failures = parsed.issues.map(failureOf);
		const found = failures.filter(({ code }) => code === 'unknown-field');
		if (found.length === 0 || round === maxRounds) return fail([...unknownFields, ...failures]);
		unknownFields.push(...found);
		// valibot names one unknown field an object: take those away and look again.
		rest = found.reduce<unknown>((value, { path }) => withoutField(value, path), rest);
	}
}

function failureOf(issue: v.BaseIssue<unknown>): Failure {
	const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const at = { path, expected: issue.expected ?? issue.message, received: issue.received };
	if (issue.kind !== 'schema') return { ...at, code: 'not-allowed', expected: issue.message };
	if (issue.type !== 'strict_object' || issue.path?.at(-1)?.origin !== 'key') return { ...at, code: 'wrong-shape' };
	return issue.expected === 'never'
		? { ...at, code: 'unknown-field', expected: 'no such field', received: String(path.at(-1)) }
		: { ...at, code: 'missing', expected: 'this field', received: 'nothing' };
}

/** A copy of the value without the field at the path. */
function withoutField(value: unknown, [first, ...others]: Path): unknown {
	if (typeof value !== 'object' || value === null || first === undefined) return value;
	if (Array.isArray(value))
		return value.map((inner: unknown, at) => (at === first ? withoutField(inner, others) : inner));
	const entries = Object.entries(value).filter(([name]) => name !== first || others.length > 0);
	return Object.fromEntries(
		entries.map(([name, inner]) => [name, name === first ? withoutField(inner, others) : inner])
	);
}
