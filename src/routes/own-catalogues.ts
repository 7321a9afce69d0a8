import { catalogueOf, type Catalogue } from '#lib/pages/catalogue.ts';
import { openKeyedShelf } from '#lib/storage/keyed-shelf.ts';
import type { Kept, KeptEdition, KeptPack, KeptUnit } from '#lib/storage/ports.ts';

/** The units with their keys that were added from files on this device. */
export const ownUnits = () => listed<KeptUnit>('passage-units');
/** The key packs on this device. */
export const keyPacks = () => openKeyedShelf<KeptPack>('passage-key-packs');

/** With the versions of its questions, by which a hand-in shows what was changed since. */
export interface Giveable extends Catalogue {
	versions: readonly (readonly [question: string, version: string])[];
}
const withVersions = (unit: KeptUnit['unit'] | KeptEdition['edition']): Giveable => ({
	...catalogueOf(unit),
	versions: unit.questions.map(({ id, version }) => [id, version])
});

/** What there is to give as work beside the units that ship: units from files, and learner editions whose key pack is here. */
export async function giveable(): Promise<Giveable[]> {
	const [units, packs] = await Promise.all([ownUnits(), listed<KeptPack>('passage-key-packs')]);
	return [
		...units.map(({ unit }) => withVersions(unit)),
		...packs.map(({ pack }): Giveable => ({ ...withVersions(pack.edition), keyless: true }))
	];
}

/** The units from files that a learner may have worked on here, with their keys or without. */
export async function workable(): Promise<Catalogue[]> {
	const [units, editions] = await Promise.all([ownUnits(), listed<KeptEdition>('passage-editions')]);
	return [...units.map(({ unit }) => catalogueOf(unit)), ...editions.map(({ edition }) => catalogueOf(edition))];
}

/** What cannot be read is not listed. */
async function listed<T extends Kept>(shelf: string): Promise<T[]> {
	const found = await openKeyedShelf<T>(shelf).list();
	return found.ok ? found.value : [];
}
