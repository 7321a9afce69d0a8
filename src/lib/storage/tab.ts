/** Where a tab's id is kept while no page of it is showing. */
const slot = 'passage.tab';

/** The part of a window a tab is told apart by. */
export interface TabPage {
	readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
	addEventListener: (type: 'pagehide' | 'pageshow', listener: () => void) => void;
}

/**
 * Gives a browser tab an id that outlives a reload. A showing page takes the id out of the session storage and puts it back
 * when it hides, so that a duplicated tab, which copies that storage, finds none and gets its own.
 */
export function claimTab(page: TabPage, newId: () => string): string {
	const id = take(page) ?? newId();
	page.addEventListener('pagehide', () => {
		withStorage(page, (storage) => storage.setItem(slot, id));
	});
	page.addEventListener('pageshow', () => {
		// Back from the browser's page cache: the id is in use again.
		take(page);
	});
	return id;
}

function take(page: TabPage): string | null {
	return withStorage(page, (storage) => {
		const id = storage.getItem(slot);
		storage.removeItem(slot);
		return id;
	});
}

/** Reading the property itself throws where storage is forbidden. */
function withStorage<T>(page: TabPage, work: (storage: TabPage['sessionStorage']) => T): T | null {
	try {
		return work(page.sessionStorage);
	} catch {
		return null;
	}
}
