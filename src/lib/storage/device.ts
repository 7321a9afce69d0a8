import type { Ids } from '#lib/domain/uuid.ts';
import { DeviceStore } from './device-store.ts';
import { IndexedDbShelf } from './indexeddb.ts';
import { Saver } from './saver.ts';
import { claimTab } from './tab.ts';

/**
 * Opens the log of this browser for one page: the store, and what writes drafts to it. Never throws and never waits. `shown` is
 * that of `StoreParts`.
 */
export function openDevice(ids: Ids, shown?: () => Promise<void>, page: Window = window, name = 'passage'): Saver {
	const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
	const store = new DeviceStore({ shelf: new IndexedDbShelf(name), channel, see: ids.see, ...(shown && { shown }) });
	const saver = new Saver({ store, ids, tab: claimTab(page, ids.next) });
	saver.listen(page);
	return saver;
}
