import * as v from 'valibot';
import { below, fail, succeed, type Failure, type Result } from '#lib/domain/failure.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { text } from './fields.ts';
import { joinQuestion, splitQuestion, type Secret } from './halves.ts';
import { editionOf, parseEdition, type LearnerEdition } from './learner-edition.ts';
import { parseAll } from './parse-all.ts';
import { readSealed, writeSealed, type FileKind } from './sealed-file.ts';
import type { Question } from './types.ts';
import { veil } from './veil.ts';

/** What a teacher keeps of a learner edition: all of it with its keys, so that this alone is enough to score. */
export interface KeyPack {
	edition: LearnerEdition;
	/** The questions of the edition with their keys, in its order. */
	questions: readonly Question[];
}

/** Number of the format of key packs; older numbers stay readable. */
export const packFile: FileKind = { kind: 'passage-key-pack', format: 1, words: 'a key pack' };

/** What a key pack’s file holds. */
export interface PackContent {
	edition: LearnerEdition;
	secrets: readonly Secret[];
}

const content = v.strictObject({
	edition: v.unknown(),
	secrets: v.array(
		v.strictObject({
			id: text,
			version: text,
			key: v.unknown(),
			tests: v.unknown(),
			claims: v.unknown(),
			contested: v.unknown()
		})
	)
});

/** The key pack of a unit: of all its questions, or of those named alone. The same unit gives the same pack anywhere. */
export function makeKeyPack(unit: Unit<Question>, only?: ReadonlySet<string>): KeyPack {
	const questions = unit.questions.filter(({ id }) => !only || only.has(id)).map((question) => veil(question));
	return { edition: editionOf(unit, questions), questions };
}

/** A learner edition with its keys as one text file. */
export function writeKeyPack(pack: KeyPack): string {
	return writeSealed(packFile, asContent(pack));
}

/** What the file of a key pack says. */
export function asContent({ edition, questions }: KeyPack): PackContent {
	return { edition, secrets: questions.map((question) => splitQuestion(question).secret) };
}

/** The key pack in a file. Fails with one of `Unreadable`, or every place in it that is wrong. */
export function readKeyPack(file: string): Result<KeyPack> {
	const read = readSealed(packFile, file);
	return read.ok ? parseKeyPack(read.value) : read;
}

/** What a key pack says, or everything wrong with it; paths begin with the id of its edition. */
export function parseKeyPack(raw: unknown): Result<KeyPack> {
	const outer = parseAll(content, raw);
	if (!outer.ok) return outer;
	const edition = parseEdition(outer.value.edition);
	if (!edition.ok) return edition;
	const names = { sentences: new Set(edition.value.reading.sections.flatMap(sentencesOf).map(({ id }) => id)) };
	const secrets = new Map(outer.value.secrets.map((secret) => [secret.id, secret]));
	const failures: Failure[] = [];
	const questions = edition.value.questions.flatMap((open) => {
		const secret = secrets.get(open.id);
		const joined = secret
			? joinQuestion(open, secret, names)
			: fail([{ code: 'missing', path: ['key'], expected: 'its key', received: 'nothing' }]);
		if (joined.ok) return [joined.value];
		failures.push(...joined.failures.map(below(open.id)));
		return [];
	});
	return failures.length > 0
		? fail(failures.map(below(edition.value.id)))
		: succeed({ edition: edition.value, questions });
}
