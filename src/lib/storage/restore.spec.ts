import { describe, expect, it, vi } from 'vitest';
import { fail } from '#lib/domain/failure.ts';
import { stampAll } from '#lib/domain/log.fixtures.ts';
import { units as shipped } from '#questions/index.ts';
import { readBackup, writeBackup } from './backup.ts';
import { DeviceStore } from './device-store.ts';
import { createMemoryShelf } from './memory.ts';
import { makeKeyPack } from '#lib/question-types/key-pack.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import type { AttachedOriginal, KeptEdition, KeptUnit } from './ports.ts';
import { restoreBackup } from './restore.ts';
import { openShelf } from './shelf.fixtures.ts';

const log = stampAll([
	{ kind: 'section-read', unit: 'unit-1', section: 's1' },
	{ kind: 'section-read', unit: 'unit-1', section: 's2' }
]);
const original = (id: string, text = id): AttachedOriginal => ({ id, addedAt: 1, text });
const kept = shipped.map((unit, at): KeptUnit => ({ id: unit.id, addedAt: at, unit }));
const originals = [original('unit-1'), original('unit-2')];
const whole = writeBackup({ events: log, drafts: [], originals, units: kept }, 1);

/** A store that holds one event of its own, and the shelves beside it. */
async function openDevice(
	here: { originals?: readonly AttachedOriginal[]; units?: readonly KeptUnit[] } = {},
	full: { originals?: boolean; units?: boolean } = {}
) {
	const store = new DeviceStore({ shelf: createMemoryShelf() });
	await store.append(log.slice(0, 1));
	const attached = openShelf(here.originals, full.originals);
	const units = openShelf(here.units, full.units);
	const restore = (text: string) => restoreBackup(store, text, { originals: attached.shelf, units: units.shelf });
	return { store, attached: attached.kept, units: units.kept, restore };
}

describe('learner editions', () => {
	const { edition } = makeKeyPack(sampleUnit);
	const editions = [{ id: edition.id, addedAt: 3, edition }];
	const text = writeBackup({ events: log, drafts: [], editions }, 1);

	it('come with a backup, and go again when the work cannot be taken in', async () => {
		for (const refuses of [false, true]) {
			const store = new DeviceStore({ shelf: createMemoryShelf() });
			const here = openShelf<KeptEdition>();
			const shelves = { originals: openShelf<AttachedOriginal>().shelf, units: openShelf<KeptUnit>().shelf };
			const refused = fail([{ code: 'not-stored', path: ['log'], expected: 'room', received: 'full' }]);
			if (refuses) vi.spyOn(store, 'import').mockResolvedValue(refused);
			const outcome = await restoreBackup(store, text, { ...shelves, editions: here.shelf });
			expect(outcome).toMatchObject(refuses ? refused : { ok: true, value: { editions } });
			expect(await here.shelf.list()).toEqual({ ok: true, value: refuses ? [] : editions });
		}
	});
});

describe('restoring a backup', () => {
	it('brings work, originals and units to an empty device, and saving there gives the same again', async () => {
		const { store, attached, units, restore } = await openDevice();
		expect(await restore(whole)).toMatchObject({
			ok: true,
			value: { added: 1, known: 1, originals: 2, units: kept, rivals: [] }
		});
		const work = await store.export();
		if (!work.ok) throw new Error('memory can be read');
		const again = { ...work.value, originals: [...attached.values()], units: [...units.values()] };
		expect(readBackup(writeBackup(again, 1))).toStrictEqual(readBackup(whole));
	});

	it('a second time changes nothing, and finds no rival', async () => {
		const { units, restore } = await openDevice();
		await restore(whole);
		for (const one of units.values()) units.set(one.id, { ...one, addedAt: 9 });
		expect(await restore(whole)).toMatchObject({
			ok: true,
			value: { added: 0, known: 2, originals: 0, units: [], rivals: [] }
		});
	});

	it('keeps what is here under the same id, and names the units of which that is so', async () => {
		const [first, second] = kept;
		if (!first || !second) throw new Error('two units ship');
		const mine = { ...first, unit: { ...first.unit, title: 'Mine' } };
		const { attached, units, restore } = await openDevice({ originals: [original('unit-1', 'mine')], units: [mine] });
		expect(await restore(whole)).toMatchObject({
			ok: true,
			value: { originals: 1, units: [second], rivals: [first] }
		});
		expect([...attached.values()].map(({ text }) => text)).toEqual(['mine', 'unit-2']);
		expect([...units.values()]).toEqual([mine, second]);
	});

	it.each([
		['originals', { originals: true }],
		['units', { units: true }]
	])('brings nothing at all when there is no room for its %s', async (_, full) => {
		const { store, attached, units, restore } = await openDevice({}, full);
		expect(await restore(whole)).toMatchObject({ ok: false, failures: [{ received: 'full' }] });
		expect(await store.read()).toEqual(log.slice(0, 1));
		expect([...attached, ...units]).toEqual([]);
	});

	it('brings nothing at all when there is no room for the work', async () => {
		const { store, attached, units, restore } = await openDevice();
		const refused = fail([{ code: 'not-stored', path: [], expected: '', received: 'full' }]);
		vi.spyOn(store, 'import').mockResolvedValue(refused);
		expect(await restore(whole)).toEqual(refused);
		expect([...attached, ...units]).toEqual([]);
	});
});
