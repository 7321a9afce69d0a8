import { succeed, type Result } from '#lib/domain/failure.ts';
import { isSameJson } from '#lib/domain/json.ts';
import { readBackup } from './backup.ts';
import type {
	AttachedOriginal,
	Imported,
	Kept,
	KeptEdition,
	KeptUnit,
	KeyedShelf,
	ProgressStore,
	UnitShelf
} from './ports.ts';

/** Where a backup goes, beside the log. */
export interface Shelves {
	originals: KeyedShelf<AttachedOriginal>;
	units: UnitShelf;
	/** Without it learner editions are passed over. */
	editions?: KeyedShelf<KeptEdition>;
}

const none: Result<{ added: readonly KeptEdition[] }> = succeed({ added: [] });

/** What came of a backup. What was here already under the same id has stayed as it was. */
export interface Restored extends Imported {
	/** How many originals were attached. */
	originals: number;
	/** The units that were added. */
	units: readonly KeptUnit[];
	/** Units of the backup that were not, because another edition of them is here. */
	rivals: readonly KeptUnit[];
	/** The learner editions that were added; one that is here already is the same. */
	editions: readonly KeptEdition[];
}

/** Adds what a backup holds to a store and to the shelves beside it, all or nothing. */
export async function restoreBackup(
	store: ProgressStore,
	text: string,
	{ originals, units, editions }: Shelves
): Promise<Result<Restored>> {
	const backup = readBackup(text);
	if (!backup.ok) return backup;
	const attached = await addMissing(originals, backup.value.originals ?? []);
	if (!attached.ok) return attached;
	const takeBack = () => originals.remove(idsOf(attached.value.added));
	const placed = await addMissing(units, backup.value.units ?? []);
	if (!placed.ok) {
		await takeBack();
		return placed;
	}
	const keyless = editions ? await addMissing(editions, backup.value.editions ?? []) : none;
	const takeUnitsBack = () => Promise.all([takeBack(), units.remove(idsOf(placed.value.added))]);
	if (!keyless.ok) {
		await takeUnitsBack();
		return keyless;
	}
	const imported = await store.import(backup.value);
	if (!imported.ok) {
		await Promise.all([takeUnitsBack(), editions?.remove(idsOf(keyless.value.added))]);
		return imported;
	}
	return succeed({
		...imported.value,
		originals: attached.value.added.length,
		units: placed.value.added,
		rivals: placed.value.rivals,
		editions: keyless.value.added
	});
}

/** Adds things whose ids are free; those that say something else than what is there are `rivals`. */
async function addMissing<T extends Kept>(
	shelf: KeyedShelf<T>,
	things: readonly T[]
): Promise<Result<{ added: readonly T[]; rivals: readonly T[] }>> {
	if (things.length === 0) return succeed({ added: [], rivals: [] });
	const here = await shelf.list();
	if (!here.ok) return here;
	const known = new Map(here.value.map((thing) => [thing.id, thing]));
	const added = things.filter(({ id }) => !known.has(id));
	const stored = await shelf.put(added);
	if (!stored.ok) return stored;
	return succeed({ added, rivals: things.filter((thing) => isRival(thing, known.get(thing.id))) });
}

/** When a thing was added makes no other thing of it. */
function isRival<T extends Kept>(thing: T, here: T | undefined): boolean {
	return here !== undefined && !isSameJson({ ...thing, addedAt: 0 }, { ...here, addedAt: 0 });
}

function idsOf(things: readonly Kept[]): string[] {
	return things.map(({ id }) => id);
}
