import type { Locator, Page } from '@playwright/test';
import { pages, sentence, unit } from './support/bank.ts';
import { handOf, type Hand } from './support/hands.ts';
import { readKept, restore, saveBackup } from './support/keep.ts';
import { expectAccessible, expectForcedColours, expectStill } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** Forecasts of the text are followed: criteria first, then what was found, then a verdict that nobody marks. */

const address = `${pages.unit}predictions/`;
const all = unit.forecasts?.all ?? [];
const firstOf = (page: Page) => page.getByRole('region', { name: 'Forecast 1' });
const button = (card: Locator, name: string) => card.getByRole('button', { name });
const right = (card: Locator) => card.getByLabel('It would count as right if …');
const wrong = (card: Locator) => card.getByLabel('It would count as wrong if …');
const date = (card: Locator) => card.getByLabel('Date of the source');
const criteria = (card: Locator) => card.getByRole('group', { name: 'Your criteria' });

for (const [name, screen] of [
	['keyboard', '@desktop'],
	['pointer', '@phone']
] as const) {
	test(`a forecast is followed by ${name} alone, and changed criteria stay visible as changed ${screen}`, async ({
		page,
		hasTouch
	}) => {
		test.setTimeout(120_000);
		const hand = handOf(name, page, hasTouch);
		const news = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
		await open(page, pages.unit);
		await hand.press(page.getByRole('link', { name: 'What was forecast, and what happened' }));
		await expect(page).toHaveURL(address);
		const card = firstOf(page);
		await expect(card).toContainText(sentence(all[0]?.sentence ?? ''));
		await hand.press(button(card, 'Follow this forecast'));
		await expect(right(card)).toBeFocused();
		await expect(card.getByText('Opens once your criteria are fixed.')).toBeVisible();
		await expect(date(card)).toBeHidden();
		await hand.write(right(card), 'No round of talks by the end of 2026.');
		await hand.press(button(card, 'Fix these criteria'));
		await expect(card.getByRole('alert').filter({ hasText: 'Say both' })).toBeVisible();
		await expect(wrong(card)).toBeFocused();
		await hand.write(wrong(card), 'A round of talks in that time.');
		await hand.press(button(card, 'Fix these criteria'));
		await news('Your criteria are fixed.');
		await expect(criteria(card)).toBeFocused();
		await expect(card.getByText('before any source was noted.')).toBeVisible();

		await describeSource(card, hand);
		await writeDate(page, hand, date(card), '2024-01-15');
		await hand.press(button(card, 'Note this source'));
		await expect(card.getByRole('alert').filter({ hasText: 'before the text was written' })).toBeVisible();
		await writeDate(page, hand, date(card), '2025-09-21');
		await hand.press(button(card, 'Note this source'));
		await news('“Report of a speech” is noted.');
		await expect(card.getByRole('listitem')).toContainText('21 September 2025');
		await hand.press(button(card, 'Take away'));
		await expect(card.getByRole('listitem')).toHaveCount(0);
		await hand.press(button(card, 'Bring it back'));
		await news('“Report of a speech” is back.');

		await hand.press(button(card, 'Change the criteria'));
		await hand.write(right(card), 'No round of talks in this term.');
		await hand.press(button(card, 'Keep the change'));
		await expect(card.getByText('after 1 source had been noted.')).toBeVisible();
		await expect(criteria(card)).toContainText('in this term');
		await expect(card.locator('.earlier')).toContainText('by the end of 2026');
		await hand.choose(card.getByRole('radio', { name: 'It is too early to tell' }));
		await hand.press(button(card, 'Keep this verdict'));
		await news('Your verdict is kept.');
		await expect(page.locator('[data-save=saved]')).toContainText('Saved');

		await open(page, pages.unit);
		await expect(page.getByText('1 under way')).toBeVisible();
		await open(page, pages.progress);
		await expect(page.getByText(/: criteria fixed, 1 source, your verdict: it is too early to tell$/)).toBeVisible();
		const backup = await saveBackup(page);
		await open(page, address);
		await expect(card.getByText('It is too early to tell.')).toBeVisible();
		await expect(card.getByRole('listitem')).toHaveCount(1);
		await open(page, pages.progress);
		await restore(page, backup);
		await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
		const { events } = await readKept(page);
		expect(events.map(({ kind }) => kind)).toEqual([
			...['criteria-kept', 'finding-kept', 'finding-removed', 'finding-kept'],
			...['criteria-kept', 'verdict-given']
		]);
	});
}

test('words are kept as they are typed, within a second, before anything is pressed @phone', async ({ page }) => {
	await open(page, address);
	const card = firstOf(page);
	await button(card, 'Follow this forecast').click();
	await right(card).pressSequentially('Half a sent');
	await expect(page.locator('[data-save=saved]')).toContainText('Saved', { timeout: 3000 });
	await open(page, address);
	await expect(right(card)).toHaveValue('Half a sent');
	await expect(card.getByText('Opens once your criteria are fixed.')).toBeVisible();
});

test('the page holds in every setting, and can be read without JavaScript', async ({ page, browser }) => {
	test.setTimeout(120_000);
	await open(page, address);
	await expectAccessible(page, 'new');
	const card = firstOf(page);
	await button(card, 'Follow this forecast').click();
	await right(card).fill('No talks.');
	await wrong(card).fill('Talks.');
	await button(card, 'Fix these criteria').click();
	await card.getByLabel('Source: its title').fill('Report of a speech');
	await date(card).fill('2025-09-21');
	await card.getByLabel('What it says').fill('Talks are possible on other terms.');
	await button(card, 'Note this source').click();
	await expectAccessible(page, 'followed');
	await expectForcedColours(page, 'followed');
	await expectStill(page, 'followed');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('article').getByRole('button')).toHaveCount(0);
	await expect(card).toContainText('Report of a speech');
	const still = await browser.newPage({ javaScriptEnabled: false });
	await still.goto(page.url());
	for (const { sentence: id } of all) await expect(still.getByText(sentence(id))).toBeVisible();
	await still.close();
});

test('the task of the seminar leads to the page @desktop', async ({ page }) => {
	await open(page, pages.form('seminar'));
	await page.getByRole('link', { name: 'Fix what would count, then note what you find' }).click();
	await expect(page).toHaveURL(address);
});

async function describeSource(card: Locator, hand: Hand) {
	await hand.write(card.getByLabel('Source: its title'), 'Report of a speech');
	await hand.write(card.getByLabel('Address, or where'), 'the school library');
	await hand.write(card.getByLabel('What it says'), 'Talks are possible on other terms.');
}

/** By key a date is typed digit by digit, as the browser asks for it: month, day, year. */
async function writeDate(page: Page, hand: Hand, field: Locator, iso: string) {
	if (hand.name === 'pointer') return field.fill(iso);
	await field.focus();
	await page.keyboard.type(`${iso.slice(5, 7)}${iso.slice(8)}${iso.slice(0, 4)}`);
	await expect(field).toHaveValue(iso);
}
