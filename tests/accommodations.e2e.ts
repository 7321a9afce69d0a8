import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readLink, writeLink } from '#lib/domain/assignment-link.ts';
import { noAccommodation } from '#lib/domain/class/accommodation.ts';
import { sayQuestion } from '#lib/question-types/say-question.ts';
import { answer } from './support/answer.ts';
import { questionOf, sentence, unit } from './support/bank.ts';
import { givenWork } from './support/hand-ins.ts';
import { handOf, keyboardOf, type Hand } from './support/hands.ts';
import { expectAccessible } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { rightResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';
import { bringVoices, endUtterance, saidIn } from './support/voices.ts';

/** What a teacher makes easier for one learner reaches that learner’s device by a personal link, and the gradebook agrees. */

const hour = 3_600_000;

/** Grey, who hands in as 7b-12, gets twice the time, one more attempt, four questions and a voice. */
async function ease(page: Page, hand: Hand) {
	await open(page, '/teach/roster/');
	await hand.write(page.getByLabel('Learners, one a line'), 'learner;name\n7b-12;Grey\n7b-13;Wood');
	await hand.press(page.getByRole('button', { name: 'Look at them' }));
	await hand.press(page.getByRole('button', { name: 'Take these 2 learners over' }));
	await expect(page.getByRole('button', { name: 'Personal links' }), 'nothing is made easier yet').toHaveCount(0);
	await hand.press(page.getByRole('button', { name: 'Edit Grey' }));
	await hand.pick(page.getByLabel('Time to hand in'), '2 × as long');
	await hand.pick(page.getByLabel('Attempts'), 'one more');
	await hand.write(page.getByLabel('Questions that count, at most'), '4');
	await hand.choose(page.getByRole('checkbox', { name: 'Questions and text can be read aloud' }));
	await hand.press(page.getByRole('button', { name: 'Keep', exact: true }));
	await expect(page.getByRole('listitem').filter({ hasText: 'Grey' })).toContainText(
		'2 × the time, 1 more attempt, at most 4 questions count, read aloud'
	);
}

/** Two quick checks are given. Returns Grey’s personal link as it stands beside the link for all. */
async function give(page: Page, hand: Hand): Promise<string> {
	await open(page, '/teach/assign/');
	await hand.choose(page.getByRole('radio', { name: unit.title }));
	for (const { title } of unit.reading.sections.slice(0, 2)) {
		await hand.choose(page.getByRole('checkbox', { name: title }));
	}
	await hand.press(page.getByRole('button', { name: 'Make the link' }));
	await expect(page.getByText('Wood'), 'nothing is made easier for Wood').toHaveCount(0);
	await hand.press(page.locator('summary').filter({ hasText: 'Grey' }));
	await expect(page.getByText('hands in as 7b-12, and no name')).toBeVisible();
	await expect(page.getByRole('img', { name: 'QR code of the personal link: Grey' })).toBeVisible();
	await expectAccessible(page, 'a personal link beside the link for all');
	return page.getByLabel('Personal link: Grey', { exact: true }).inputValue();
}

/** What stands behind the `#` of a link. */
function readAddress(link: string) {
	const read = readLink(new URL(link).hash.slice(1));
	if (!read.ok) throw new Error('The link can be read');
	return read.value;
}

/** On a device of the learner’s own: the work is found as it was made easier, done and handed in. */
async function doWork(page: Page, hand: Hand, link: string): Promise<string> {
	await bringVoices(page);
	await open(page, link);
	await expect(page.getByText('4 questions on section 1, section 2.')).toBeVisible();
	await expect(page.getByText('You have 1 more attempt. You are asked at most 4 questions.')).toBeVisible();
	await expect(page.getByText('You can do it up to 2 times')).toBeVisible();
	await expect(page.getByText('You hand in as 7b-12.')).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await expectAccessible(page, 'work that was made easier, before it is begun');
	await hand.press(page.getByRole('button', { name: 'Begin' }));
	await listen(page, hand);
	for (let count = 1; count <= 4; count++) {
		await expect(page.getByText(`${count - 1} of 4 answered`)).toBeVisible();
		const card = page.locator('[data-question]');
		const question = questionOf((await card.getAttribute('data-question')) ?? '');
		await answer(card, hand, question, rightResponse(question));
		if (count < 4) await hand.press(card.getByRole('button', { name: 'Keep, and go on' }));
		else await hand.press(card.getByRole('button', { name: 'Keep, and go to hand in' }));
	}
	await expect(page.getByRole('heading', { name: 'Hand in', level: 1 })).toBeVisible();
	await expect(page.getByText('4 of 4 answered.')).toBeVisible();
	await hand.press(page.getByRole('button', { name: 'Hand in', exact: true }));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		hand.press(page.getByRole('button', { name: 'Save the file' }))
	]);
	const back = page.getByRole('link', { name: 'Back to the assignment' });
	expect(await back.getAttribute('href'), 'the way back is the personal link').toContain(new URL(link).hash);
	return readFile(await file.path(), 'utf8');
}

/** The question is read aloud where it stands, and the text beside it. */
async function listen(page: Page, hand: Hand) {
	const card = page.locator('[data-question]');
	await expect(card).toBeVisible();
	const id = (await card.getAttribute('data-question')) ?? '';
	const bar = page.getByRole('group', { name: 'Read the question aloud' });
	await hand.press(bar.getByRole('button', { name: 'Read the question aloud' }));
	await endUtterance(page);
	await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
	const [prompt, first = ''] = sayQuestion(questionOf(id), sentence);
	await expect.poll(() => saidIn(page)).toHaveLength(2);
	const [one, two] = await saidIn(page);
	expect(one).toBe(`Wren ×1: ${prompt}`);
	// Options stand in an order of this learner’s own.
	expect(two).toMatch(/^Wren ×1: /);
	if (/^\d\. /.test(first)) expect(two).toMatch(/: 1\. /);
	await expectAccessible(page, 'a question that is read aloud');
	await hand.press(bar.getByRole('button', { name: 'Stop reading' }));
	await hand.press(page.getByRole('button', { name: 'Open the reading' }));
	const text = page.getByRole('group', { name: 'Read the text aloud' });
	await hand.press(text.getByRole('button', { name: 'Read the text aloud' }));
	await expect(page.locator('[data-here=spoken]')).toHaveCount(1);
	await expectAccessible(page, 'the text that is read aloud');
	await hand.press(text.getByRole('button', { name: 'Stop reading' }));
	await expect(page.locator('[data-here]')).toHaveCount(0);
	await hand.closeReading(page.getByRole('button', { name: 'Back to the question' }));
}

for (const [name, screen] of [
	['keyboard', '@desktop'],
	['pointer', '@phone']
] as const) {
	test(`what is made easier reaches the learner, and the gradebook agrees, by ${name} alone ${screen}`, async ({
		page,
		hasTouch,
		browser,
		baseURL,
		viewport,
		colorScheme
	}) => {
		test.setTimeout(180_000);
		const hand = handOf(name, page, hasTouch);
		await ease(page, hand);
		const link = await give(page, hand);
		const { assignment, terms } = readAddress(link);
		expect(terms).toEqual({
			accommodation: { time: 2, extraAttempts: 1, questions: 4, readAloud: true },
			learner: '7b-12'
		});
		expect(readAddress(await page.getByLabel('Link', { exact: true }).inputValue()), 'the very same work').toEqual({
			assignment,
			terms: null
		});

		await open(page, '/teach/roster/');
		await hand.press(page.getByRole('button', { name: 'Personal links of Grey' }));
		await hand.press(page.locator('summary').filter({ hasText: assignment.title }));
		await expect(page.getByLabel(`Personal link: ${assignment.title}`, { exact: true })).toHaveValue(link);
		await expectAccessible(page, 'personal links in the roster');
		await hand.press(page.getByRole('link', { name: 'On paper' }));
		await expect(page.getByRole('article')).toContainText(/4 questions, \d+ points\. For 7b-12/);
		await open(page, '/teach/');
		await hand.press(page.getByRole('link', { name: 'On paper' }));
		await hand.write(page.getByLabel('Learners, one a line'), '7b-12\n7b-13');
		await expect(page.getByRole('article')).toHaveCount(2);
		await expect(page.getByRole('article').first()).toContainText('4 questions,');
		await expect(page.getByRole('article').last()).toContainText('10 questions,');

		const other = await browser.newContext({
			...{ baseURL: baseURL ?? '', serviceWorkers: 'block', hasTouch, viewport, colorScheme, reducedMotion: 'reduce' }
		});
		const learner = await other.newPage();
		const file = await doWork(learner, handOf(name, learner, hasTouch), link);
		expect(file, 'what is made easier is nobody else’s business').not.toContain('accommodation');
		await other.close();

		await open(page, '/teach/read/');
		await page
			.getByLabel('Choose files, or drop them here')
			.setInputFiles([{ name: 'one.json', mimeType: 'application/json', buffer: Buffer.from(file) }]);
		await expect(page.getByText('1 read: 1 whole. 1 put into the gradebook.')).toBeVisible();
		await open(page, '/teach/gradebook/');
		const cell = page.getByRole('row', { name: 'Grey' }).getByRole('gridcell').first();
		await expect(cell).toHaveText(/^(\d+)\/\1\s*$/);
		await hand.press(cell);
		const detail = page.getByRole('region', { name: `Grey: ${assignment.title}` });
		await expect(detail.getByRole('heading', { name: /^\d+\. / })).toHaveCount(4);
	});
}

test('a personal link is open when the time for others is over, and is found again from the plain one @desktop', async ({
	page
}) => {
	const hand = keyboardOf(page);
	const now = Date.now();
	const work = givenWork(['S1-01', 'S1-02', 'S2-01'], { from: now - 3 * hour, until: now - hour });
	const address = (fragment: string) => `/assigned/${unit.id}/#${fragment}`;
	await open(page, address(writeLink(work)));
	await expect(page.getByText('The time for this is over')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);

	const accommodation = { ...noAccommodation, time: 3, questions: 2 };
	await page.goto('about:blank');
	await open(page, address(writeLink(work, { accommodation, learner: null })));
	await expect(page.getByText('You have 3 times as long. You are asked at most 2 questions.')).toBeVisible();
	await hand.write(page.getByLabel('Your number, or a name of your choice'), 'Heron');
	await hand.press(page.getByRole('button', { name: 'Begin' }));
	await expect(page.getByText('0 of 2 answered')).toBeVisible();
	await expect(page.getByRole('group', { name: 'Read the question aloud' })).toHaveCount(0);
	await hand.press(page.getByRole('link', { name: 'Hand in' }));
	await expect(page.getByText(/0 of 2 answered/)).toBeVisible();
	await expect(page.getByText('It can be handed in, and shows as late')).toHaveCount(0);

	await open(page, address(writeLink(work)));
	await hand.press(page.getByRole('link', { name: 'Go on as Heron' }));
	await expect(page.getByText('You hand in as Heron.')).toBeVisible();
	await expect(page.getByText('Heron, attempt 1: 0 of 2 answered')).toBeVisible();
});

test('work that was begun before it was made easier counts as the gradebook counts it @phone', async ({
	page,
	hasTouch
}) => {
	const hand = handOf('pointer', page, hasTouch);
	const work = givenWork(['S1-01', 'S1-02', 'S2-01']);
	const address = (fragment: string) => `/assigned/${unit.id}/#${fragment}`;
	await open(page, address(writeLink(work)));
	await hand.write(page.getByLabel('Your number, or a name of your choice'), '7b-12');
	await hand.press(page.getByRole('button', { name: 'Begin' }));
	await answer(page.locator('[data-question]'), hand, questionOf('S1-01'), rightResponse(questionOf('S1-01')));
	await hand.press(page.getByRole('button', { name: 'Keep, and go on' }));
	await expect(page.getByText('1 of 3 answered.')).toBeVisible();

	await page.goto('about:blank');
	const terms = { accommodation: { ...noAccommodation, questions: 1 }, learner: '7b-12' };
	await open(page, address(writeLink(work, terms)));
	await expect(page.getByText('7b-12, attempt 1: 1 of 1 answered.')).toBeVisible();
	await hand.press(page.getByRole('button', { name: 'Go on' }));
	await expect(page.getByText('Of these 3 questions 1 counts, answered ones first.')).toBeVisible();
	await hand.press(page.getByRole('link', { name: 'Hand in' }));
	await expect(page.getByRole('heading', { name: 'Hand in', level: 1 })).toBeVisible();
	await expect(page.getByText('1 of 1 answered.')).toBeVisible();
});

test('a damaged personal link says what is wrong @phone', async ({ page }) => {
	const link = writeLink(givenWork(['S1-01']), { accommodation: noAccommodation, learner: '7b-12' });
	for (const [damaged, words] of [
		[link.slice(0, -9), 'cut off'],
		[`${link}.`, 'Something was added'],
		[`1${link.slice(1)}`, 'was changed on the way']
	] as const) {
		await page.goto('about:blank');
		await page.goto(`/assigned/${unit.id}/#${damaged}`);
		await expect(page.getByRole('main').getByRole('alert')).toContainText(words);
	}
});
