import { succeed, type Result } from '#lib/domain/failure.ts';
import { parseEdition } from '#lib/question-types/learner-edition.ts';
import { asFile, fromFile } from '#lib/question-types/unit-file.ts';
import { writeBackup } from '#lib/storage/backup.ts';
import type {
	AttachedOriginal,
	KeptEdition,
	KeptUnit,
	KeyedShelf,
	ProgressStore,
	UnitShelf
} from '#lib/storage/ports.ts';

/** A backup file, and what to say of the units in it. */
export interface Gathered {
	text: string;
	/** How many units from files it holds. */
	units: number;
	/** Titles of those left out: another version kept them, and no program could take them from the file. */
	left: readonly string[];
}

const none: Result<KeptEdition[]> = succeed([]);

/** Puts everything on this device into one backup, or fails when part of it cannot be read. */
export async function gatherBackup(
	store: ProgressStore,
	shelf: UnitShelf,
	originals: readonly AttachedOriginal[] | null,
	now = Date.now(),
	editions?: KeyedShelf<KeptEdition>
): Promise<Result<Gathered>> {
	const [work, kept, keyless] = await Promise.all([store.export(), shelf.list(), editions?.list() ?? none]);
	if (!work.ok) return work;
	if (!kept.ok) return kept;
	if (!keyless.ok) return keyless;
	const sound = keyless.value.filter(({ edition }) => parseEdition(edition).ok);
	const units = kept.value.filter(isSound);
	const text = writeBackup({ ...work.value, ...(originals && { originals }), units, editions: sound }, now);
	const left = [
		...kept.value.filter((one) => !units.includes(one)).map(({ unit }) => unit.title),
		...keyless.value.filter((one) => !sound.includes(one)).map(({ edition }) => edition.title)
	];
	return succeed({ text, units: units.length + sound.length, left });
}

function isSound({ unit }: KeptUnit): boolean {
	return fromFile(asFile(unit)).ok;
}
