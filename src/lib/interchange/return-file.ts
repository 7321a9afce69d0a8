import type { Result } from '#lib/domain/failure.ts';
import type { ReturnedWork } from '#lib/domain/returned.ts';
import { returnedWork } from '#lib/domain/returned-schema.ts';
import { parseAll } from '#lib/question-types/parse-all.ts';
import { asEdited, readSealed, writeSealed, type FileKind } from '#lib/question-types/sealed-file.ts';

/** Number of this format; older numbers stay readable for ever. */
export const returnFormat = 1;

const file: FileKind = { kind: 'passage-return', format: returnFormat, words: 'returned work' };

/** What a teacher gives back to one learner as the text of a file. */
export function writeReturn(returned: ReturnedWork): string {
	return writeSealed(file, returned);
}

/** What a file gives back. Fails with one of `Unreadable`; `edited` names every place where that shows. */
export function readReturn(text: string): Result<ReturnedWork> {
	const outer = readSealed(file, text);
	if (!outer.ok) return outer;
	const inner = parseAll(returnedWork, outer.value);
	return inner.ok ? inner : asEdited(inner.failures);
}
