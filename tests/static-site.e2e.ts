import { expect, test } from '@playwright/test';

test('the static build works below a sub-path of any web host', async ({ page, baseURL }) => {
	const failures: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
	});
	page.on('pageerror', (error) => failures.push(error.message));

	await page.goto('./', { waitUntil: 'networkidle' });
	const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const own = links.filter((link) => new URL(link).origin === new URL(baseURL ?? '').origin);
	expect(own.length, 'the first page leads somewhere').toBeGreaterThan(0);
	for (const link of own) expect(link, 'no link leaves the sub-path').toContain(baseURL);

	for (const link of new Set(own)) await page.goto(link, { waitUntil: 'networkidle' });
	expect(failures).toEqual([]);
});
