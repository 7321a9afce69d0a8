import type { CDPSession, Page } from '@playwright/test';
import { firstSeed } from '#lib/domain/form.ts';
import { readBackup } from '#lib/storage/backup.ts';
import { draw, formOf, pages, questionOf, unit } from './support/bank.ts';
import { pointerOf } from './support/hands.ts';
import { readKept, restore, saveBackup } from './support/keep.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** What a learner did stays, whatever happens to the page, and where it cannot stay the page says so. */

const form = 's2-full';
const asked = draw(form, firstSeed(unit.id, form)).map(questionOf);
const written = asked.findIndex(({ type }) => type === 'short-answer') + 1;
const text = 'A bluff is a threat that nobody means to carry out; this one was carried out, so the word does not fit.';

test('nothing is lost when the tab is closed in the middle of typing @phone', async ({ page, context }) => {
	const field = await openField(page);
	await page.keyboard.type(text);
	await expect(field).toHaveValue(text);
	await page.close();
	await expect(await openField(await context.newPage())).toHaveValue(text);
});

test('an answer is kept though the page is left in the same moment @desktop', async ({ page }) => {
	const [question] = asked;
	if (!question) throw new Error('The form is empty');
	await open(page, pages.form(form));
	const quiz = new QuizPage(page, pointerOf(page, false));
	await quiz.answerRight(question);
	await Promise.all([
		page.waitForURL(pages.progress),
		quiz.button(/^(Check|I have finished writing)$/).evaluate((button, address) => {
			if (button instanceof HTMLElement) button.click();
			location.assign(address);
		}, pages.progress)
	]);
	const { events } = await readKept(page);
	expect(events.filter(({ kind }) => kind === 'answered')).toMatchObject([{ question: question.id }]);
});

test('a crash loses the last second of typing at most @desktop', async ({ page, context }) => {
	await openField(page);
	const typed: { letters: number; at: number }[] = [];
	for (const letter of text) {
		await page.keyboard.type(letter, { delay: 40 });
		typed.push({ letters: typed.length + 1, at: Date.now() });
	}
	await crash(page, await context.newCDPSession(page));
	const crashed = Date.now();
	const value = await (await openField(await context.newPage())).inputValue();
	const safe = typed.findLast(({ at }) => at <= crashed - 1000)?.letters ?? 0;
	expect(text.startsWith(value), 'what came back was typed').toBe(true);
	expect(value.length).toBeGreaterThanOrEqual(safe);
	expect(safe, 'the typing took longer than a second').toBeGreaterThan(text.length / 4);
});

test('two tabs never overwrite each other @desktop', async ({ page, context }) => {
	const other = await context.newPage();
	const [first, second] = [await openField(page), await openField(other)];
	await first.fill('Said in the first tab');
	await expect(new QuizPage(page, pointerOf(page, false)).saved).toHaveAttribute('data-save', 'saved');
	await second.fill('Said in the second tab');
	const quiz = new QuizPage(other, pointerOf(other, false));
	await expect(quiz.saved).toContainText('Saved');
	await expect(first, 'nothing changes under the hand').toHaveValue('Said in the first tab');

	await other.reload();
	await expect(await findField(other)).toHaveValue('Said in the second tab');
	await expect(quiz.card).toContainText('Another tab holds a different answer');
	await quiz.press('Use that one');
	await expect(other.getByRole('textbox')).toHaveValue('Said in the first tab');

	await quiz.submit();
	const own = new QuizPage(page, pointerOf(page, false));
	await expect(own.feedback, 'the first tab hears of it').toBeVisible();
	const { events } = await readKept(other);
	const answers = events.filter(({ kind }) => kind === 'answered');
	expect(answers).toMatchObject([{ response: { text: 'Said in the first tab' } }]);
	expect(events.filter(({ kind }) => kind === 'attempt-started')).toHaveLength(1);
});

const broken = {
	'that refuses to open a database': () => {
		indexedDB.open = () => {
			throw new DOMException('not here', 'SecurityError');
		};
	},
	'that never answers': () => {
		// A request nobody answers.
		indexedDB.open = () =>
			Object.create(IDBOpenDBRequest.prototype, {
				addEventListener: { value: () => {} },
				removeEventListener: { value: () => {} }
			}) as IDBOpenDBRequest;
	},
	'without a database': () => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	}
};
for (const [name, breakIt] of Object.entries(broken)) {
	test(`a browser ${name} can be used, and says that nothing is saved @phone`, async ({ page, hasTouch }) => {
		await page.addInitScript(breakIt);
		await open(page, pages.form(form));
		const quiz = new QuizPage(page, pointerOf(page, hasTouch));
		const [question] = asked;
		if (!question) throw new Error('The form is empty');
		await quiz.answerWrongThenRight(question);
		await expect(quiz.saved).toContainText('Not saved:');
		await quiz.press('Next question');
		await open(page, pages.progress);
		await expect(page.getByText('Not saved:')).toBeVisible();
		await page.getByRole('button', { name: 'Delete everything on this device' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test('a full device is named, and what was done meanwhile is stored once there is room @phone', async ({
	page,
	context,
	hasTouch
}) => {
	await open(page, pages.form(form));
	const devtools = await context.newCDPSession(page);
	await limitStorage(page, devtools, 1);
	await page.reload();
	const field = await findField(page);
	const quiz = new QuizPage(page, pointerOf(page, hasTouch));
	await field.fill(text);
	await expect(quiz.saved).toContainText('Not saved: this device has no room left');
	await quiz.submit();
	await expect(quiz.feedback).toBeVisible();
	await expect(quiz.saved).toContainText('Not saved:');
	await limitStorage(page, devtools, null);
	await expect(quiz.saved, 'it tries again by itself').toContainText('Saved', { timeout: 40_000 });
	const { events } = await readKept(page);
	expect(events.filter(({ kind }) => kind === 'answered')).toMatchObject([{ response: { text } }]);
});

test('a backup brings everything back, and a damaged one changes nothing @phone', async ({ page, hasTouch }) => {
	await open(page, pages.form(form));
	const quiz = new QuizPage(page, pointerOf(page, hasTouch));
	for (const [at, question] of asked.slice(0, 3).entries()) {
		await quiz.expectQuestion(question);
		await (at === 0 ? quiz.answerWrong(question) : quiz.answerRight(question));
		if (at === 0) await quiz.sayHowSure('Sure');
		await quiz.submit();
		await quiz.press('Next question');
	}
	await quiz.goTo(written);
	await page.getByRole('textbox').fill(text);
	await expect(quiz.saved).toContainText('Saved');

	const backup = await saveBackup(page);
	const report = page.getByRole('article');
	const said = page.getByRole('status');
	await expect(report.getByRole('heading', { name: 'What you did' })).toBeVisible();
	const before = await report.innerText();
	expect(before).toContain(formOf(form).title);

	await page.getByRole('button', { name: 'Delete everything on this device' }).click();
	await expect(said.filter({ hasText: 'Everything is deleted' })).toBeVisible();
	await expect(report).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo: put everything back' }).click();
	await expect(said.filter({ hasText: 'Everything is back.' })).toBeVisible();
	await expect.poll(() => report.innerText()).toBe(before);

	await page.getByRole('button', { name: 'Delete everything on this device' }).click();
	await expect(report).toHaveCount(0);
	const damaged = [backup.slice(0, -20), backup.replace('bluff', 'Bluff'), '{"kind":"another"}', 'not a file of ours'];
	for (const file of damaged) {
		await restore(page, file);
		await expect(said.filter({ hasText: 'nothing here has changed' })).toBeVisible();
		await page.getByRole('button', { name: 'Save a backup file' }).click();
		await expect(said.filter({ hasText: 'in your downloads' })).toBeVisible();
		await expect(report).toHaveCount(0);
	}
	await restore(page, backup);
	await expect(said.filter({ hasText: 'The backup is in' })).toBeVisible();
	await expect.poll(() => report.innerText()).toBe(before);
	const again = await saveBackup(page);
	expect(readBackup(again)).toEqual(readBackup(backup));
	expect(readBackup(again)).toMatchObject({ ok: true });

	await open(page, pages.form(form));
	await quiz.goTo(written);
	await expect(page.getByRole('textbox'), 'what was not checked yet as well').toHaveValue(text);
});

/** Opens the quiz at the question that is answered in words. */
async function openField(page: Page) {
	await open(page, pages.form(form));
	return findField(page);
}

async function findField(page: Page) {
	await expect(page.locator('html[data-ready]')).toBeAttached();
	const hand = pointerOf(page, false);
	const quiz = new QuizPage(page, hand);
	await quiz.goTo(written);
	const field = page.getByRole('textbox');
	await hand.press(field);
	return field;
}

/** The process that draws the page dies at once. */
async function crash(page: Page, devtools: CDPSession): Promise<void> {
	const crashed = page.waitForEvent('crash');
	// It dies before it can answer.
	devtools.send('Page.crash').catch(() => undefined);
	await crashed;
}

async function limitStorage(page: Page, devtools: CDPSession, quotaSize: number | null): Promise<void> {
	const { origin } = new URL(page.url());
	await devtools.send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
}
