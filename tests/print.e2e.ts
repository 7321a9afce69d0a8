import { sentencesOf } from '#lib/domain/reading.ts';
import { draw, pages, questionOf, sections, unit } from './support/bank.ts';
import { expectAccessible, expectForcedColours, expectNoViolations } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** Paper needs no scripts: what is printed is in the page as the server made it. */

const sheet = (form: string) => `/print/${unit.id}/${form}/`;
const section = sections[4];
if (!section) throw new Error('There is no fifth section');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a section, its questions and their key print in full, the key apart @phone', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto(`/print/${unit.id}/read/${section.id}/`);
		const reading = await page.locator('article').innerText();
		for (const { text } of sentencesOf(section)) expect(reading).toContain(text);
		await expect(page.getByRole('button', { includeHidden: false })).toHaveCount(0);

		const form = `${section.id}-full`;
		const asked = draw(form, `${unit.id}/${form}`).map(questionOf);
		await page.goto(sheet(form));
		const questions = page.getByRole('article');
		for (const { prompt } of asked) await expect(questions).toContainText(prompt);
		for (const { key } of asked) await expect(questions).not.toContainText(key.why);
		await expect(questions).toContainText('Name or number');

		await page.goto(`${sheet(form)}key/`);
		for (const { key } of asked) await expect(questions).toContainText(key.why);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
});

for (const [name, address] of Object.entries({
	'a section': `/print/${unit.id}/read/${section.id}/`,
	'a form': sheet('s2-full'),
	'its key': `${sheet('s2-full')}key/`,
	'the key of written tasks': `${sheet('test-b-essay')}key/`
})) {
	test(`${name} for paper can be read and used on the screen, and on the paper`, async ({ page }) => {
		await open(page, address);
		await expectAccessible(page, name);
		await expectForcedColours(page, name);
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		await expectNoViolations(page, `${name}, printed`);
	});
}

test('another version is drawn for the sheet and for its key alike @phone', async ({ page }) => {
	const form = `${section.id}-full`;
	await open(page, sheet(form));
	await page.getByLabel('Another version').fill('B');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.getByText('Version B')).toBeVisible();
	const prompts = await page.getByRole('heading', { level: 2 }).allInnerTexts();
	const asked = draw(form, `${unit.id}/${form}/B`).map(questionOf);
	expect(prompts.map((prompt) => prompt.split('\n')[0]?.trim())).toEqual(asked.map(({ prompt }) => prompt));
	await page.getByRole('link', { name: 'The key, on its own sheet' }).click();
	await expect(page.getByText('Version B')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(asked.map(({ prompt }) => prompt));
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	await page.goto(pages.unit);
	await page.getByRole('link', { name: 'on paper' }).first().click();
	await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible();
});
