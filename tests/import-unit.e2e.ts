import type { Locator, Page } from '@playwright/test';
import { sentencesOf } from '#lib/domain/reading.ts';
import { versionOf } from '#lib/domain/version.ts';
import { writeUnitFile } from '#lib/question-types/unit-file.ts';
import type { KeptUnit } from '#lib/storage/ports.ts';
import { readingOpinion } from '#questions/reading-opinion/unit.ts';
import { pages } from './support/bank.ts';
import { bring, restore, saveBackup } from './support/keep.ts';
import { expectAccessible } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { rightResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** A unit leaves as a file, comes back under another id, and is read and answered like any other. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const unit = { ...readingOpinion, id: 'from-a-teacher', title: 'Reading <b>opinions</b>' };
const ownCheck = '/own/?read/from-a-teacher/s1/';
const sentenceOf = (id: string) =>
	unit.reading.sections.flatMap(sentencesOf).find((sentence) => sentence.id === id)?.text ?? id;
const asFile = (text: string) => ({ name: 'unit.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function choose(page: Page, text: string): Promise<Locator> {
	await page.getByLabel('Choose a file').setInputFiles(asFile(text));
	return page.getByRole('region', { name: 'Add a unit from a file' }).getByRole('status');
}

/** Every unit that this browser keeps, as it is kept. */
const keptUnits = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<KeptUnit[]>((resolve) => {
				const opening = indexedDB.open('passage-units');
				opening.onsuccess = () => {
					const all = opening.result.transaction('kept').objectStore('kept').getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result as KeptUnit[]);
					};
				};
			})
	);

test('a unit from a file is added, read, answered, kept and removed @phone', async ({ page }) => {
	await open(page, pages.library);
	const news = await choose(page, writeUnitFile(unit));
	await expect(news).toContainText(`“${unit.title}” is in the library.`);
	await expect(news).toBeFocused();
	expect((await keptUnits(page)).map((kept) => kept.unit)).toEqual([unit]);

	await news.getByRole('link', { name: `Open “${unit.title}”` }).click();
	await expect(page.getByRole('heading', { level: 1, name: unit.title })).toBeVisible();
	await page.getByRole('link', { name: 'Start with section 1' }).click();
	const [section] = unit.reading.sections;
	for (const { id, text } of section ? sentencesOf(section) : []) {
		await expect(page.locator(`[id="${id}"]`)).toContainText(text);
	}

	const card = page.locator('[data-question="S1-01"]');
	await card.getByRole('radio', { name: 'It says what has happened before others do.' }).check();
	await card.getByRole('button', { name: 'Check' }).click();
	await expect(card.getByRole('status')).toContainText('Not yet.');
	await card.getByRole('button', { name: 'Show me the sentence' }).click();
	await expect(page.locator('[id="S1.1"]')).toBeFocused();
	await expect(page.locator('[data-save="saved"]')).toBeAttached();
	await page.reload();
	await expect(card.getByRole('radio', { name: 'It says what has happened before others do.' })).toBeChecked();

	await open(page, pages.progress);
	await expect(page.getByRole('article').filter({ hasText: unit.title })).toContainText('1 checked, 0 solved');
	await open(page, pages.library);
	const entry = page.getByRole('article').filter({ hasText: unit.title });
	await expect(entry).toContainText('1 of 5 answered');
	await entry.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText(`“${unit.title}” is removed from this device.`)).toBeVisible();
	await expect(entry).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo: put it back' }).click();
	await expect(entry).toContainText('1 of 5 answered');
});

test('an id that is taken is asked about, and nothing unsound is kept @desktop', async ({ page }) => {
	await open(page, pages.library);
	let news = await choose(page, writeUnitFile({ ...readingOpinion, title: 'A corrected edition' }));
	await expect(news).toContainText('has the same id, reading-opinion');
	await news.getByRole('button', { name: 'Keep what is here' }).click();
	await expect(news).toContainText('Nothing was changed.');
	expect(await keptUnits(page)).toEqual([]);

	news = await choose(page, writeUnitFile({ ...readingOpinion, title: 'A corrected edition' }));
	await news.getByRole('button', { name: 'Replace it' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'A corrected edition' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: readingOpinion.title })).toHaveCount(0);

	news = await choose(page, writeUnitFile(unit).replace('"points": 1,', '"points": 0,'));
	await expect(news).toContainText('One place in the unit is not right, so nothing was added.');
	await expect(news).toContainText('from-a-teacher › S1-01 › points: expected points above 0, found 0');
	news = await choose(page, writeUnitFile(unit).replace('"format": 1', '"format": 9'));
	await expect(news).toContainText('written by a newer version of Passage');
	news = await choose(page, ' '.repeat(2_000_001));
	await expect(news).toContainText('The file is too large: it has 2.0 MB');
	expect((await keptUnits(page)).map(({ id }) => id)).toEqual(['reading-opinion']);
});

test('a newer edition keeps the answers to what it did not change @desktop', async ({ page }) => {
	const edited = unit.questions
		.map((question) => (question.id === 'S1-01' ? { ...question, prompt: 'What does it do?' } : question))
		.map((question) => ({ ...question, version: versionOf(question) }));
	const changed = page.getByText('This question has changed since you answered it.');
	const sure = page.getByRole('radio', { name: 'It says what has happened before others do.' });
	const edition = async (text: string) => {
		await open(page, pages.library);
		const news = await choose(page, text);
		await news.getByRole('button', { name: 'Replace it' }).click();
		await expect(news).toContainText('is in the library.');
		await open(page, ownCheck);
	};
	await open(page, pages.library);
	await expect(await choose(page, writeUnitFile(unit))).toContainText('is in the library.');
	await open(page, ownCheck);
	await sure.check();
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await expect(page.locator('.feedback')).toContainText('Not yet.');
	await expect(page.locator('[data-save="saved"]')).toBeAttached();

	await edition(writeUnitFile({ ...unit, questions: edited }));
	await expect(page.getByRole('heading', { name: 'What does it do?' })).toBeVisible();
	await expect(changed).toBeVisible();
	await expect(page.locator('.feedback')).toHaveCount(0);
	await edition(writeUnitFile(unit));
	await expect(page.locator('.feedback')).toContainText('Not yet.');
	await expect(changed).toHaveCount(0);
	await expect(sure).toBeChecked();
});

test('questions of a unit from a file come up in the review deck @desktop', async ({ page }) => {
	const flagged = unit.questions.find(({ deck }) => deck);
	if (!flagged) throw new Error('The unit has a question for the deck');
	const { id: question, version } = flagged;
	const of = { unit: unit.id, attempt: 'attempt' };
	const response = rightResponse(flagged);
	const begun = { ...of, kind: 'attempt-started', form: 's2-full', seed: 'x' } as const;
	const answered = { ...of, kind: 'answered', question, version, response, certainty: null, try: 1 } as const;
	await bring(page, [begun, answered], Date.now() - 2 * 86_400_000);
	await open(page, '/review/');
	await expect(page.getByRole('heading', { name: 'Your deck is empty' }), 'without the unit').toBeVisible();

	await open(page, pages.library);
	await expect(await choose(page, writeUnitFile(unit))).toContainText('is in the library.');
	await open(page, pages.library);
	await page.getByRole('link', { name: 'Review (1 due)' }).click();
	const card = page.locator(`[data-question="${question}"]`);
	await expect(card).toContainText(unit.title);
	await expect(card.getByRole('heading', { name: flagged.prompt })).toBeVisible();
	await card.getByRole('button', { name: 'Show the sentence' }).click();
	const [evidence = ''] = flagged.key.evidence;
	await expect(card.getByRole('status').last()).toContainText(sentenceOf(evidence));
	await card.getByRole('link', { name: evidence }).click();
	await expect(page.locator(`[id="${evidence}"]`)).toBeInViewport();
});

test('a unit from a file travels in a backup, and never takes another edition’s place unasked @desktop', async ({
	page
}) => {
	const said = page.getByRole('region', { name: 'Your work on this device' }).getByRole('status');
	await open(page, pages.library);
	await expect(await choose(page, writeUnitFile(unit))).toContainText('is in the library.');
	const before = await keptUnits(page);
	const backup = await saveBackup(page);
	await expect(said.filter({ hasText: 'and the unit you added.' })).toBeVisible();
	await page.getByRole('button', { name: 'Delete everything on this device' }).click();
	await expect(said.filter({ hasText: 'Everything is deleted' })).toBeVisible();
	expect(await keptUnits(page)).toEqual([]);
	await restore(page, backup);
	await expect(said.filter({ hasText: `In the library now: “${unit.title}”.` })).toBeVisible();
	expect(await keptUnits(page)).toEqual(before);

	await open(page, pages.library);
	const news = await choose(page, writeUnitFile({ ...unit, title: 'A corrected edition' }));
	await news.getByRole('button', { name: 'Replace it' }).click();
	await expect(news).toContainText('is in the library.');
	await open(page, pages.progress);
	await restore(page, backup);
	await expect(said.filter({ hasText: 'is here in another edition, which has stayed.' })).toBeVisible();
	expect((await keptUnits(page)).map((kept) => kept.unit.title)).toEqual(['A corrected edition']);
	await expectAccessible(page, 'another edition');
	await page.getByRole('button', { name: `Take “${unit.title}” as it is in the backup` }).click();
	await expect(said.filter({ hasText: 'is in the library as it is in the backup.' })).toBeVisible();
	expect(await keptUnits(page)).toEqual(before);
	const back = page.getByRole('button', { name: 'Put “A corrected edition” back as it was here' });
	await expect(back, 'focus stays where the press was').toBeFocused();
	await back.click();
	await expect(said.filter({ hasText: 'is back as it was here.' })).toBeVisible();
	expect((await keptUnits(page)).map((kept) => kept.unit.title)).toEqual(['A corrected edition']);
});

test('what an imported unit’s questions cover, and its form on paper @desktop', async ({ page }) => {
	await open(page, pages.library);
	const news = await choose(page, writeUnitFile(unit));
	await news.getByRole('link', { name: `Open “${unit.title}”` }).click();
	await page.getByRole('link', { name: 'what the questions cover' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'What the questions cover' })).toBeVisible();
	await expect(page.getByRole('article')).toContainText(`${unit.questions.length} questions worth`);
	await open(page, '/own/?print/from-a-teacher/s1-full/?version=B');
	await expect(page.getByLabel('Another version')).toHaveValue('B');
	await page.getByLabel('Another version').fill('C');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.getByLabel('Another version')).toHaveValue('C');
});

test('an address of a unit that is not here says what to do @desktop', async ({ page }) => {
	await open(page, '/own/?read/nowhere/s1/');
	await expect(page.getByRole('heading', { level: 1, name: 'This unit is not here' })).toBeVisible();
});
