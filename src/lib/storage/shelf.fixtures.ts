import { fail, succeed } from '#lib/domain/failure.ts';
import type { Kept, KeyedShelf } from './ports.ts';

/** A keyed shelf in memory, and what is on it; it stores nothing while it is full. */
export function openShelf<T extends Kept>(things: readonly T[] = [], isFull = false) {
	const kept = new Map(things.map((thing) => [thing.id, thing]));
	const refused = { code: 'not-stored', path: ['shelf'], expected: 'room', received: 'full' };
	const shelf: KeyedShelf<T> = {
		list: () => Promise.resolve(succeed([...kept.values()])),
		read: (id) => Promise.resolve(succeed(kept.get(id) ?? null)),
		put: (added) => {
			if (isFull && added.length > 0) return Promise.resolve(fail([refused]));
			for (const thing of added) kept.set(thing.id, thing);
			return Promise.resolve(succeed(null));
		},
		remove: (ids) => {
			for (const id of ids) kept.delete(id);
			return Promise.resolve(succeed(null));
		}
	};
	return { shelf, kept };
}
