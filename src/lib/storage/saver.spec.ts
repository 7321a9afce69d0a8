import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewDraft } from '#lib/domain/draft.ts';
import { isSameJson } from '#lib/domain/json.ts';
import { stampAll } from '#lib/domain/log.fixtures.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { DeviceStore, type StoreParts } from './device-store.ts';
import { createMemoryShelf } from './memory.ts';
import type { StorageStatus } from './ports.ts';
import { Saver } from './saver.ts';

beforeEach(() => {
	vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
	vi.useRealTimers();
});

const place = { unit: 'unit-1', form: 's1-check', attempt: 'a', question: 'S1-01' };
const typed = (text: string): NewDraft => ({ ...place, response: { text }, certainty: null });

function openSaver(shelf = createMemoryShelf(), tab = 'tab-1', waits: Pick<StoreParts, 'shown'> = {}) {
	const store = new DeviceStore({ shelf, ...waits });
	const ids = createIds({ now: Date.now, random: (length) => new Uint8Array(length) });
	const saver = new Saver({ store, ids, tab });
	/** What the device would still hold if the page were gone now. */
	const kept = async () => (await shelf.drafts('a')).map(({ response, tab: of }) => [of, response]);
	return { saver, store, kept, shelf };
}

const visible: DocumentVisibilityState = 'visible';

class FakePage extends EventTarget {
	document = Object.assign(new EventTarget(), { visibilityState: visible });
}

describe('typing', { timeout: 60_000 }, () => {
	it('is handed over 0.7 s after it was typed at the latest, so that it is on the disk within a second', async () => {
		const pauses = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(pauses, async (gaps) => {
				const { saver, kept } = openSaver();
				const times: number[] = [];
				for (const [index, gap] of gaps.entries()) {
					saver.draft(typed(String(index)));
					times.push(Date.now());
					await vi.advanceTimersByTimeAsync(gap);
					const stored = await kept();
					const due = times.findLastIndex((time) => Date.now() - time >= 700);
					const last = gaps.findIndex((_, which) => isSameJson(stored[0]?.[1], { text: String(which) }));
					expect(last).toBeGreaterThanOrEqual(due);
					if (gap >= 400) expect(last).toBe(index);
				}
				await saver.stop();
				expect(await kept()).toEqual([['tab-1', { text: String(gaps.length - 1) }]]);
			}),
			{ numRuns: 30 }
		);
	});

	it('is not stored letter by letter', async () => {
		const { saver, shelf } = openSaver();
		const write = vi.spyOn(shelf, 'write');
		for (let letter = 0; letter < 50; letter++) {
			saver.draft(typed('x'.repeat(letter)));
			await vi.advanceTimersByTimeAsync(100);
		}
		await vi.advanceTimersByTimeAsync(1000);
		expect(write.mock.calls.length).toBeLessThanOrEqual(8);
	});

	it('is stored at once when the page is hidden or left', async () => {
		const { saver, kept } = openSaver();
		const page = new FakePage();
		saver.listen(page);
		saver.draft(typed('one'));
		page.document.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(0);
		expect(await kept()).toEqual([]);
		page.document.visibilityState = 'hidden';
		page.document.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(0);
		expect(await kept()).toEqual([['tab-1', { text: 'one' }]]);
		saver.draft(typed('two'));
		page.dispatchEvent(new Event('pagehide'));
		await vi.advanceTimersByTimeAsync(0);
		expect(await kept()).toEqual([['tab-1', { text: 'two' }]]);
	});

	it('and what was checked, though it waits to be shown, are stored when the page is left', async () => {
		const { saver, store, shelf } = openSaver(undefined, 'tab-1', { shown: () => new Promise(() => {}) });
		const page = new FakePage();
		saver.listen(page);
		const events = stampAll([{ kind: 'attempt-finished', unit: 'unit-1', attempt: 'a' }]);
		void store.append(events);
		await vi.advanceTimersByTimeAsync(2000);
		expect(await shelf.read({})).toEqual([]);
		expect([store.status.state, await store.read()]).toEqual(['saving', events]);
		page.dispatchEvent(new Event('pagehide'));
		await vi.advanceTimersByTimeAsync(0);
		expect(await shelf.read({})).toEqual(events);
		expect(store.status.state).toBe('saved');
	});

	it('of several questions at once is all stored', async () => {
		const { saver, kept } = openSaver();
		saver.draft(typed('one'));
		saver.draft({ ...typed('two'), question: 'S1-02' });
		await vi.advanceTimersByTimeAsync(400);
		expect(await kept()).toHaveLength(2);
	});

	it('that is checked leaves no draft behind, stored or not', async () => {
		const { saver, store, kept } = openSaver();
		saver.draft(typed('half'));
		await vi.advanceTimersByTimeAsync(500);
		saver.draft(typed('whole'));
		saver.settle('a', 'S1-01');
		await store.append(stampAll([{ kind: 'attempt-finished', unit: 'unit-1', attempt: 'a' }]), {
			clearDraft: { attempt: 'a', question: 'S1-01', tab: 'tab-1' }
		});
		await vi.advanceTimersByTimeAsync(2000);
		expect(await kept()).toEqual([]);
	});
});

describe('the draft of another tab', () => {
	it('becomes this tab’s own in one step; that tab can still type on', async () => {
		const shelf = createMemoryShelf();
		const [here, there] = [openSaver(shelf, 'tab-1'), openSaver(shelf, 'tab-2')];
		there.saver.draft(typed('theirs'));
		await vi.advanceTimersByTimeAsync(400);
		const [found] = await here.store.drafts('a');
		if (!found) throw new Error('the draft is stored');
		await here.saver.adopt(found);
		expect(await here.kept()).toEqual([['tab-1', { text: 'theirs' }]]);
		there.saver.draft(typed('theirs and more'));
		await there.saver.flush();
		expect(await here.kept()).toEqual([
			['tab-1', { text: 'theirs' }],
			['tab-2', { text: 'theirs and more' }]
		]);
	});
});

describe('the status shown', () => {
	it('is saving from the first letter until it is stored', async () => {
		const { saver } = openSaver();
		const shown: StorageStatus['state'][] = [];
		saver.watchStatus(({ state }) => shown.push(state));
		saver.draft(typed('one'));
		expect(saver.status).toEqual({ state: 'saving' });
		await vi.advanceTimersByTimeAsync(400);
		expect(saver.status).toEqual({ state: 'saved', at: Date.now() });
		expect(shown.at(0)).toBe('saving');
		expect(shown.at(-1)).toBe('saved');
	});

	it('says not saved when the store cannot', async () => {
		const shelf = { ...createMemoryShelf(), write: () => Promise.reject(new Error('no')) };
		const { saver, store } = openSaver(shelf);
		saver.draft(typed('one'));
		await vi.advanceTimersByTimeAsync(400);
		expect(saver.status).toEqual({ state: 'not-saved', reason: 'failed' });
		expect(await store.drafts('a')).toMatchObject([{ response: { text: 'one' } }]);
		await saver.stop();
	});
});
