import { describe, expect, it } from 'vitest';
import { fail } from '#lib/domain/failure.ts';
import { stampAll } from '#lib/domain/log.fixtures.ts';
import { readBackup } from '#lib/storage/backup.ts';
import { DeviceStore } from '#lib/storage/device-store.ts';
import { createMemoryShelf } from '#lib/storage/memory.ts';
import type { KeptUnit } from '#lib/storage/ports.ts';
import { openShelf } from '#lib/storage/shelf.fixtures.ts';
import { readingOpinion } from '#questions/reading-opinion/unit.ts';
import { gatherBackup } from './gather-backup.ts';

const log = stampAll([{ kind: 'section-read', unit: 'unit-1', section: 's1' }]);
const sound: KeptUnit = { id: readingOpinion.id, addedAt: 1, unit: readingOpinion };
const outdated: KeptUnit = {
	id: 'old',
	addedAt: 2,
	unit: { ...readingOpinion, id: 'old', title: 'Old', asOf: 'then' }
};

async function openStore() {
	const store = new DeviceStore({ shelf: createMemoryShelf() });
	await store.append(log);
	return store;
}

describe('gathering a backup', () => {
	it('takes the work and every unit that can be restored, and names the others', async () => {
		const { shelf } = openShelf([sound, outdated]);
		const gathered = await gatherBackup(await openStore(), shelf, null, 5);
		if (!gathered.ok) throw new Error('everything can be read');
		expect(gathered.value).toMatchObject({ units: 1, left: ['Old'] });
		expect(readBackup(gathered.value.text)).toStrictEqual({
			ok: true,
			value: { events: log, drafts: [], units: [sound] }
		});
	});

	it('takes originals along when they are handed over', async () => {
		const original = { id: 'unit-1', addedAt: 1, text: 'a text' };
		const gathered = await gatherBackup(await openStore(), openShelf<KeptUnit>().shelf, [original], 5);
		expect(gathered.ok && readBackup(gathered.value.text)).toMatchObject({ value: { originals: [original] } });
	});

	it('fails rather than leave out units that cannot be read', async () => {
		const refused = fail([{ code: 'not-readable', path: ['units'], expected: 'storage', received: 'failed' }]);
		const shelf = { ...openShelf<KeptUnit>().shelf, list: () => Promise.resolve(refused) };
		expect(await gatherBackup(await openStore(), shelf, null)).toEqual(refused);
	});
});
