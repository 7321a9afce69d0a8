import type { Result } from '#lib/domain/failure.ts';
import type { UnitOutline } from '#lib/domain/outline.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import type { KeptEdition, KeptUnit, KeyedShelf, UnitShelf } from '#lib/storage/ports.ts';

/** Opens this browser's units. Its code comes when it is used, and so does everything about units beside their types. */
export const openUnits = async (): Promise<UnitShelf> =>
	(await import('#lib/storage/keyed-shelf.ts')).openKeyedShelf('passage-units');

/** Opens this browser's learner editions: units whose teacher keeps the keys. */
export const openEditions = async (): Promise<KeyedShelf<KeptEdition>> =>
	(await import('#lib/storage/keyed-shelf.ts')).openKeyedShelf('passage-editions');

/** The units that were added from files on this device, for a page that lists units. */
export class OwnLibrary {
	/** In the order they were added; empty until they have been read. */
	units = $state.raw<readonly KeptUnit[]>([]);
	/** The outline of each. */
	outlines = $state.raw<readonly UnitOutline[]>([]);

	/** The learner editions, which have no keys, in the order they were added. */
	editions = $state.raw<readonly KeptEdition[]>([]);

	/** Reads them again. What cannot be read is not listed. */
	async load(): Promise<void> {
		const [shelf, editions, { outlineOf }] = await Promise.all([
			openUnits(),
			openEditions(),
			import('#lib/domain/outline.ts')
		]);
		const [found, keyless] = await Promise.all([shelf.list(), editions.list()]);
		this.units = found.ok ? found.value : [];
		this.editions = keyless.ok ? keyless.value : [];
		this.outlines = this.units.map(({ unit }) => outlineOf(unit));
	}

	/** Adds a unit, in place of the one with its id; on failure everything stays as it was. */
	async add(unit: Unit<Question>, now = Date.now()): Promise<Result<null>> {
		return this.put([{ id: unit.id, addedAt: this.of(unit.id)?.addedAt ?? now, unit }]);
	}

	/** Puts units back as they were. */
	async put(units: readonly KeptUnit[]): Promise<Result<null>> {
		return this.#change((shelf) => shelf.put(units));
	}

	async remove(units: readonly KeptUnit[]): Promise<Result<null>> {
		return this.#change((shelf) => shelf.remove(units.map(({ id }) => id)));
	}

	/** Adds learner editions; what has the id of one is the same one. */
	async putEditions(editions: readonly KeptEdition[]): Promise<Result<null>> {
		return this.#changed(await (await openEditions()).put(editions));
	}

	async removeEditions(editions: readonly KeptEdition[]): Promise<Result<null>> {
		return this.#changed(await (await openEditions()).remove(editions.map(({ id }) => id)));
	}

	async #change(work: (shelf: UnitShelf) => Promise<Result<null>>): Promise<Result<null>> {
		return this.#changed(await work(await openUnits()));
	}

	async #changed(done: Result<null>): Promise<Result<null>> {
		if (done.ok) await this.load();
		return done;
	}

	of(id: string): KeptUnit | undefined {
		return this.units.find((kept) => kept.id === id);
	}
}
