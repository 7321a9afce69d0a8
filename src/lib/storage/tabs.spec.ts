import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '#lib/domain/draft.ts';
import { stampEvent, type LogEvent } from '#lib/domain/event.ts';
import { stampAll } from '#lib/domain/log.fixtures.ts';
import { createIds, lowestId } from '#lib/domain/uuid.ts';
import { DeviceStore } from './device-store.ts';
import { IndexedDbShelf } from './indexeddb.ts';
import type { StoreChange } from './ports.ts';

/** For machines that are busy with something else. */
const patiently = { timeout: 10_000 };
const stores: DeviceStore[] = [];
let devices = 0;
let name = '';

afterEach(() => {
	for (const store of stores.splice(0)) store.close();
});

function newDevice() {
	name = `tabs-${devices++}`;
}

function openTab() {
	const changes: StoreChange[] = [];
	const seen: string[] = [];
	const parts = { shelf: new IndexedDbShelf(name), channel: new BroadcastChannel(name) };
	const store = new DeviceStore({ ...parts, see: (id) => seen.push(id), retryAfter: 5 });
	store.subscribe((change) => changes.push(change));
	stores.push(store);
	return { store, changes, seen };
}

const read = (section: number) => ({ kind: 'section-read', unit: 'unit-1', section: `s${section}` }) as const;
const draft: Draft = {
	...{ unit: 'unit-1', form: 's1-check', attempt: 'a', question: 'S1-01', tab: 'tab-1' },
	...{ id: lowestId(9), at: 9, response: { text: 'half' }, certainty: null }
};

describe('two tabs', { timeout: 60_000 }, () => {
	it('keep all of 400 updates, whatever the schedule', async () => {
		const turns = fc.array(
			fc.record({ second: fc.boolean(), events: fc.integer({ min: 1, max: 9 }), wait: fc.boolean() }),
			{
				minLength: 150,
				maxLength: 400
			}
		);
		await fc.assert(
			fc.asyncProperty(turns, async (schedule) => {
				newDevice();
				const tabs = [openTab().store, openTab().store] as const;
				const makers = tabs.map((_, tab) =>
					createIds({ now: () => 1_700_000_000_000, random: (length) => new Uint8Array(length).fill(tab) })
				);
				const given: LogEvent[] = [];
				const running: Promise<unknown>[] = [];
				for (const { second, events, wait } of schedule) {
					const tab = second ? 1 : 0;
					const count = Math.min(events, 400 - given.length);
					const step = Array.from({ length: count }, (_, i) => stampEvent(read(i), makers[tab]?.next() ?? '', i));
					given.push(...step);
					running.push(tabs[tab].append(step));
					if (wait) await Promise.all(running.splice(0));
				}
				await Promise.all(running);
				const kept = (await openTab().store.read()).map(({ id }) => id);
				expect(kept).toEqual(given.map(({ id }) => id).sort());
			}),
			{ numRuns: 5 }
		);
	});

	it('hear of each other’s events, drafts and deletions, and not of their own', async () => {
		newDevice();
		const [here, there] = [openTab(), openTab()];
		const log = stampAll([read(1), read(2)]);
		await here.store.append(log);
		await here.store.append(log);
		await here.store.saveDraft(draft);
		await here.store.clear();
		const news = [{ kind: 'appended', events: log }, { kind: 'draft', attempt: 'a' }, { kind: 'cleared' }];
		await vi.waitFor(() => expect(there.changes).toEqual(news), patiently);
		expect(here.changes).toEqual([]);
		expect(there.seen).toEqual([log[1]?.id]);
	});

	it('are told to read again after an import', async () => {
		newDevice();
		const [here, there] = [openTab(), openTab()];
		await here.store.import({ events: stampAll([read(1)]), drafts: [] });
		await vi.waitFor(() => expect(there.changes).toEqual([{ kind: 'reread' }]), patiently);
	});

	it('forget what waits to be stored when the other deletes everything', async () => {
		newDevice();
		const [here, there] = [openTab(), openTab()];
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		await there.store.append(stampAll([read(1)]));
		await here.store.clear();
		await vi.waitFor(() => expect(there.changes).toEqual([{ kind: 'cleared' }]), patiently);
		put.mockRestore();
		expect(await there.store.read()).toEqual([]);
		await vi.waitFor(() => expect(there.store.status.state).toBe('saved'), patiently);
		expect(await here.store.read()).toEqual([]);
	});

	it('never lose a draft of the other, in any order of typing and checking', async () => {
		const moves = fc.array(fc.record({ tab: fc.constantFrom('tab-1', 'tab-2'), check: fc.boolean() }), {
			maxLength: 30
		});
		await fc.assert(
			fc.asyncProperty(moves, async (made) => {
				newDevice();
				const tabs: Record<string, DeviceStore> = { 'tab-1': openTab().store, 'tab-2': openTab().store };
				const expected = new Map<string, Draft>();
				const running: Promise<unknown>[] = [];
				for (const [index, { tab, check }] of made.entries()) {
					const typed = { ...draft, tab, id: lowestId(index + 1), response: { text: String(index) } };
					if (check) expected.delete(tab);
					else expected.set(tab, typed);
					const [event] = stampAll([read(index)], index);
					if (!event) throw new Error('one event was stamped');
					running.push(
						(check ? tabs[tab]?.append([event], { clearDraft: typed }) : tabs[tab]?.saveDraft(typed)) ??
							Promise.resolve()
					);
				}
				await Promise.all(running);
				const kept = await openTab().store.drafts('a');
				expect(kept).toEqual([...expected.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
			}),
			{ numRuns: 25 }
		);
	});
});
