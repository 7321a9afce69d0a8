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

describeStoreLaws('a store that lets the page show first what was done', () => {
	const shelf = createMemoryShelf();
	const shown = () => new Promise<void>((resolve) => setTimeout(resolve));
	return () => new DeviceStore({ shelf, shown });
});
