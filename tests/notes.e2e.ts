import type { Page } from '@playwright/test';
import type { NewEvent } from '#lib/domain/event.ts';
import { anchorAt } from '#lib/domain/notes.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { heardIn } from './support/announcements.ts';
import { pages, sections, sentence, unit } from './support/bank.ts';
import { handOf, pointerOf, type Hand } from './support/hands.ts';
import { bring, readKept } from './support/keep.ts';
import { expectAccessible, expectForcedColours } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** Marks and notes: made with keys or the pointer, kept, found again, printed. */

test.setTimeout(180_000);

const [section] = sections;
if (!section) throw new Error('There is no section');
const address = pages.section(section.id);
const [first, second, third] = sentencesOf(section).map(({ id }) => id);
if (!first || !second || !third) throw new Error('The section is too short');

const bar = (page: Page) => page.getByRole('group', { name: 'Reader’s tools' });
const cards = (page: Page) => page.locator('.note');
const field = (page: Page) => page.getByLabel('Your note');
/** The words of a sentence without so many at its beginning and end. */
const within = (id: string, from: number, to: number) => sentence(id).split(' ').slice(from, -to).join(' ');

async function openTools(page: Page, hand: Hand) {
	await open(page, address);
	await hand.press(page.getByRole('button', { name: 'Reader’s tools', exact: true }));
	await expect(bar(page)).toBeVisible();
}

/** Words drawn over the text with a mark. */
const drawn = (page: Page, mark: string) =>
	page.evaluate((name) => [...(CSS.highlights.get(`note-${name}`) ?? [])].map(String), mark);

/** Chooses a sentence without two words at its beginning and one at its end, and marks it. */
async function mark(page: Page, hand: Hand, id: string, kind: 'Important' | 'Question' | 'Thought') {
	const choose = page.getByRole('group', { name: 'Mark the chosen words' });
	if (hand.name === 'keyboard') {
		await hand.press(page.getByRole('link', { name: `Sentence ${id}`, exact: true }));
		await expect(page.locator(`[id="${id}"]`)).toBeFocused();
		for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowLeft', 'Enter']) await page.keyboard.press(key);
		await expect(choose.getByRole('button', { name: 'Important' })).toBeFocused();
	} else {
		await hand.press(page.locator(`[data-sentence="${id}"]`));
		await hand.press(bar(page).getByRole('button', { name: 'Mark words' }));
		for (let time = 0; time < 2; time++)
			await hand.press(choose.getByRole('button', { name: 'First word, one word on' }));
		await hand.press(choose.getByRole('button', { name: 'Last word, one word back' }));
	}
	await hand.press(choose.getByRole('button', { name: kind }));
	await expect(field(page)).toBeFocused();
}

/** Presses the marked words of a sentence in the text, where they are no link. */
async function pressMarked(page: Page, id: string) {
	await page.locator(`[data-sentence="${id}"]`).evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const point = await page.evaluate(() => {
		const [range] = CSS.highlights.get('note-question') ?? [];
		if (!(range instanceof Range)) throw new Error('Nothing is drawn');
		for (const { left, top, width, height } of range.getClientRects()) {
			for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
				const [x, y] = [left + part * width, top + height / 2];
				if (document.elementFromPoint(x, y)?.matches('[data-sentence]')) return { x, y };
			}
		}
		throw new Error('All of the marked words are links, or out of sight');
	});
	await page.mouse.click(point.x, point.y);
}

for (const [name, screen] of [
	['keyboard', '@desktop'],
	['pointer', '@phone']
] as const) {
	test(`words are marked, a note is written, changed, removed and brought back, by ${name} alone ${screen}`, async ({
		page,
		hasTouch
	}) => {
		const hand = handOf(name, page, hasTouch);
		const quote = within(second, 2, 1);
		await openTools(page, hand);
		await mark(page, hand, second, 'Question');
		await page.keyboard.type('Who counted?\n And when? ');
		await expect(cards(page).getByText(/^Saved/)).toBeVisible();
		expect(await drawn(page, 'question')).toEqual([quote]);
		if (name === 'keyboard') await page.keyboard.press('Escape');
		else await hand.press(cards(page).getByRole('button', { name: 'Done' }));
		await expect(cards(page).getByRole('button'), 'focus stays with the note').toBeFocused();

		await page.reload();
		await expect(cards(page).locator('.words')).toHaveText('Who counted?\n And when? ', { useInnerText: true });
		expect(await drawn(page, 'question')).toEqual([quote]);
		if (name === 'keyboard') await hand.press(cards(page).getByRole('button'));
		else await pressMarked(page, second);
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveValue('Who counted?\n And when? ');
		await hand.press(cards(page).getByRole('button', { name: 'Thought' }));
		await expect.poll(() => drawn(page, 'thought')).toEqual([quote]);
		await hand.press(cards(page).getByRole('button', { name: 'Remove' }));
		await expect(cards(page)).toHaveCount(0);
		await expect.poll(() => drawn(page, 'thought')).toEqual([]);
		await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
		await hand.press(page.getByRole('button', { name: 'Undo' }));
		await expect(cards(page)).toHaveCount(1);
		expect(await heardIn(page)).toEqual(expect.arrayContaining(['The note is removed.', 'The note is back.']));

		const { events } = await readKept(page);
		const kept = events.filter((event) => event.kind === 'note-kept');
		expect(kept.at(-1)).toMatchObject({ sentence: second, quote, mark: 'thought', text: 'Who counted?\n And when? ' });
		expect(new Set(kept.map(({ note }) => note)).size).toBe(1);
	});
}

test('what is selected with the mouse is marked, sentence by sentence @desktop', async ({ page }) => {
	await openTools(page, pointerOf(page, false));
	await page.locator(`[id="${second}"]`).evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const [start, end] = await Promise.all(
		[first, second].map((id) =>
			page.locator(`[data-sentence="${id}"]`).evaluate((words) => {
				const [line] = words.getClientRects();
				return { x: line?.left ?? 0, y: (line?.top ?? 0) + (line?.height ?? 0) / 2, right: line?.right ?? 0 };
			})
		)
	);
	if (!start || !end) throw new Error('There is no text');
	await page.mouse.move(start.x + 1, start.y);
	await page.mouse.down();
	await page.mouse.move(end.right - 1, end.y, { steps: 4 });
	await page.mouse.up();
	await page.getByRole('button', { name: 'Important' }).click();
	await expect(cards(page)).toHaveCount(2);
	const [one = '', two = ''] = await drawn(page, 'important');
	expect(one).toBe(sentence(first));
	expect(sentence(second).startsWith(two) && two !== '').toBe(true);
});

test('a note of another tab appears, and nothing is taken from under the hand @desktop', async ({ page, context }) => {
	const other = await context.newPage();
	const hand = pointerOf(page, false);
	await openTools(page, hand);
	await open(other, address);
	await expect(bar(other), 'the tools were left open').toBeVisible();
	await mark(page, hand, first, 'Important');
	await field(page).fill('Said here');
	await expect(cards(other).locator('.words')).toHaveText('Said here');
	await other.bringToFront();
	await cards(other).getByRole('button').click();
	await field(other).fill('Said there');
	await expect(cards(other).getByText(/^Saved/)).toBeVisible();
	await expect(field(page)).toHaveValue('Said here');
	await page.bringToFront();
	await cards(page).getByRole('button', { name: 'Done' }).click();
	await expect(cards(page).locator('.words')).toHaveText('Said there');
});

/** A note on words of a sentence that has been edited since. */
function keptBefore(note: string, id: string, quote: string): NewEvent {
	const old = `Once, ${quote} stood here.`;
	const anchor = anchorAt(id, old, 6, 6 + quote.length);
	return { kind: 'note-kept', unit: unit.id, note, ...anchor, mark: 'thought', text: `On ${note}` };
}

test('after an edit a note says moved or not found, on the page, in the lists and on paper', async ({
	page,
	hasTouch
}) => {
	const hand = pointerOf(page, hasTouch);
	const moved = within(third, 1, 2);
	await bring(page, [keptBefore('elsewhere', first, moved), keptBefore('gone', second, 'words that nobody wrote')]);
	await open(page, address);
	await expect(cards(page), 'notes come by themselves').toHaveCount(1);
	await expect(cards(page)).toContainText(`moved from ${first}`);
	await expect.poll(() => drawn(page, 'thought')).toEqual([moved]);
	await hand.press(page.getByRole('button', { name: 'Reader’s tools', exact: true }));
	await hand.press(page.getByText('2 notes in this section'));
	const list = page.locator('details').getByRole('listitem');
	await expect(list.nth(0)).toContainText(`moved from ${first}`);
	await expect(list.nth(1)).toContainText('not found');
	await expect(list.nth(1)).toContainText('words that nobody wrote');
	await expectAccessible(page, 'notes');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await hand.press(page.getByRole('button', { name: 'Copy as plain text' }));
	await expect.poll(() => heardIn(page)).toContain('The notes are copied.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`Thought (${third}, moved from ${first}): “${moved}”\nOn elsewhere`);

	await open(page, pages.unit);
	const notes = page.getByRole('region', { name: 'Your notes' });
	await expect(notes.getByRole('listitem')).toHaveCount(2);
	await expect(notes).toContainText('not found');
	await expectAccessible(page, 'notes of the unit');
	await hand.press(notes.getByRole('link', { name: third }));
	await expect(page).toHaveURL(`${address}#${third}`);

	await open(page, `/print/${unit.id}/read/${section.id}/`);
	await hand.press(page.getByLabel('With my notes'));
	const printed = page.getByRole('region', { name: 'Notes' });
	await page.emulateMedia({ media: 'print' });
	await expect(printed).toContainText('On elsewhere');
	await expect(printed).toContainText('not found');
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('notes stand beside their sentences, and nothing on anything else', async ({ page, hasTouch }) => {
	const hand = pointerOf(page, hasTouch);
	await openTools(page, hand);
	for (const id of [first, second, third]) {
		await mark(page, hand, id, 'Important');
		await field(page).fill('A note of some length that takes a few lines in the margin, and a few more than that.');
		await hand.press(cards(page).getByRole('button', { name: 'Done' }));
	}
	const boxes = await page.locator('.note, .gloss').evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility())
			.map((one) => {
				const { left, right, top, bottom } = one.getBoundingClientRect();
				return { left, right, top, bottom };
			})
	);
	for (const [at, box] of boxes.entries())
		expect(box.top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? -Infinity) - 0.5);
	await hand.press(cards(page).first().getByRole('button'));
	// Whatever the bar lies over would count as too small.
	await page.evaluate(() => scrollTo(0, 0));
	await expectAccessible(page, 'writing');
	await expectForcedColours(page, 'writing');
	await hand.press(bar(page).getByRole('button', { name: 'Mark words' }));
	await expectAccessible(page, 'choosing');
});
