import { succeed, type Result } from '#lib/domain/failure.ts';
import { asFile, fromFile } from '#lib/question-types/unit-file.ts';
import { writeBackup } from '#lib/storage/backup.ts';
import type { AttachedOriginal, KeptUnit, ProgressStore, UnitShelf } from '#lib/storage/ports.ts';

/** A backup file, and what to say of the units in it. */
export interface Gathered {
	text: string;
	/** How many units from files it holds. */
	units: number;
	/** Titles of those left out: another version kept them, and no program could take them from the file. */
	left: readonly string[];
}

/** Puts everything on this device into one backup, or fails when part of it cannot be read. */
export async function gatherBackup(
	store: ProgressStore,
	shelf: UnitShelf,
	originals: readonly AttachedOriginal[] | null,
	now = Date.now()
): Promise<Result<Gathered>> {
	const [work, kept] = await Promise.all([store.export(), shelf.list()]);
	if (!work.ok) return work;
	if (!kept.ok) return kept;
	const units = kept.value.filter(isSound);
	const text = writeBackup({ ...work.value, ...(originals && { originals }), units }, now);
	const left = kept.value.filter((one) => !units.includes(one)).map(({ unit }) => unit.title);
	return succeed({ text, units: units.length, left });
}

function isSound({ unit }: KeptUnit): boolean {
	return fromFile(asFile(unit)).ok;
}
