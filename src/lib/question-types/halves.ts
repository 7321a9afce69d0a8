import type * as v from 'valibot';
import { fail, type Result } from '#lib/domain/failure.ts';
import { withoutKey, type SecretField } from '#lib/domain/question.ts';
import { valueAt } from '#lib/domain/unit-names.ts';
import { versionOf } from '#lib/domain/version.ts';
import { contents } from './contents.ts';
import type { ContentNames } from './contract.ts';
import { parseAll } from './parse-all.ts';
import { parseQuestion } from './registry.ts';
import type { KeylessQuestion, Name, Question } from './types.ts';

/** What only a teacher holds of a question, under the names by which it finds the other half. */
export type Secret = Pick<Question, SecretField | 'id' | 'version'>;

/** A question as two halves: `open` is enough to answer it and says nothing of its key, `secret` is all the rest. */
export interface Halves {
	open: KeylessQuestion;
	secret: Secret;
}

/** Takes a question apart. What its lists and ids give away stays in `open`: see `veil`. */
export function splitQuestion(question: Question): Halves {
	const { id, version, key, tests, claims, contested } = question;
	return { open: withoutKey(question), secret: { id, version, key, tests, claims, contested } };
}

/** A question without its key, or everything wrong with its shape; `altered` when it is not what its version was made from. */
export function parseOpen(raw: unknown): Result<KeylessQuestion> {
	const type = valueAt(raw, 'type');
	if (!isName(type)) {
		const received = typeof type === 'string' ? type : typeof type;
		const expected = `one of ${Object.keys(contents).join(', ')}`;
		return fail([{ code: 'unknown-type', path: ['type'], expected, received }]);
	}
	const schema: v.GenericSchema<unknown, KeylessQuestion> = contents[type].open;
	const open = parseAll(schema, raw);
	if (!open.ok) return open;
	const seen = seenHalf(open.value.version);
	const found = seenHalf(versionOf({ ...open.value, key: null }));
	return found === seen ? open : refuse('altered', `what version ${seen} was made from`, `version ${found}`);
}

const isName = (name: unknown): name is Name => typeof name === 'string' && Object.hasOwn(contents, name);
const seenHalf = (version: string) => version.split('.')[0] ?? '';

/**
 * The question whose halves these are. Fails with `other-half` when they are of two questions or of two versions of one,
 * `altered` when the key is not the one that its version was made from, or everything wrong with the whole.
 */
export function joinQuestion(
	open: KeylessQuestion,
	{ id, version, ...held }: Pick<Secret, 'id' | 'version'>,
	names: ContentNames
): Result<Question> {
	if (id !== open.id || version !== open.version) {
		return refuse('other-half', `${open.id} in version ${open.version}`, `${id} in version ${version}`);
	}
	const joined = parseQuestion({ ...open, ...held }, names);
	if (!joined.ok) return joined;
	const found = versionOf(joined.value);
	return found === version ? joined : refuse('altered', `what version ${version} was made from`, `version ${found}`);
}

function refuse(code: string, expected: string, received: string) {
	return fail([{ code, path: ['version'], expected, received }]);
}
