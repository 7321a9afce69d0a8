import { foldClass } from '#lib/domain/class/class-state.ts';
import { IndexedDbClass } from '#lib/storage/class/indexeddb.ts';

/**
 * How many questions learners of the class on this device are asked at most, by `learnerKey`: those for whom the roster says so.
 * Without a class, or with one that cannot be read, nobody.
 */
export async function readLimits(): Promise<ReadonlyMap<string, number>> {
	const store = new IndexedDbClass();
	const found = await store.read();
	store.close();
	if (!found.ok) return new Map();
	const { accommodations } = foldClass(found.value);
	return new Map([...accommodations].flatMap(([key, { questions }]) => (questions === null ? [] : [[key, questions]])));
}
