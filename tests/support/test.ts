import { test as base, expect, type BrowserContext } from '@playwright/test';
import { watchStatus } from './announcements.ts';

interface Fixtures {
	/** What went wrong in any page of the test without anybody asking: must be empty at the end. */
	complaints: string[];
	/** News in regions that came with their news, which no screen reader speaks; must be empty at the end as well. */
	unheard: string[];
}

/** Every journey fails on an error in the console, an exception, a request that failed one to another origin, or news that is not read out. */
export const test = base.extend<Fixtures>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			listen(context, new URL(baseURL ?? '').origin, complaints);
			await use(complaints);
			expect(complaints, 'nothing went wrong unseen').toEqual([]);
		},
		{ auto: true }
	],
	unheard: [
		async ({ context, javaScriptEnabled }, use) => {
			const unheard: string[] = [];
			if (javaScriptEnabled) await watchStatus(context, (text) => unheard.push(text));
			await use(unheard);
			expect(unheard, 'all news is read out').toEqual([]);
		},
		{ auto: true }
	]
});

/** Takes down what goes wrong in any page of a context, and requests to another origin. */
export function listen(context: BrowserContext, origin: string, complaints: string[]): void {
	context.on('console', (message) => {
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (message.type() === 'error' || message.type() === 'warning') {
			complaints.push(`console ${message.type()}: ${message.text()}`);
		}
	});
	context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
		if (!own) complaints.push(`request to another origin: ${request.url()}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
}

export { expect } from '@playwright/test';
