import { describeFailure, type Failure } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { packFile } from '#lib/question-types/key-pack.ts';
import { editionFile, readEdition, type LearnerEdition } from '#lib/question-types/learner-edition.ts';
import { kindIn } from '#lib/question-types/sealed-file.ts';
import { largestUnitFile, readUnitFile, tooLarge } from '#lib/question-types/unit-file.ts';
import { placesOf, sayNotAdded } from './unit-file-words.ts';

/** The unit in a file, with its keys or without, or in words why not and each place that is wrong. */
export type Taken =
	| { kind: 'unit'; unit: Unit<Question> }
	| { kind: 'edition'; edition: LearnerEdition }
	| { kind: 'none'; words: string; places: string[] };

/** Reads a file that somebody chose. */
export async function takeUnitFile(file: File): Promise<Taken> {
	if (file.size > largestUnitFile) return refused(tooLarge(file.size).failures);
	const text = await file.text();
	const kind = kindIn(text);
	if (kind === packFile.kind) return refused([keyPackHere]);
	if (kind === editionFile.kind) {
		const read = readEdition(text);
		return read.ok ? { kind: 'edition', edition: read.value } : refused(read.failures);
	}
	const read = readUnitFile(text);
	return read.ok ? { kind: 'unit', unit: read.value } : refused(read.failures);
}

const keyPackHere: Failure = { code: 'key-pack', path: ['file'], expected: 'a unit', received: 'a key pack' };

function refused(failures: readonly Failure[]): Taken {
	return { kind: 'none', words: sayNotAdded(failures), places: placesOf(failures).map(describeFailure) };
}
