import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Fixtures {
	/** What went wrong in any page of the test without anybody asking: must be empty at the end. */
	complaints: string[];
}

/** Every journey fails on an error in the console, an exception, a request that failed or one to another origin. */
export const test = base.extend<Fixtures>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			listen(context, new URL(baseURL ?? '').origin, complaints);
			await use(complaints);
			expect(complaints, 'nothing went wrong unseen').toEqual([]);
		},
		{ auto: true }
	]
});

function listen(context: BrowserContext, origin: string, complaints: string[]): void {
	context.on('console', (message) => {
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
