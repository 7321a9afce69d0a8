import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '#lib/domain/draft.ts';
import { logFormat } from '#lib/domain/event.ts';
import { fail, succeed } from '#lib/domain/failure.ts';
import { arbitraryLog, arbitraryResponse, stampAll } from '#lib/domain/log.fixtures.ts';
import { lowestId } from '#lib/domain/uuid.ts';
import { readBackup, restoreBackup, writeBackup } from './backup.ts';
import { DeviceStore } from './device-store.ts';
import { createMemoryShelf } from './memory.ts';
import type { AttachedOriginal, KeyedShelf } from './ports.ts';

const drafts: fc.Arbitrary<Draft[]> = fc.array(
	arbitraryResponse.map((response) => ({
		...{ attempt: 'a', question: 'S1-01', tab: 'tab-1', unit: 'unit-1', form: 's1-check' },
		...{ id: lowestId(9), at: 9, response, certainty: null }
	})),
	{ maxLength: 2 }
);
const content = fc.record({ events: arbitraryLog, drafts });
const log = stampAll([
	{ kind: 'section-read', unit: 'unit-1', section: 's1' },
	{ kind: 'section-read', unit: 'unit-1', section: 's2' }
]);
const codesOf = (text: string) => {
	const outcome = readBackup(text);
	return outcome.ok ? [] : outcome.failures.map(({ code }) => code);
};

/** A store that holds one event of its own; `holds` reads everything. */
async function openStore() {
	const store = new DeviceStore({ shelf: createMemoryShelf() });
	await store.append(log.slice(0, 1));
	return { store, holds: () => store.read() };
}

describe('a backup', { timeout: 60_000 }, () => {
	it('gives back exactly what was saved', () => {
		fc.assert(
			fc.property(content, (everything) => {
				expect(readBackup(writeBackup(everything, 1))).toEqual({ ok: true, value: everything });
			})
		);
	});

	it('joins what is there already', async () => {
		const { store, holds } = await openStore();
		const outcome = await restoreBackup(store, writeBackup({ events: log, drafts: [] }, 1));
		expect(outcome).toEqual({ ok: true, value: { added: 1, known: 1, refused: [], originals: 0 } });
		expect(await holds()).toEqual(log);
	});

	it('cut off anywhere is refused, and nothing of it stays', async () => {
		const text = writeBackup({ events: log, drafts: [] }, 1);
		const { store, holds } = await openStore();
		for (let length = 0; length < text.length; length += 7) {
			expect(await restoreBackup(store, text.slice(0, length))).toMatchObject({
				ok: false,
				failures: [{ code: 'damaged' }]
			});
		}
		expect(await holds()).toEqual(log.slice(0, 1));
	});

	it('with any one character changed is refused, or says the same as before', async () => {
		const text = writeBackup({ events: log, drafts: [] }, 1);
		const { store, holds } = await openStore();
		await fc.assert(
			fc.asyncProperty(
				fc.nat(text.length - 1),
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
				async (at, other) => {
					const changed = text.slice(0, at) + other + text.slice(at + 1);
					const outcome = readBackup(changed);
					if (outcome.ok) {
						expect(outcome.value).toEqual({ events: log, drafts: [] });
					} else {
						expect(await restoreBackup(store, changed)).toEqual(outcome);
						expect(await holds()).toEqual(log.slice(0, 1));
					}
				}
			),
			{ numRuns: 500 }
		);
	});

	it.each([
		['another program’s file', JSON.stringify({ kind: 'other', events: [] }), 'foreign'],
		['a list', '[]', 'foreign'],
		['nothing', 'null', 'foreign'],
		['a picture', '\u0089PNG\r\n', 'damaged'],
		['an empty file', '', 'damaged']
	])('is not mistaken for %s', (_, text, code) => {
		expect(codesOf(text)).toEqual([code]);
	});

	it('of a later version is named as such, whatever else is in it', () => {
		const [now, next] = [`"format":${logFormat}`, `"format":${logFormat + 1},"extra":true`];
		const later = writeBackup({ events: log, drafts: [] }, 1).replace(now, next);
		expect(codesOf(later)).toEqual(['newer-format']);
	});

	it('names every place that is wrong, even with a right checksum', () => {
		const [first, second] = log.map((event) => ({ ...event, score: 1, unit: '' }));
		if (!first || !second) throw new Error('the log has two events');
		const outcome = readBackup(writeBackup({ events: [first, second], drafts: [] }, 1));
		const paths = outcome.ok ? [] : outcome.failures.map(({ path }) => path.join('.'));
		expect(paths.sort()).toEqual(['events.0.score', 'events.0.unit', 'events.1.score', 'events.1.unit']);
	});

	it('with two events under one id is refused', () => {
		const [first] = log;
		if (!first) throw new Error('the log has an event');
		expect(codesOf(writeBackup({ events: [first, { ...first, at: 1 }], drafts: [] }, 1))).toEqual(['conflict']);
	});
});

describe('originals in a backup', () => {
	const original = (id: string, text = id): AttachedOriginal => ({ id, addedAt: 1, text });
	/** A shelf that remembers; it stores nothing while it is full. */
	function openShelf(things: readonly AttachedOriginal[] = [], isFull = false) {
		const kept = new Map(things.map((thing) => [thing.id, thing]));
		const refused = { code: 'not-stored', path: ['originals'], expected: 'room', received: 'full' };
		const shelf: KeyedShelf<AttachedOriginal> = {
			list: () => Promise.resolve(succeed([...kept.values()])),
			read: (id) => Promise.resolve(succeed(kept.get(id) ?? null)),
			put: (added) => {
				if (isFull && added.length > 0) return Promise.resolve(fail([refused]));
				for (const thing of added) kept.set(thing.id, thing);
				return Promise.resolve(succeed(null));
			},
			remove: (ids) => {
				for (const id of ids) kept.delete(id);
				return Promise.resolve(succeed(null));
			}
		};
		return { shelf, kept };
	}
	const whole = writeBackup({ events: log, drafts: [], originals: [original('unit-1'), original('unit-2')] }, 1);

	it('are there only when they were asked for', () => {
		expect(writeBackup({ events: log, drafts: [] }, 1)).not.toContain('originals');
		expect(readBackup(whole)).toMatchObject({
			ok: true,
			value: { originals: [{ text: 'unit-1' }, { text: 'unit-2' }] }
		});
	});

	it('are attached where nothing is, and what is attached stays', async () => {
		const [{ store }, { shelf, kept }] = [await openStore(), openShelf([original('unit-1', 'mine')])];
		expect(await restoreBackup(store, whole, shelf)).toMatchObject({ ok: true, value: { added: 1, originals: 1 } });
		expect([...kept.values()].map(({ text }) => text)).toEqual(['mine', 'unit-2']);
	});

	it('come with the work or not at all', async () => {
		const [{ store, holds }, { shelf, kept }] = [await openStore(), openShelf([], true)];
		expect(await restoreBackup(store, whole, shelf)).toMatchObject({ ok: false, failures: [{ received: 'full' }] });
		expect(await holds()).toEqual(log.slice(0, 1));
		expect(kept.size).toBe(0);
		const roomy = openShelf();
		vi.spyOn(store, 'import').mockResolvedValue(
			fail([{ code: 'not-stored', path: [], expected: '', received: 'full' }])
		);
		expect(await restoreBackup(store, whole, roomy.shelf)).toMatchObject({ ok: false });
		expect(roomy.kept.size).toBe(0);
	});

	it('with anything but text in them are refused with their place', () => {
		const wrong = writeBackup({ events: [], drafts: [], originals: [{ ...original('a'), text: '' }] }, 1);
		const outcome = readBackup(wrong);
		expect(outcome.ok ? [] : outcome.failures.map(({ path }) => path.join('.'))).toEqual(['originals.0.text']);
	});
});
