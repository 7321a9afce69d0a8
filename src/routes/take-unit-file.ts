import { describeFailure } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { largestUnitFile, readUnitFile, tooLarge } from '#lib/question-types/unit-file.ts';
import { placesOf, sayNotAdded } from './unit-file-words.ts';

/** The unit in a file, or in words why not and each place that is wrong. */
export type Taken = { unit: Unit<Question> } | { unit: null; words: string; places: string[] };

/** Reads a file that somebody chose. */
export async function takeUnitFile(file: File): Promise<Taken> {
	const read = file.size > largestUnitFile ? tooLarge(file.size) : readUnitFile(await file.text());
	if (read.ok) return { unit: read.value };
	return { unit: null, words: sayNotAdded(read.failures), places: placesOf(read.failures).map(describeFailure) };
}
