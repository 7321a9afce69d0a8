import { describe, expect, it } from 'vitest';
import { claimTab } from './tab.ts';

/** A browser tab's session storage with pages that come and go; duplicating copies the storage, as browsers do. */
class BrowserTab {
	constructor(readonly entries = new Map<string, string>()) {}

	open() {
		const page = Object.assign(new EventTarget(), {
			sessionStorage: {
				getItem: (name: string) => this.entries.get(name) ?? null,
				setItem: (name: string, value: string) => void this.entries.set(name, value),
				removeItem: (name: string) => void this.entries.delete(name)
			}
		});
		return {
			id: claimTab(page, newId),
			show: () => page.dispatchEvent(new Event('pageshow')),
			hide: () => page.dispatchEvent(new Event('pagehide'))
		};
	}

	duplicate() {
		return new BrowserTab(new Map(this.entries));
	}
}

let made = 0;
const newId = () => `id-${made++}`;

describe('the id of a tab', () => {
	it('outlives a reload', () => {
		const tab = new BrowserTab();
		const page = tab.open();
		page.hide();
		expect(tab.open().id).toBe(page.id);
	});

	it('is not shared with a duplicate, not even after going back to a kept page', () => {
		const tab = new BrowserTab();
		const first = tab.open();
		first.show();
		expect(tab.duplicate().open().id).not.toBe(first.id);
		first.hide();
		const second = tab.open();
		expect(tab.duplicate().open().id).not.toBe(second.id);
		second.hide();
		first.show();
		expect(tab.duplicate().open().id).not.toBe(first.id);
	});

	it('differs between tabs, and exists where storage is forbidden', () => {
		expect(new BrowserTab().open().id).not.toBe(new BrowserTab().open().id);
		const page = {
			addEventListener: () => undefined,
			get sessionStorage(): Storage {
				throw new DOMException('denied', 'SecurityError');
			}
		};
		expect(claimTab(page, newId)).toMatch(/^id-/);
	});
});
