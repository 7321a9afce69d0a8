import { sentencesOf } from '#lib/domain/reading.ts';
import { pages, sections } from './support/bank.ts';
import { expect, test } from './support/test.ts';

/** The reading is a book first: it is complete and well set where scripts do not run. */

test.use({ javaScriptEnabled: false });

test('every section can be read from the first to the last @phone', async ({ page }) => {
	await page.goto(pages.library);
	await page.getByRole('link', { name: sections[0]?.title ?? '' }).click();
	for (const [at, section] of sections.entries()) {
		await expect(page.getByRole('heading', { level: 1, name: section.title, exact: true })).toBeVisible();
		for (const { id, text } of sentencesOf(section)) {
			const sentence = page.locator(`[id="${id}"]`);
			await expect(sentence).toBeVisible();
			await expect(sentence).toContainText(text);
		}
		expect(await page.locator('noscript').innerText()).toContain('The questions need JavaScript');
		const onward = page.getByRole('navigation', { name: 'Sections' });
		const last = at === sections.length - 1;
		if (at > 0) await expect(onward.getByRole('link', { name: sections[at - 1]?.title ?? '' })).toBeVisible();
		await onward.getByRole('link', { name: last ? 'Back to the unit' : (sections[at + 1]?.title ?? '') }).click();
	}
	await expect(page).toHaveURL(pages.unit);
	for (const { title } of sections) await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
});

test('nothing is offered that cannot work, and the first question can still be read', async ({ page }) => {
	for (const address of [pages.section('s1'), pages.form('s1-full')]) {
		await page.goto(address);
		await expect(page.locator('#check h3')).toBeVisible();
		await expect(page.locator('#check').getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByText('How sure are you?')).toBeHidden();
		await expect(page.getByText('Display', { exact: true })).toBeHidden();
	}
});

test('the text is set for reading', async ({ page }) => {
	await page.goto(pages.section('s1'));
	const paragraph = page.locator('[data-section="s1"] p').first();
	const { letters, leading, family } = await paragraph.evaluate((element) => {
		const style = getComputedStyle(element);
		const size = parseFloat(style.fontSize);
		const probe = Object.assign(document.createElement('span'), { textContent: 'abcdefghijklmnopqrstuvwxyz' });
		element.append(probe);
		const letter = probe.getBoundingClientRect().width / 26;
		probe.remove();
		return {
			letters: element.clientWidth / letter,
			leading: parseFloat(style.lineHeight) / size,
			family: style.fontFamily
		};
	});
	expect(letters, 'a line of about 66 characters at most').toBeLessThanOrEqual(75);
	expect(leading).toBeGreaterThanOrEqual(1.4);
	expect(family).toMatch(/serif$/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('words of the glossary lead to their entries @phone', async ({ page }) => {
	await page.goto(pages.section('s1'));
	const words = page.locator('[data-section="s1"] a[href^="#word-"]');
	const targets = await words.evaluateAll((all) => all.map((word) => word.getAttribute('href') ?? ''));
	expect(targets.length).toBeGreaterThan(3);
	expect(new Set(targets).size, 'each word is marked once').toBe(targets.length);
	for (const [at, target] of targets.entries()) {
		await words.nth(at).click();
		await expect(page).toHaveURL(`${pages.section('s1')}${target}`);
		const entry = page.locator(`[id="${target.slice(1)}"]`);
		await expect(entry).toBeInViewport();
		await expect(entry).toContainText((await words.nth(at).textContent())?.slice(0, 4) ?? '', { ignoreCase: true });
	}
});

test('a link to a sentence lights it', async ({ page }) => {
	await page.goto(`${pages.section('s1')}#S1.6`);
	const colourOf = (id: string) =>
		page.locator(`[id="${id}"]`).evaluate((element) => {
			const text = element.querySelector('[data-sentence]') ?? element;
			return [element, text].map((one) => getComputedStyle(one).backgroundColor).join();
		});
	await expect(page.locator('[id="S1.6"]')).toBeInViewport();
	expect(await colourOf('S1.6')).not.toBe(await colourOf('S1.5'));
	await page.getByRole('link', { name: 'Sentence S1.2', exact: true }).click();
	await expect(page).toHaveURL(`${pages.section('s1')}#S1.2`);
	expect(await colourOf('S1.2')).not.toBe(await colourOf('S1.6'));
});
