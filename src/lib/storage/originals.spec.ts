import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { originalFlag } from '#lib/domain/original-flag.ts';
import { openOriginals, type FlagPage } from './originals.ts';
import type { AttachedOriginal } from './ports.ts';

let databases = 0;

/** A browser with its tabs: whatever one of them writes as a flag, the others hear of. */
function newBrowser() {
	const name = `originals-${databases++}`;
	const flags = new Map<string, string>();
	const listeners = new Map<object, (event: StorageEvent) => void>();
	const openTab = () => {
		const tab = {};
		const tell = (key: string) => {
			const event = Object.assign(new Event('storage'), { key }) as StorageEvent;
			for (const [other, listener] of listeners) if (other !== tab) listener(event);
		};
		const page: FlagPage = {
			localStorage: {
				setItem: (key, value) => {
					const isNew = flags.get(key) !== value;
					flags.set(key, value);
					if (isNew) tell(key);
				},
				removeItem: (key) => {
					if (flags.delete(key)) tell(key);
				}
			},
			addEventListener: (_, listener) => listeners.set(tab, listener),
			removeEventListener: () => listeners.delete(tab)
		};
		return openOriginals(page, name);
	};
	return { openTab, flags };
}

const units = ['unit-1', 'unit-2', 'unit-3'];
const original = fc.record({ id: fc.constantFrom(...units), addedAt: fc.nat(), text: fc.string({ minLength: 1 }) });
const step = fc.oneof(
	fc.record({ put: fc.uniqueArray(original, { selector: ({ id }) => id, maxLength: 3 }) }),
	fc.record({ remove: fc.subarray(units) })
);

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('the originals of a browser', () => {
	it('are what was put last and not removed, in every tab, each with its flag', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
				const { openTab, flags } = newBrowser();
				const [tab, other] = [openTab(), openTab()];
				const expected = new Map<string, AttachedOriginal>();
				for (const one of steps) {
					if ('put' in one) {
						await tab.put(one.put);
						for (const put of one.put) expected.set(put.id, put);
					} else {
						await tab.remove(one.remove);
						for (const id of one.remove) expected.delete(id);
					}
				}
				for (const id of units) expect(await other.read(id)).toEqual({ ok: true, value: expected.get(id) ?? null });
				const all = await other.list();
				expect(all.ok && new Map(all.value.map((found) => [found.id, found]))).toEqual(expected);
				const known = [...expected].map(([id, { addedAt }]) => [originalFlag + id, String(addedAt)]);
				expect(flags).toEqual(new Map(known.map(([key = '', value = '']) => [key, value])));
			}),
			{ numRuns: 25 }
		);
	});

	it('tell the other tabs of this unit alone, until these stop listening', async () => {
		const { openTab } = newBrowser();
		const [tab, other] = [openTab(), openTab()];
		const heard = vi.fn();
		const stop = other.watch('unit-1', heard);
		await tab.put([{ id: 'unit-2', addedAt: 1, text: 'a' }]);
		expect(heard).not.toHaveBeenCalled();
		await tab.put([{ id: 'unit-1', addedAt: 2, text: 'b' }]);
		await tab.remove(['unit-1']);
		expect(heard).toHaveBeenCalledTimes(2);
		stop();
		await tab.put([{ id: 'unit-1', addedAt: 3, text: 'c' }]);
		expect(heard).toHaveBeenCalledTimes(2);
	});

	it('get their flags back when they are read, and lose those without a text', async () => {
		const { openTab, flags } = newBrowser();
		await openTab().put([{ id: 'unit-1', addedAt: 5, text: 'a' }]);
		flags.clear();
		flags.set(`${originalFlag}unit-2`, '7');
		for (const unit of units) await openTab().read(unit);
		expect([...flags]).toEqual([[`${originalFlag}unit-1`, '5']]);
	});

	it('have no flag, and keep what they had, when there is no room', async () => {
		const { openTab, flags } = newBrowser();
		const tab = openTab();
		await tab.put([{ id: 'unit-1', addedAt: 1, text: 'before' }]);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		expect(await tab.put([{ id: 'unit-1', addedAt: 2, text: 'after' }])).toMatchObject({
			ok: false,
			failures: [{ code: 'not-stored', received: 'full' }]
		});
		expect(await tab.read('unit-1')).toMatchObject({ value: { text: 'before' } });
		expect([...flags.values()]).toEqual(['1']);
	});

	it('say when the browser keeps nothing, or never answers', async () => {
		const { openTab } = newBrowser();
		vi.stubGlobal('indexedDB', undefined);
		expect(await openTab().list()).toMatchObject({
			ok: false,
			failures: [{ code: 'not-readable', received: 'missing' }]
		});
		vi.useFakeTimers();
		vi.stubGlobal('indexedDB', { open: () => ({}) });
		const asked = openTab().remove(['unit-1']);
		await vi.runAllTimersAsync();
		expect(await asked).toMatchObject({ ok: false, failures: [{ code: 'not-stored', received: 'failed' }] });
		vi.useRealTimers();
	});
});
