import 'fake-indexeddb/auto';
import { IndexedDbClass } from './indexeddb.ts';
import { describeClassLaws } from './laws.ts';
import { createMemoryClass } from './memory.ts';

describeClassLaws('a class in memory', createMemoryClass);

let classes = 0;
describeClassLaws('a class in IndexedDB', () => {
	const name = `class-${classes++}`;
	return () => new IndexedDbClass(name);
});
