import 'fake-indexeddb/auto';
import { DeviceStore } from './device-store.ts';
import { IndexedDbShelf } from './indexeddb.ts';
import { describeStoreLaws } from './laws.ts';
import { createMemoryShelf } from './memory.ts';

describeStoreLaws('a store in memory', () => {
	const shelf = createMemoryShelf();
	return () => new DeviceStore({ shelf });
});

let devices = 0;
describeStoreLaws('a store in IndexedDB', () => {
	const name = `device-${devices++}`;
	return () => new DeviceStore({ shelf: new IndexedDbShelf(name) });
});
