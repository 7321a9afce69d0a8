import { handOf } from './support/hands.ts';
import { pages } from './support/bank.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** How the text is set is the reader's choice, kept on the device and there before the first paint. */

test('size and spacing are chosen once, outlive a reload and never widen the page', async ({ page, hasTouch }) => {
	const hand = handOf('keyboard', page, hasTouch);
	const setting = () =>
		page
			.locator('[data-section] p')
			.first()
			.evaluate((element) => {
				const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(element);
				const size = parseFloat(fontSize);
				const ratio = (length: string) => (parseFloat(length) || 0) / size;
				return { size, leading: ratio(lineHeight), letters: ratio(letterSpacing), words: ratio(wordSpacing) };
			});
	await open(page, pages.section('s1'));
	const before = await setting();
	await page.locator('summary', { hasText: 'Display' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Text size')).toBeVisible();
	await hand.pick(page.getByLabel('Text size'), 'Larger');
	await hand.pick(page.getByLabel('Space between lines'), 'Wide');
	await hand.pick(page.getByLabel('Space between letters and words'), 'Wide');

	const chosen = await setting();
	expect(chosen.size / before.size).toBeCloseTo(1.375, 2);
	expect(chosen.leading).toBeGreaterThan(before.leading + 0.3);
	expect(chosen.letters).toBeGreaterThan(before.letters);
	expect(chosen.words).toBeGreaterThan(before.words);

	for (const address of [pages.section('s1'), pages.form('s5-full'), pages.unit, pages.progress]) {
		await open(page, address);
		await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(
			0
		);
	}
	await open(page, pages.section('s1'));
	expect(await setting()).toEqual(chosen);

	await page.locator('summary', { hasText: 'Display' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Text size')).toBeVisible();
	for (const name of ['Colours', 'Space between letters and words']) {
		const box = await page.getByLabel(name).boundingBox();
		expect(box?.x, 'the panel stands on the screen').toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	}
});

test('the serif comes after the first page is shown, and sets the pages from then on @desktop', async ({ page }) => {
	const family = () =>
		page
			.locator('[data-section] p')
			.first()
			.evaluate((element) => getComputedStyle(element).fontFamily);
	const font = page.waitForResponse(/literata/);
	await page.goto(pages.section('s1'));
	const asked = (await font).request().timing().startTime;
	const whole = await page.evaluate(() => {
		const [{ loadEventStart }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
		return performance.timeOrigin + loadEventStart;
	});
	expect(asked, 'it holds up nothing that the page shows').toBeGreaterThan(whole);
	expect(await family(), 'nothing moves under the eyes of the reader').not.toContain('Literata');
	await expect.poll(() => page.evaluate(() => localStorage.getItem('passage-serif'))).toBe('here');
	await open(page, pages.section('s2'));
	expect(await family()).toContain('Literata');
	expect(await page.evaluate(() => document.fonts.check('1em Literata'))).toBe(true);
});
