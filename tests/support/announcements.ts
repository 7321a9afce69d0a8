import type { Page } from '@playwright/test';

/**
 * Watches every status region of every document of a page, as a screen reader does: news is heard only in a region that was
 * there, and shown, before the news came.
 */
export async function watchStatus(page: Page): Promise<Announcements> {
	await page.addInitScript(listen);
	return {
		heard: () => page.evaluate(() => window.heard ?? []),
		unheard: () => page.evaluate(() => window.unheard ?? [])
	};
}

export interface Announcements {
	/** Texts that were announced, in order. */
	heard: () => Promise<string[]>;
	/** Texts in regions that came with their text, which nobody hears. */
	unheard: () => Promise<string[]>;
}

declare global {
	interface Window {
		heard?: string[];
		unheard?: string[];
	}
}

function listen(): void {
	const heard = (window.heard = [] as string[]);
	const unheard = (window.unheard = [] as string[]);
	const selector = '[role="status"], [role="alert"], [aria-live]';
	/** What each region that is shown said last. */
	let said = new Map<Element, string>();
	const look = (isFirst: boolean) => {
		const now = new Map<Element, string>();
		for (const region of document.querySelectorAll<HTMLElement>(selector)) {
			if (!region.checkVisibility()) continue;
			const text = region.innerText.replace(/\s+/g, ' ').trim();
			now.set(region, text);
			if (isFirst || text === '' || said.get(region) === text) continue;
			(said.has(region) ? heard : unheard).push(text);
		}
		said = now;
	};
	document.addEventListener('DOMContentLoaded', () => {
		look(true);
		new MutationObserver(() => look(false)).observe(document, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true,
			attributeFilter: ['hidden', 'class', 'role']
		});
	});
}
