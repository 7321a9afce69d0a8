import type { BrowserContext, Page } from '@playwright/test';

/**
 * Watches every status region of every document, as a screen reader does: news is heard only in a region that was there, and
 * shown, before the news came. What nobody hears is told to `onunheard`.
 */
export async function watchStatus(context: BrowserContext, onunheard: (text: string) => void): Promise<void> {
	await context.exposeBinding('tellUnheard', (_, text: string) => onunheard(text));
	await context.addInitScript(listen);
}

/** Texts that were announced in this document, in order. */
export function heardIn(page: Page): Promise<string[]> {
	return page.evaluate(() => window.heard ?? []);
}

declare global {
	interface Window {
		heard?: string[];
		tellUnheard?: (text: string) => Promise<void>;
	}
}

function listen(): void {
	const heard = (window.heard = [] as string[]);
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
			if (said.has(region)) heard.push(text);
			else void window.tellUnheard?.(text);
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
