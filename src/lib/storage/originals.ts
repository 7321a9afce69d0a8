import { originalFlag } from '#lib/domain/original-flag.ts';
import { openKeyedShelf } from './keyed-shelf.ts';
import type { AttachedOriginal, Originals } from './ports.ts';

/** The part of a window that tabs tell each other through. */
export interface FlagPage {
	readonly localStorage: Pick<Storage, 'setItem' | 'removeItem'>;
	addEventListener: (type: 'storage', listener: (event: StorageEvent) => void) => void;
	removeEventListener: (type: 'storage', listener: (event: StorageEvent) => void) => void;
}

/**
 * Opens the originals of this browser. Each flag is set once its text is stored and goes once it is removed; setting it tells
 * the other tabs.
 */
export function openOriginals(page: FlagPage = window, name = 'passage-originals'): Originals {
	const shelf = openKeyedShelf<AttachedOriginal>(name);
	const flag = (unit: string, at: number | null) => {
		try {
			if (at === null) page.localStorage.removeItem(originalFlag + unit);
			else page.localStorage.setItem(originalFlag + unit, String(at));
		} catch {
			// Without flags the text shows on its own page only.
		}
	};
	return {
		list: shelf.list,
		read: async (unit) => {
			const found = await shelf.read(unit);
			if (found.ok) flag(unit, found.value?.addedAt ?? null);
			return found;
		},
		put: async (originals) => {
			const stored = await shelf.put(originals);
			if (stored.ok) for (const { id, addedAt } of originals) flag(id, addedAt);
			return stored;
		},
		remove: async (units) => {
			const removed = await shelf.remove(units);
			if (removed.ok) for (const unit of units) flag(unit, null);
			return removed;
		},
		watch: (unit, listener) => {
			const hear = ({ key }: StorageEvent) => {
				if (key === originalFlag + unit || key === null) listener();
			};
			page.addEventListener('storage', hear);
			return () => page.removeEventListener('storage', hear);
		}
	};
}
