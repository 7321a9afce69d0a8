import type { Page } from '@playwright/test';
import { sentencesOf } from '#lib/domain/reading.ts';
import { heardIn } from './support/announcements.ts';
import { pages, sections } from './support/bank.ts';
import { handOf, type Hand } from './support/hands.ts';
import { expectAccessible, expectForcedColours, expectStill } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';
import { bringVoices, endUtterance, saidIn } from './support/voices.ts';

/** What helps to read a section: the voice, the focus line and the words in the margin. */

test.setTimeout(180_000);

const [section] = sections;
if (!section) throw new Error('There is no section');
const sentences = sentencesOf(section);
const textAt = (at: number) => sentences[at]?.text ?? '';
const last = sentences.length - 1;

const bar = (page: Page) => page.getByRole('group', { name: 'Reader’s tools' });
const sentenceAt = (page: Page, at: number) => page.locator(`[id="${sentences[at]?.id}"]`);

async function openTools(page: Page, hand: Hand) {
	await open(page, pages.section(section?.id ?? ''));
	await hand.press(page.getByRole('button', { name: 'Reader’s tools', exact: true }));
	await expect(bar(page)).toBeVisible();
}

for (const [name, screen] of [
	['keyboard', '@desktop'],
	['pointer', '@phone']
] as const) {
	test(`the section is read aloud, by ${name} alone ${screen}`, async ({ page, hasTouch }) => {
		const hand = handOf(name, page, hasTouch);
		const press = (button: string) => hand.press(bar(page).getByRole('button', { name: button, exact: true }));
		await bringVoices(page);
		await openTools(page, hand);
		const voice = page.getByLabel('Voice');
		await expect(voice.getByRole('option'), 'only voices of this device that read English').toHaveText([
			'Wren (en-GB)',
			'Robin (en-US)'
		]);

		await press('Read aloud');
		await expect(sentenceAt(page, 0)).toHaveAttribute('data-here', 'spoken');
		await endUtterance(page);
		await expect(sentenceAt(page, 1)).toHaveAttribute('data-here', 'spoken');
		await expect(page.locator('[data-here]')).toHaveCount(1);
		await press('Pause');
		await press('Read on');
		await press('Next sentence');
		await press('Previous sentence');
		await hand.pick(voice, 'Robin (en-US)');
		await hand.pick(page.getByLabel('Speed'), '0.7 ×');
		await press('Stop reading');
		const [one, two, three] = [textAt(0), textAt(1), textAt(2)].map((text) => `Wren ×1: ${text}`);
		const cutOff = null;
		const changed = [`Robin ×1: ${textAt(1)}`, cutOff, `Robin ×0.7: ${textAt(1)}`, cutOff];
		expect(await saidIn(page)).toEqual([one, two, cutOff, two, cutOff, three, cutOff, two, cutOff, ...changed]);
		await expect(page.getByText('The voice stopped.')).toHaveCount(0);

		await page.reload();
		await expect(voice.locator('option:checked'), 'the tools stand open, as they were left').toHaveText(
			'Robin (en-US)'
		);
		await expect(page.getByLabel('Speed').locator('option:checked')).toHaveText('0.7 ×');
	});
}

test('the voice goes on to the end of the section, says so, and keeps its sentence in sight', async ({
	page,
	hasTouch
}) => {
	const hand = handOf('pointer', page, hasTouch);
	await bringVoices(page);
	await openTools(page, hand);
	await expect(page.getByLabel('Voice')).toBeVisible();
	await hand.press(bar(page).getByRole('button', { name: 'Read aloud' }));
	for (let at = 0; at <= last; at++) {
		await expect(sentenceAt(page, at)).toHaveAttribute('data-here', 'spoken');
		await expect(sentenceAt(page, at)).toBeInViewport({ ratio: 1 });
		expect(await endUtterance(page)).toBe(true);
	}
	await expect(bar(page).getByRole('button', { name: 'Read aloud' })).toBeVisible();
	expect(await saidIn(page)).toEqual(sentences.map(({ text }) => `Wren ×1: ${text}`));
	await expect.poll(() => heardIn(page)).toContain('That was the last sentence of the section.');
	await hand.press(bar(page).getByRole('button', { name: 'Read aloud' }));
	await hand.press(bar(page).getByRole('button', { name: 'Close the tools' }));
	expect((await saidIn(page)).at(-1), 'closed tools are silent').toBeNull();
	await page.reload();
	await expect(bar(page), 'and stay closed').toHaveCount(0);
});

test('a device without voices says so @desktop', async ({ page, hasTouch }) => {
	const hand = handOf('keyboard', page, hasTouch);
	await openTools(page, hand);
	await hand.press(bar(page).getByRole('button', { name: 'Read aloud' }));
	await expect.poll(() => heardIn(page)).toContainEqual(expect.stringContaining('No voice of this device'));
});

test('the focus line follows the keys and the pointer', async ({ page, hasTouch }) => {
	const hand = handOf('keyboard', page, hasTouch);
	await openTools(page, hand);
	const line = page.getByLabel('Focus line');
	const focused = page.locator('[data-focused]');
	const ruler = page.locator('.ruler');
	await hand.pick(line, 'The sentence, the rest pale');
	await expect(focused).toHaveId(sentences[0]?.id ?? '');
	await hand.press(page.getByRole('link', { name: `Sentence ${sentences[1]?.id}`, exact: true }));
	await page.keyboard.press('ArrowDown');
	await expect(sentenceAt(page, 2)).toBeFocused();
	await expect(focused).toHaveId(sentences[2]?.id ?? '');
	await page.keyboard.press('ArrowUp');
	await expect(sentenceAt(page, 1)).toBeFocused();
	await handOf('pointer', page, hasTouch).press(sentenceAt(page, 3));
	await expect(focused).toHaveId(sentences[3]?.id ?? '');
	await expectAccessible(page, 'one sentence');

	await hand.pick(line, 'Ruler, two lines');
	await expect(focused).toHaveCount(0);
	await hand.press(page.getByRole('link', { name: `Sentence ${sentences[0]?.id}`, exact: true }));
	const topOf = () => ruler.evaluate((element: HTMLElement) => element.offsetTop);
	await page.keyboard.press('ArrowUp');
	const first = await topOf();
	await page.keyboard.press('ArrowDown');
	const leading = await ruler.evaluate((element) => element.getBoundingClientRect().height / 2);
	await expect.poll(topOf, 'one line further down').toBeCloseTo(first + leading, -1);
	await expectAccessible(page, 'ruler');
	await page.emulateMedia({ media: 'print' });
	await expect(ruler).toBeHidden();
	await expect(bar(page)).toBeHidden();
});

test('the tools are as accessible as the page', async ({ page, hasTouch }) => {
	await bringVoices(page);
	await openTools(page, handOf('pointer', page, hasTouch));
	await expect(page.getByLabel('Voice')).toBeVisible();
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await expectAccessible(page, 'reading aloud');
	await expectForcedColours(page, 'reading aloud');
	await expectStill(page, 'reading aloud');
});

test('nothing of the tools comes before it is asked for @desktop', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, pages.section(section.id));
	await page.waitForLoadState('networkidle');
	asked.length = 0;
	await page.getByRole('button', { name: 'Reader’s tools', exact: true }).click();
	await expect(bar(page)).toBeVisible();
	expect(asked.some((address) => address.endsWith('.js'))).toBe(true);
	expect(await page.evaluate(() => document.documentElement.innerHTML.includes('.ruler'))).toBe(true);
	await page.evaluate(() => localStorage.clear());
	const html = await (await page.request.get(page.url())).text();
	expect(html).not.toContain('.ruler');
});

test('words stand beside the sentence that uses them, and never on one another @desktop', async ({ page }) => {
	for (const { id } of sections) {
		await open(page, pages.section(id));
		const boxes = await page.locator('.gloss').evaluateAll((all) =>
			all.map((gloss) => {
				const { left, top, bottom } = gloss.getBoundingClientRect();
				let sentence = gloss.previousElementSibling;
				while (sentence && !sentence.matches('.sentence')) sentence = sentence.previousElementSibling;
				const words = sentence?.getBoundingClientRect();
				const text = gloss.closest('[data-section]')?.getBoundingClientRect();
				return { top, bottom, beside: left > (text?.right ?? Infinity), from: words?.top ?? Infinity };
			})
		);
		expect(boxes.length).toBeGreaterThan(0);
		for (const [at, box] of boxes.entries()) {
			expect(box.beside).toBe(true);
			expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
			expect(box.top).toBeGreaterThanOrEqual(box.from);
		}
	}
});

test('a word unfolds under its sentence, and folds up again @phone', async ({ page }) => {
	await open(page, pages.section(section.id));
	const word = page.locator(`[data-section="${section.id}"] a.word`).first();
	const meaning = page.locator(`[id="${(await word.getAttribute('href'))?.slice(1)}"]`);
	await expect(meaning).toBeHidden();
	await word.tap();
	await expect(meaning).toBeInViewport();
	await expect(word).toHaveAttribute('aria-expanded', 'true');
	await word.tap();
	await expect(meaning).toBeHidden();
	await expect(word).toHaveAttribute('aria-expanded', 'false');
});
