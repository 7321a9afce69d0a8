import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { heardIn } from './support/announcements.ts';
import { draw, pages, questionOf, sections, unit } from './support/bank.ts';
import { forgeOriginal } from './support/forge-original.ts';
import { pointerOf } from './support/hands.ts';
import { restore, saveBackup } from './support/keep.ts';
import { expectAccessible, expectForcedColours, expectStill } from './support/probes.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** Whoever holds the article lays it beside the study edition. The article is not here, so the texts are forged. */

const address = `${pages.unit}original/`;
const print = unit.original;
if (!print) throw new Error('The unit cannot recognise its article');
const forged = forgeOriginal(print);
const half = forged.split('\n\n').slice(0, 11).join('\n\n');
const long = print.paragraphs.filter(({ id, anchors }) => id.startsWith('P') && anchors !== '').length;
const differ = `${long} differ`;

const news = (page: Page, words: string | RegExp) =>
	expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
const asFile = (text: string, name = 'article.txt') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const choose = (page: Page, file: ReturnType<typeof asFile>) =>
	page.getByLabel('Choose a text file').setInputFiles(file);
const found = (page: Page) => page.getByRole('region', { name: 'What was found' });

test('a text is attached, stands beside the edition, and is gone with one tap', async ({ page, context, hasTouch }) => {
	test.setTimeout(180_000);
	const hand = pointerOf(page, hasTouch);
	await page.goto(pages.unit);
	await hand.press(page.getByRole('link', { name: 'lay the original beside the study edition' }));
	await expect(page).toHaveURL(address);
	await expectAccessible(page, 'nothing attached');
	await choose(page, asFile(forged));
	await news(page, differ);
	await expect(found(page).getByText('P1 differs')).toBeVisible();
	for (const { id, title } of sections) {
		const places = page.getByRole('region', { name: title });
		await expect(places.locator(`[id="S${id.slice(1)}.1"]`)).toBeVisible();
		await expect(places.locator('.original .paragraph').first()).toBeVisible();
	}
	await expectAccessible(page, 'attached');
	await expectForcedColours(page, 'attached');
	await expectStill(page, 'attached');

	const other = await context.newPage();
	await open(other, address);
	await expect(found(other)).toContainText(differ);
	await hand.press(page.getByRole('button', { name: 'Remove it from this device' }));
	await news(page, 'is removed');
	await expect(found(page)).toHaveCount(0);
	await news(other, 'another tab');
	await expect(found(other), 'the other tab learns of it').toHaveCount(0);
	await hand.press(page.getByRole('button', { name: 'Undo' }));
	await expect(found(page)).toContainText(differ);
	await expect(found(other)).toContainText(differ);
	expect(await heardIn(page)).toContainEqual(expect.stringContaining('is back'));
});

test('a text that fits worse takes no place by itself', async ({ page, hasTouch }) => {
	const hand = pointerOf(page, hasTouch);
	await open(page, address);
	await choose(page, asFile(forged));
	await news(page, differ);
	await hand.press(page.getByText('Attach another text'));
	await hand.write(page.getByLabel('The article’s text'), half);
	await hand.press(page.getByRole('button', { name: 'Attach this text' }));
	await news(page, 'fits worse');
	await expect(found(page)).toContainText(differ);
	await expectAccessible(page, 'a worse one offered');
	await hand.press(page.getByRole('button', { name: 'Attach the new one all the same' }));
	await expect(found(page)).not.toContainText(differ);
	await hand.press(page.getByRole('button', { name: 'Undo' }));
	await expect(found(page)).toContainText(differ);
	await page.reload();
	await expect(found(page), 'and it is kept').toContainText(differ);
});

test('whatever is no such text is refused in words @desktop', async ({ page }) => {
	await open(page, address);
	const refused = [
		['article.pdf', '%PDF-1.7 and so on', 'Save it as text first'],
		['article.docx', 'PK\u0003\u0004', 'word processor'],
		['article.html', '<!doctype html><p>Words', 'source of a web page'],
		['photo.png', '\u0089PNG', 'picture'],
		['noise.txt', '\u0001\0\u0002\0\u0003', 'no text file'],
		['long.txt', 'word '.repeat(250_000), 'larger than a megabyte'],
		['empty.txt', ' \n', 'no text in it'],
		['another.txt', 'Another text altogether, about ladders.', 'None of the article’s paragraphs']
	] as const;
	for (const [name, bytes, words] of refused) {
		await choose(page, { ...asFile('', name), buffer: Buffer.from(bytes, 'latin1') });
		await news(page, words);
	}
	await page.reload();
	await expect(page.getByLabel('Choose a text file')).toBeVisible();
	await expect(found(page)).toHaveCount(0);

	await choose(page, { ...asFile(''), buffer: Buffer.from(`\ufeff${forged}`, 'utf16le') });
	await news(page, differ);
});

test('sentences and paragraphs lead to each other by keyboard @desktop', async ({ page }) => {
	await open(page, address);
	await choose(page, asFile(forged));
	await news(page, differ);
	const link = page.getByRole('link', { name: 'Sentence S1.2, in the original: P1, P2' });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#P1')).toBeFocused();
	for (const id of ['S1.2', 'P1', 'P2']) await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('data-lit', '');
	await page.locator('#P3').getByRole('link', { name: 'Sentence S1.7' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[id="S1.7"]')).toBeFocused();
	await expect(page.locator('[data-lit]')).toHaveCount(2);
	await page.locator('#P3').getByText('P3', { exact: true }).click();
	await expect(page.locator('[id="S1.7"]')).toBeInViewport();
});

test('the original behind a lit sentence shows at the foot, and moves nothing', async ({ page, context, hasTouch }) => {
	const hand = pointerOf(page, hasTouch);
	const reader = await context.newPage();
	await open(reader, pages.section('s1'));
	await open(page, address);
	await choose(page, asFile(forged));
	await news(page, differ);
	await expect(async () => {
		await reader.getByRole('link', { name: 'Sentence S1.2', exact: true }).click();
		await expect(reader.getByRole('button', { name: 'S1.2 in the original' })).toBeVisible({ timeout: 1000 });
	}, 'a page that was open before learns of it').toPass();
	await reader.close();
	await open(page, pages.section('s1'));
	const show = page.getByRole('button', { name: 'S1.2 in the original: P1, P2' });
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	const before = await height();
	// The code for it comes after the page can be used.
	await expect(async () => {
		await hand.press(page.getByRole('link', { name: 'Sentence S1.2', exact: true }));
		await expect(show).toBeVisible({ timeout: 1000 });
	}).toPass();
	expect(await heardIn(page)).toContainEqual(expect.stringContaining('The original of S1.2'));
	await hand.press(show);
	const text = page.getByRole('region', { name: 'The original, P1, P2' });
	await expect(text).toBeInViewport();
	await expect(page.locator('[id="S1.2"]')).toBeInViewport();
	expect(await height(), 'nothing moved').toBe(before);
	await expectAccessible(page, 'at the foot', '[data-section="s1"]');
	await page.keyboard.press('Escape');

	const quiz = new QuizPage(page, hand);
	const [first] = draw('s1-check', '').map(questionOf);
	if (!first) throw new Error('The quick check is empty');
	await quiz.answerWrong(first);
	await quiz.submit();
	await quiz.lookAtEvidence(first);
	const [evidence = ''] = first.key.evidence;
	const behind = page.getByRole('button', { name: `${evidence} in the original` });
	await expect(behind).toBeInViewport();
	await expectAccessible(page, 'beside the question', '.beside');
	await quiz.closeReading();
	await expect(behind).toHaveCount(0);
});

test('without an original no page asks for one @desktop', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, `${pages.section('s1')}#S1.2`);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => url.includes('print.json'))).toEqual([]);
	expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
		'passage-originals'
	);
});

test('a backup holds the original only when asked, and deleting everything deletes it @phone', async ({
	page,
	hasTouch
}) => {
	const hand = pointerOf(page, hasTouch);
	await open(page, address);
	await choose(page, asFile(forged));
	await news(page, differ);
	const start = forged.slice(0, 40);
	expect(await saveBackup(page)).not.toContain(start);
	await hand.press(page.getByText('Put the original article into the backup file'));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		hand.press(page.getByRole('button', { name: 'Save a backup file' }))
	]);
	const backup = await readFile(await file.path(), 'utf8');
	expect(backup).toContain(start);

	await hand.press(page.getByRole('button', { name: 'Delete everything on this device' }));
	await news(page, 'Everything is deleted');
	// How pages are set is a setting of the browser, and no work.
	const slots = await page.evaluate(() => Object.keys(localStorage));
	expect(slots.filter((slot) => slot !== 'passage-serif')).toEqual([]);
	await open(page, address);
	await expect(page.getByLabel('Choose a text file')).toBeVisible();
	await expect(found(page)).toHaveCount(0);
	await open(page, pages.progress);
	await restore(page, backup);
	await news(page, 'attached again');
	await open(page, address);
	await expect(found(page)).toContainText(differ);
});

test('paper gets the original only when asked @desktop', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await open(page, address);
	await choose(page, asFile(forged));
	await news(page, differ);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[id="S1.1"]')).toBeVisible();
	await expect(page.locator('#P1')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Print both' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#P1')).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('#P1')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what it needs @phone', async ({ page }) => {
		await page.goto(address);
		expect(await page.locator('noscript').innerText()).toContain('Attaching the original needs JavaScript');
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
