import type { Page } from '@playwright/test';
import { firstSeed } from '#lib/domain/form.ts';
import { draw, pages, questionOf, unit } from './support/bank.ts';
import { forgeOriginal } from './support/forge-original.ts';
import { pointerOf } from './support/hands.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test as base } from './support/test.ts';
import { laterVersion, makeVersions, openSite } from './support/versions.ts';

/** A site below a path that is switched off, or replaced by a later version, while somebody is at it. */

interface Fixtures {
	versions: ReturnType<typeof makeVersions>;
	site: Awaited<ReturnType<typeof openSite>>;
}

const test = base.extend<Fixtures>({
	versions: async ({}, use) => {
		const versions = makeVersions();
		await use(versions);
		versions.remove();
	},
	site: async ({ versions }, use) => {
		const site = await openSite('/school/passage/', versions.first);
		await use(site);
		await site.stop();
	},
	baseURL: ({ site }, use) => use(site.address)
});

const quizForm = 's1-full';
const below = (address: string) => `.${address}`;
const first = () => questionOf(draw(quizForm, firstSeed(unit.id, quizForm))[0] ?? '');

const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
/** Keeping a version takes a busy machine a while. */
const patience = { timeout: 90_000 };

/** Waits until a later version waits, or no longer does. */
async function expectWaiting(page: Page, waits: boolean): Promise<void> {
	const looks = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
	await expect.poll(looks, patience).toBe(waits);
}

async function waitUntilKept(page: Page): Promise<void> {
	await open(page, below(pages.progress));
	await expect(page.getByText('Ready without network')).toBeVisible(patience);
}

async function answerFirst(page: Page): Promise<QuizPage> {
	await open(page, below(pages.form(quizForm)));
	const quiz = new QuizPage(page, pointerOf(page, false));
	await quiz.expectQuestion(first());
	await quiz.answerRight(first());
	await quiz.submit();
	await quiz.expectRight(first(), { kind: 'scored', earned: 1, possible: 1 });
	await expect(page.locator('[data-save="saved"]')).toBeAttached();
	return quiz;
}

async function finish(quiz: QuizPage): Promise<void> {
	await quiz.hand.press(quiz.check.getByRole('button', { name: 'See how you did' }));
}

/** The result, which is a script of its own, with one question of the form solved. */
async function expectResult(quiz: QuizPage): Promise<void> {
	await expect(quiz.check.getByRole('heading', { name: 'Question by question' })).toBeVisible();
	await expect(quiz.check).toContainText(/ 1 of \d+ solved, 1 at the first try/);
}

test.describe('with what is kept for use without network', () => {
	test.use({ serviceWorkers: 'allow' });
	test.setTimeout(240_000);

	test('everything opens and an answer is kept after the site is switched off', async ({ page, site, versions }) => {
		await open(page, below(pages.library));
		await waitUntilKept(page);
		await site.stop();

		const test1 = unit.forms.find(({ kind }) => kind === 'unit-test');
		const addresses = [
			...[pages.library, pages.unit, `${pages.unit}argument/`, `${pages.unit}cards/`, pages.section('s2')],
			...[pages.form(test1?.id ?? ''), '/review/', pages.progress, `/author/${unit.id}/`, '/own/?read/nowhere/'],
			...['s1-full/', 's1-full/?version=B', 's1-full/key/', 'read/s1/'].map((end) => `/print/${unit.id}/${end}`)
		];
		for (const address of addresses) {
			await open(page, below(address));
			await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
			expect(await versionOf(page)).toBe(versions.version);
		}
		await page.goto(below('/progress'));
		expect(page.url(), 'an address without its last slash').toBe(`${site.address}progress/`);

		if (!unit.original) throw new Error('The unit cannot recognise its article');
		const article = Buffer.from(forgeOriginal(unit.original));
		await open(page, below(`${pages.unit}original/`));
		const chosen = { name: 'article.txt', mimeType: 'text/plain', buffer: article };
		await page.getByLabel('Choose a text file').setInputFiles(chosen);
		await expect(page.getByRole('region', { name: 'What was found' }), 'what recognises it is kept').toBeVisible();

		const quiz = await answerFirst(page);
		for (const number of [2, 3, 4]) await quiz.goTo(number);
		await finish(quiz);
		await expectResult(quiz);
		await open(page, below(pages.progress));
		await expect(page.getByRole('article').filter({ hasText: unit.title })).toContainText('What you did');
		await site.start();
	});

	test('a quiz goes on when the site is replaced, and then the later version comes in', async ({
		page,
		context,
		site,
		versions
	}) => {
		await waitUntilKept(page);
		const quiz = await answerFirst(page);
		site.deploy(versions.second);
		const other = await context.newPage();
		await open(other, below(pages.library));
		await expectWaiting(other, true);
		await other.reload();
		expect(await versionOf(other), 'nothing changes beside a quiz').toBe(versions.version);
		await other.close();

		for (const number of [2, 3]) await quiz.goTo(number);
		await finish(quiz);
		await expectResult(quiz);
		expect(await versionOf(page)).toBe(versions.version);
		await open(page, below(pages.unit));
		await expectWaiting(page, false);
		await page.waitForLoadState('networkidle');
		await open(page, below(pages.progress));
		expect(await versionOf(page)).toBe(laterVersion);
		await expect(page.getByText('Ready without network')).toBeVisible();
		await expect
			.poll(async () => {
				await open(page, below(pages.library));
				return cachesOf(page);
			}, patience)
			.toEqual([`passage:/school/passage/:${laterVersion}`]);
		await open(page, below(pages.form(quizForm)));
		await expectResult(quiz);
	});
});

test('without it, a page that lost its scripts says so, and a reload brings everything back', async ({
	page,
	site,
	versions,
	complaints
}) => {
	const quiz = await answerFirst(page);
	site.deploy(versions.second);
	await finish(quiz);
	await expect(page.getByRole('alert').filter({ hasText: 'Part of this page could not be loaded.' })).toBeVisible();
	for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/404|dynamically imported|Failed to load/);
	await page.reload();
	expect(await versionOf(page)).toBe(laterVersion);
	await expectResult(quiz);
});
