import { pages, unit } from './support/bank.ts';
import { expectAccessible, expectForcedColours, expectStill } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** Figures are pictures of lists and tables that stand beside them, and both are there without scripts. */

const argument = `${pages.unit}argument/`;
const cards = `${pages.unit}cards/`;
const timeline = `${pages.unit}timeline/`;
const actors = `${pages.unit}actors/`;
const { nodes } = unit.argument;
const { timeline: events, relations = [] } = unit.reading;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the argument is there in words and as a picture, on paper too', async ({ page }) => {
		await page.goto(pages.unit);
		await page.getByRole('link', { name: 'The argument, drawn' }).click();
		await expect(page).toHaveURL(argument);
		for (const { id, text, sentences } of nodes) {
			const entry = page.locator(`#argument-${id}`);
			await expect(entry).toContainText(text);
			await expect(entry.getByRole('link', { name: /^Sentence / })).toHaveText([...sentences]);
		}
		const picture = page.locator('figure svg').filter({ visible: true });
		await expect(picture).toHaveCount((page.viewportSize()?.width ?? 0) < 700 ? 0 : 1);
		await page.emulateMedia({ media: 'print' });
		await expect(picture.locator('a')).toHaveCount(nodes.length);
		await expect(page.locator('#argument-claim')).toBeVisible();
	});

	test('the timeline is a picture to scale and a table that says the same, on paper too @phone', async ({ page }) => {
		await page.goto(pages.unit);
		await page.getByRole('link', { name: 'Timeline', exact: true }).click();
		await expect(page).toHaveURL(timeline);
		const pictures = page.getByRole('img', { name: /^Timeline, / });
		await expect(pictures).toHaveCount(3);
		await expect(page.getByText('The text gives the date.')).toBeVisible();
		await expect(page.getByRole('table')).toBeHidden();
		await page.getByText('The timeline as a table').click();
		for (const { event, outside, sentences } of events) {
			const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: event }) });
			if (outside) await expect(row).toContainText(outside.date);
			await expect(row.getByRole('link', { name: /^Sentence / })).toHaveText([...sentences]);
		}
		await page.reload();
		await page.emulateMedia({ media: 'print' });
		await expect(pictures).toHaveCount(0);
		await expect(page.getByRole('row')).toHaveCount(events.length + 1);
	});

	test('each arrow between actors leads to its sentence, and a table says the same, on paper too @desktop', async ({
		page
	}) => {
		await page.goto(pages.unit);
		await page.getByRole('link', { name: /^Who is in it/ }).click();
		await expect(page).toHaveURL(actors);
		const picture = page.getByRole('group', { name: /^Who does what to whom/ });
		const shown = await picture.getByRole('link').evaluateAll((all) => all.map(({ textContent }) => textContent));
		expect(shown).toHaveLength(relations.flatMap(({ sentences }) => sentences).length);
		expect(shown, 'in the order of the text').toEqual(shown.toSorted());
		await page.emulateMedia({ media: 'print' });
		await expect(picture).toBeHidden();
		await expect(page.getByRole('row')).toHaveCount(relations.length + 1);
		await page.emulateMedia({ media: null });
		const first = picture.getByRole('link').first();
		await first.click();
		await expect(page.locator(`[id="${shown[0] ?? ''}"]`)).toBeInViewport();
	});

	test('cards stand outside the reading, closed, with date and source @phone', async ({ page }) => {
		await page.goto(cards);
		for (const { id, text, source, shownByDefault } of unit.cards) {
			const card = page.locator(`#card-${id}`);
			await expect(card.getByText(text)).toBeVisible({ visible: shownByDefault });
			if (!shownByDefault) await card.locator('summary').click();
			await expect(card).toContainText(text);
			await expect(card.getByText(`Source: ${source}`)).toBeVisible();
		}
	});
});

test('the pages of the figures hold in every setting', async ({ page }) => {
	test.setTimeout(120_000);
	for (const address of [argument, timeline, actors, cards]) {
		await open(page, address);
		await expectAccessible(page, address);
		await expectForcedColours(page, address, 'figure');
		await expectStill(page, address);
	}
});

test('the picture is walked by key @desktop', async ({ page }) => {
	await open(page, argument);
	// Without its styles a picture is black.
	await expect(page.locator('.shape').first()).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
	const statement = (id: string) => page.locator(`.wide [data-node="${id}"]`);
	await page.keyboard.press('Tab');
	await statement('claim').focus();
	const below = nodes.filter(({ under }) => under === 'claim');
	await page.keyboard.press('ArrowRight');
	await expect(statement(below[0]?.id ?? '')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	const chosen = below[1];
	if (!chosen) throw new Error('the claim has one statement under it');
	await expect(statement(chosen.id)).toBeFocused();
	await expect(statement(chosen.id)).toHaveAttribute('aria-current', 'true');
	await expect(statement('claim')).toHaveClass(/near/);
	const details = page.getByRole('region', { name: chosen.text });
	await expect(details).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(details).toBeFocused();
	await page.keyboard.press('Tab');
	const sentence = chosen.sentences[0] ?? '';
	await expect(details.getByRole('link', { name: `Sentence ${sentence}` })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(statement(chosen.id)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(details).toBeHidden();
	await statement(below[2]?.id ?? '').click();
	await page
		.getByRole('region', { name: below[2]?.text ?? '' })
		.getByRole('link')
		.first()
		.click();
	await expect(page).toHaveURL(/\/s\d\/#S\d\.\d+$/);
});
