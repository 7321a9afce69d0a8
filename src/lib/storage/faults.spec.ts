import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '#lib/domain/draft.ts';
import { arbitraryLog, stampAll } from '#lib/domain/log.fixtures.ts';
import { lowestId } from '#lib/domain/uuid.ts';
import { DeviceStore, type StoreParts } from './device-store.ts';
import { IndexedDbShelf } from './indexeddb.ts';
import type { StorageStatus, StoreChange } from './ports.ts';

const log = stampAll([
	{ kind: 'attempt-started', unit: 'unit-1', attempt: 'a', form: 's1-check', seed: 'seed' },
	{ kind: 'section-read', unit: 'unit-1', section: 's1' },
	{ kind: 'attempt-finished', unit: 'unit-1', attempt: 'a' }
]);
const place = { unit: 'unit-1', form: 's1-check', attempt: 'a', question: 'S1-01', tab: 'tab-1' };
const draft: Draft = { ...place, id: lowestId(9), at: 9, response: { text: 'half a sent' }, certainty: null };
const hasty = { patience: { open: 200, write: 200 } };
const realDb = globalThis.indexedDB;

/** For machines that are busy with something else. */
const patiently = { timeout: 10_000 };
const stores: DeviceStore[] = [];
let name = '';
let devices = 0;
beforeEach(() => {
	name = `faults-${devices++}`;
});
afterEach(() => {
	for (const store of stores.splice(0)) store.close();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** A store on the test's device that tries again after a few ms; `statuses` are all it ever showed. */
function openStore(parts: Partial<StoreParts> = {}) {
	const store = new DeviceStore({ shelf: new IndexedDbShelf(name), retryAfter: 5, now: () => 42, ...parts });
	const statuses: StorageStatus[] = [];
	const changes: StoreChange[] = [];
	store.watchStatus((status) => statuses.push(status));
	store.subscribe((change) => changes.push(change));
	stores.push(store);
	return { store, statuses, changes };
}

/** Opens the test's database past the store. */
function openRaw(version?: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = realDb.open(name, version);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('open failed'));
	});
}

/** Deletes the test's database past the store; false when a store stands in the way. */
function deleteRaw(): Promise<boolean> {
	return new Promise((resolve) => {
		const request = realDb.deleteDatabase(name);
		request.onsuccess = () => resolve(true);
		request.onblocked = () => resolve(false);
	});
}

/** A method as it is before a spy takes its place. */
function methodOf<T extends object, K extends keyof T>(target: T, which: K): T[K] {
	return target[which];
}

/** The first puts throw; then all is well. */
function refusePuts(times: number) {
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
	for (let left = times; left > 0; left--) {
		spy.mockImplementationOnce(() => {
			throw full;
		});
	}
	return spy;
}

/** Undoes the step of the put with this number, from 0, right after it; counts the puts. */
function abortAtPut(fatal: number, before: (step: IDBTransaction) => void = () => undefined) {
	const put = methodOf(IDBObjectStore.prototype, 'put');
	let puts = 0;
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
		const request = put.call(this, value);
		if (puts++ === fatal) {
			before(this.transaction);
			this.transaction.abort();
		}
		return request;
	});
	return { count: () => puts, restore: () => spy.mockRestore() };
}

/** From now on opening a database hangs until the returned function is called. */
function hangOpening(): () => void {
	let answer: () => void = () => undefined;
	const open = (...how: [string, number]) => {
		const listeners = new Map<string, (event: Event) => void>();
		const request = Object.create(IDBOpenDBRequest.prototype, {
			addEventListener: { value: (type: string, listener: (event: Event) => void) => listeners.set(type, listener) },
			removeEventListener: { value: () => undefined },
			result: { value: null, writable: true }
		}) as { result: unknown };
		answer = () => {
			const late = realDb.open(...how);
			late.onsuccess = () => {
				request.result = late.result;
				listeners.get('success')?.(new Event('success'));
			};
		};
		return request;
	};
	vi.stubGlobal('indexedDB', { open });
	return () => answer();
}

const full = new DOMException('no room', 'QuotaExceededError');
const notSaved = (reason: string) => ({ state: 'not-saved', reason });

describe('writing', () => {
	it('asks for strict durability in every step that writes', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const { store } = openStore();
		await store.append(log);
		await store.saveDraft(draft);
		await store.removeDraft(draft);
		await store.import({ events: log, drafts: [draft] });
		await store.clear();
		const asked = transaction.mock.calls.map(([, ...how]) => how).filter(([mode]) => mode === 'readwrite');
		expect(asked).toEqual(Array.from({ length: 5 }, () => ['readwrite', { durability: 'strict' }]));
	});

	it('shows saving, then saved with the time', async () => {
		const { store, statuses } = openStore();
		expect(store.status).toEqual({ state: 'saved', at: null });
		await store.append(log);
		expect(statuses).toEqual([{ state: 'saving' }, { state: 'saved', at: 42 }]);
	});

	it('hands a draft over in one go, because a page that is being left hears no answer', async () => {
		const { store } = openStore();
		await store.saveDraft(draft);
		const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
		const get = vi.spyOn(IDBObjectStore.prototype, 'get');
		const saving = store.saveDraft({ ...draft, id: lowestId(10) });
		// Only promises come between: no task of the browser, as when `pagehide` is handled.
		for (let turn = 0; turn < 100; turn++) await Promise.resolve();
		expect(commit).toHaveBeenCalledOnce();
		expect(get).not.toHaveBeenCalled();
		await saving;
	});

	it('hands everything over in one go when the page is left, though a step is under way', async () => {
		const { store, statuses } = openStore();
		await store.append(log.slice(0, 1));
		const abort = vi.spyOn(IDBTransaction.prototype, 'abort');
		const [commit, put] = [vi.spyOn(IDBTransaction.prototype, 'commit'), vi.spyOn(IDBObjectStore.prototype, 'put')];
		const appending = store.append(log.slice(1), { clearDraft: place });
		const leaving = store.leave([draft]);
		for (let turn = 0; turn < 100; turn++) await Promise.resolve();
		expect(put.mock.calls.map(([value]: unknown[]) => value)).toEqual([...log.slice(1), draft]);
		expect(commit).toHaveBeenCalledOnce();
		expect(abort, 'what stands in the way is given up').toHaveBeenCalled();
		await leaving;
		expect(await appending).toEqual({ saved: true, refused: [] });
		expect(statuses.map(({ state }) => state)).toEqual(['saving', 'saved', 'saving', 'saved']);
		const { store: later } = openStore();
		expect([await later.read(), await later.drafts('a')]).toEqual([log, [draft]]);
	});

	it('keeps every event once, however many were handed over twice', async () => {
		const shelf = new IndexedDbShelf(name);
		const many = stampAll(Array.from({ length: 600 }, () => ({ kind: 'section-read', unit: 'u', section: 's' })));
		await shelf.write({ events: many.slice(0, 300), drafts: [] });
		await shelf.writeBlind({ events: many.slice(200, 590), drafts: [] });
		expect(await shelf.read({})).toEqual(many.slice(0, 590));
		await shelf.write({ events: many.slice(590), drafts: [] });
		expect(await shelf.read({})).toEqual(many);
		shelf.close();
	});

	it('stores a response that is a proxy, as interfaces make them', async () => {
		const { store } = openStore();
		const response = new Proxy({ option: 'a' }, {});
		await store.saveDraft({ ...draft, response });
		expect(await openStore().store.drafts('a')).toEqual([{ ...draft, response: { option: 'a' } }]);
	});
});

describe('a full device', () => {
	it('is named; the work stays readable and is stored once there is room', async () => {
		const { store, statuses } = openStore();
		refusePuts(2);
		expect(await store.append(log, { clearDraft: place })).toEqual({ saved: false, refused: [] });
		expect(store.status).toEqual(notSaved('full'));
		expect(await store.read()).toEqual(log);
		await vi.waitFor(() => expect(store.status).toEqual({ state: 'saved', at: 42 }), patiently);
		expect(await openStore().store.read()).toEqual(log);
		expect(statuses).toEqual([{ state: 'saving' }, notSaved('full'), { state: 'saved', at: 42 }]);
	});

	it('is recognised when the whole step is undone at its end', async () => {
		const { store } = openStore();
		abortAtPut(0, (step) => Reflect.set(step, 'error', full));
		await store.append(log);
		expect(store.status).toEqual(notSaved('full'));
	});

	it('keeps the newest draft, and forgets it after the check', async () => {
		const { store } = openStore();
		const refusing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw full;
		});
		await store.saveDraft(draft);
		const newer = { ...draft, id: lowestId(10), response: { text: 'half a sentence' } };
		await store.saveDraft(newer);
		expect(await store.drafts('a')).toEqual([newer]);
		expect(await store.export()).toEqual({ ok: true, value: { events: [], drafts: [newer] } });
		await store.append(log, { clearDraft: place });
		expect(await store.drafts('a')).toEqual([]);
		refusing.mockRestore();
		await vi.waitFor(() => expect(store.status.state).toBe('saved'), patiently);
		const other = openStore().store;
		expect(await other.export()).toEqual({ ok: true, value: { events: log, drafts: [] } });
	});

	it('refuses an import as a whole and leaves nothing of it', async () => {
		const { store } = openStore();
		await store.append(log.slice(0, 1));
		refusePuts(1);
		const refusal = { ok: false, failures: [expect.objectContaining({ code: 'not-stored', received: 'full' })] };
		expect(await store.import({ events: log, drafts: [draft] })).toEqual(refusal);
		expect(await store.export()).toEqual({ ok: true, value: { events: log.slice(0, 1), drafts: [] } });
	});
});

describe('a crash', { timeout: 60_000 }, () => {
	it('between any two requests leaves whole steps only', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryLog, fc.nat(60), fc.integer({ min: 1, max: 6 }), async (events, fatal, portion) => {
				name = `faults-${devices++}`;
				const shelf = new IndexedDbShelf(name);
				const puts = abortAtPut(fatal);
				const acknowledged: typeof events = [];
				try {
					for (let at = 0; at < events.length; at += portion) {
						const step = events.slice(at, at + portion);
						const drafts = [{ key: draft, draft: { ...draft, id: lowestId(at + 1), response: step.length } }];
						await shelf.write({ events: step, drafts });
						acknowledged.push(...step);
					}
				} catch {
					expect(puts.count()).toBeGreaterThan(fatal);
				} finally {
					puts.restore();
					shelf.close();
				}
				const survivor = new IndexedDbShelf(name);
				expect(await survivor.read({})).toEqual(acknowledged);
				const steps = Math.ceil(acknowledged.length / portion);
				const lastDraft = steps === 0 ? [] : [lowestId((steps - 1) * portion + 1)];
				expect((await survivor.drafts(null)).map(({ id }) => id)).toEqual(lastDraft);
				survivor.close();
			}),
			{ numRuns: 40 }
		);
	});

	it('while a page is being filled leaves the events where they were', async () => {
		const shelf = new IndexedDbShelf(name);
		const many = stampAll(
			Array.from({ length: 300 }, () => ({ kind: 'section-read', unit: 'u', section: 's1' }) as const)
		);
		await shelf.write({ events: many.slice(0, 250), drafts: [] });
		const clear = methodOf(IDBObjectStore.prototype, 'clear');
		vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementationOnce(function (this: IDBObjectStore) {
			const request = clear.call(this);
			this.transaction.abort();
			return request;
		});
		await expect(shelf.write({ events: many.slice(250), drafts: [] })).rejects.toThrow();
		expect(await shelf.read({})).toEqual(many.slice(0, 250));
		await shelf.write({ events: many.slice(250), drafts: [] });
		expect(await shelf.read({})).toEqual(many);
		shelf.close();
	});
});

describe('a browser without storage', () => {
	it.each([
		['has no IndexedDB', undefined],
		[
			'forbids it',
			{
				open: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			}
		]
	])('that %s stays usable and says that nothing is saved', async (_, db) => {
		vi.stubGlobal('indexedDB', db);
		const { store } = openStore();
		await vi.waitFor(() => expect(store.status).toEqual(notSaved('missing')), patiently);
		expect(await store.append(log)).toEqual({ saved: false, refused: [] });
		await store.saveDraft(draft);
		expect(await store.read()).toEqual(log);
		expect(await store.drafts('a')).toEqual([draft]);
		expect(await store.export()).toMatchObject({
			ok: false,
			failures: [{ code: 'not-readable', received: 'missing' }]
		});
		expect(await store.clear()).toEqual({ ok: true, value: null });
		expect(await store.read()).toEqual([]);
	});

	it('that never answers stays usable, and everything is stored when it does answer', async () => {
		await openStore().store.append(log.slice(0, 1));
		const answer = hangOpening();
		const { store, changes } = openStore(hasty);
		expect(await store.append(log.slice(1))).toEqual({ saved: false, refused: [] });
		expect(store.status).toEqual(notSaved('failed'));
		expect(await store.read()).toEqual(log.slice(1));
		answer();
		await vi.waitFor(() => expect(store.status).toEqual({ state: 'saved', at: 42 }), patiently);
		expect(changes).toEqual([{ kind: 'reread' }]);
		expect(await store.read()).toEqual(log);
	});
});

describe('other versions of the program', () => {
	it('stand aside for a newer one, and say that this page is outdated', async () => {
		const { store } = openStore();
		await store.append(log.slice(0, 1));
		(await openRaw(99)).close();
		expect(await store.append(log.slice(1))).toEqual({ saved: false, refused: [] });
		expect(store.status).toEqual(notSaved('outdated'));
		expect(await store.read()).toEqual(log.slice(1));
	});

	it('wait for an older one that does not let go, and store everything when it does', async () => {
		const older = await openRaw(1);
		const open = realDb.open.bind(realDb);
		vi.spyOn(realDb, 'open').mockImplementation((which) => open(which, 2));
		const { store } = openStore(hasty);
		await store.append(log);
		expect(store.status).toEqual(notSaved('blocked'));
		expect(await store.read()).toEqual(log);
		older.close();
		await vi.waitFor(() => expect(store.status).toEqual({ state: 'saved', at: 42 }), patiently);
		expect(await deleteRaw()).toBe(true);
		hangOpening();
		await store.append(stampAll([{ kind: 'section-read', unit: 'unit-1', section: 's9' }], 1));
		expect(store.status).toEqual(notSaved('failed'));
	});

	it('carry on when the database was deleted under them', async () => {
		const { store } = openStore();
		await store.append(log.slice(0, 1));
		expect(await deleteRaw()).toBe(true);
		expect(await store.append(log.slice(1))).toEqual({ saved: true, refused: [] });
		expect(await openStore().store.read()).toEqual(log.slice(1));
	});
});
