import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#lib/domain/draft.ts';
import { logFormat } from '#lib/domain/event.ts';
import { arbitraryLog, arbitraryResponse, stampAll } from '#lib/domain/log.fixtures.ts';
import { lowestId } from '#lib/domain/uuid.ts';
import { units } from '#questions/index.ts';
import { makeKeyPack } from '#lib/question-types/key-pack.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { readBackup, writeBackup } from './backup.ts';
import { DeviceStore } from './device-store.ts';
import { createMemoryShelf } from './memory.ts';
import type { AttachedOriginal, KeptUnit } from './ports.ts';
import { restoreBackup } from './restore.ts';
import { openShelf } from './shelf.fixtures.ts';

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

const shelves = { originals: openShelf<AttachedOriginal>().shelf, units: openShelf<KeptUnit>().shelf };
const kept = units.map((unit, at): KeptUnit => ({ id: unit.id, addedAt: at, unit }));

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
		const outcome = await restoreBackup(store, writeBackup({ events: log, drafts: [] }, 1), shelves);
		expect(outcome).toMatchObject({ ok: true, value: { added: 1, known: 1, refused: [] } });
		expect(await holds()).toEqual(log);
	});

	it('cut off anywhere is refused, and nothing of it stays', async () => {
		const text = writeBackup({ events: log, drafts: [] }, 1);
		const { store, holds } = await openStore();
		for (let length = 0; length < text.length; length += 7) {
			expect(await restoreBackup(store, text.slice(0, length), shelves)).toMatchObject({
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
						expect(await restoreBackup(store, changed, shelves)).toEqual(outcome);
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

describe('learner editions in a backup', () => {
	const edition = makeKeyPack(sampleUnit).edition;
	const editions = [{ id: edition.id, addedAt: 7, edition }];
	const whole = writeBackup({ events: log, drafts: [], editions }, 1);

	it('come back exactly as they were', () => {
		expect(readBackup(whole)).toStrictEqual({ ok: true, value: { events: log, drafts: [], editions } });
	});

	it('with anything wrong in them are refused with their place', () => {
		const wrong = [{ id: edition.id, addedAt: 7, edition: { ...edition, title: 'Another' } }];
		expect(readBackup(writeBackup({ events: log, drafts: [], editions: wrong }, 1))).toMatchObject({
			failures: [{ code: 'altered', path: ['editions', 0, edition.id, 'id'] }]
		});
	});
});

describe('units in a backup', () => {
	const whole = writeBackup({ events: log, drafts: [], units: kept }, 1);

	it('come back exactly as they were', () => {
		expect(readBackup(whole)).toStrictEqual({ ok: true, value: { events: log, drafts: [], units: kept } });
	});

	it('are not mentioned where there are none', () => {
		for (const units of [undefined, []]) {
			const text = writeBackup({ events: log, drafts: [], ...(units && { units }) }, 1);
			expect(text).not.toContain('"units"');
		}
	});

	it('with anything wrong in them are refused with their place', () => {
		const [first] = kept;
		if (!first) throw new Error('a unit ships');
		const spoiled = { ...first, unit: { ...first.unit, asOf: 'today' } };
		const outcome = readBackup(writeBackup({ events: [], drafts: [], units: [first, spoiled] }, 1));
		expect(outcome.ok ? [] : outcome.failures.map(({ path }) => path.join('.'))).toEqual([`units.1.${first.id}.asOf`]);
	});

	it('are one for each id', () => {
		expect(codesOf(writeBackup({ events: [], drafts: [], units: [...kept, ...kept] }, 1))).toEqual(
			kept.map(() => 'conflict')
		);
	});
});

describe('originals in a backup', () => {
	const original = { id: 'unit-1', addedAt: 1, text: 'a text' };

	it('are there only when they were asked for', () => {
		expect(writeBackup({ events: log, drafts: [] }, 1)).not.toContain('originals');
		const content = { events: log, drafts: [], originals: [original] };
		expect(readBackup(writeBackup(content, 1))).toStrictEqual({ ok: true, value: content });
	});

	it('with anything but text in them are refused with their place', () => {
		const wrong = writeBackup({ events: [], drafts: [], originals: [{ ...original, text: '' }] }, 1);
		const outcome = readBackup(wrong);
		expect(outcome.ok ? [] : outcome.failures.map(({ path }) => path.join('.'))).toEqual(['originals.0.text']);
	});
});
