import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { completenessOf } from '#lib/domain/assigned.ts';
import { latestSitting } from '#lib/domain/submission.ts';
import { readSubmission } from '#lib/interchange/submission-file.ts';
import { answer } from './support/answer.ts';
import { questionOf, unit } from './support/bank.ts';
import { handOf, keyboardOf, pointerOf, type Hand } from './support/hands.ts';
import { expectAccessible, expectFits, expectNoViolations, expectTargets } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { rightResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** A teacher gives work, a learner does it and hands it in, the teacher reads it: with no server at all. */

/** Counts what a hand does, as far as a person would call it a click or a field. */
function counted(hand: Hand) {
	const counts = { clicks: 0, fields: 0 };
	const press: Hand['press'] = (control) => (counts.clicks++, hand.press(control));
	const choose: Hand['choose'] = (input, on) => (counts.clicks++, hand.choose(input, on));
	const write: Hand['write'] = (field, words) => (counts.fields++, hand.write(field, words));
	return { counts, hand: { ...hand, press, choose, write } };
}

/** From the library: two sections, a quick check each, feedback as asked. Returns the link. */
async function assign(page: Page, hand: Hand, feedback = 'After handing in'): Promise<string> {
	await open(page, '/');
	await hand.press(page.getByRole('link', { name: 'For teachers' }));
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	await hand.press(page.getByRole('link', { name: 'Make an assignment' }));
	await hand.choose(page.getByRole('radio', { name: unit.title }));
	for (const { title } of unit.reading.sections.slice(0, 2)) {
		await hand.choose(page.getByRole('checkbox', { name: title }));
	}
	const timing = page.getByRole('radio', { name: feedback });
	if (!(await timing.isChecked())) await hand.choose(timing);
	await hand.press(page.getByRole('button', { name: 'Make the link' }));
	await expect(page.getByRole('heading', { name: /^Ready: Quick check/ })).toBeVisible();
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	return page.getByLabel('Link', { exact: true }).inputValue();
}

/** Answers the question in front of the learner and goes on. */
async function answerRight(page: Page, hand: Hand) {
	const card = page.locator('[data-question]');
	const question = questionOf((await card.getAttribute('data-question')) ?? '');
	await answer(card, hand, question, rightResponse(question));
	await hand.press(card.getByRole('button', { name: /^Keep, and go/ }));
	await expect(card).not.toHaveAttribute('data-question', question.id);
}

/** Presses a button that saves a file; its text. */
async function save(page: Page, hand: Hand, name: string): Promise<string> {
	const [file] = await Promise.all([page.waitForEvent('download'), hand.press(page.getByRole('button', { name }))]);
	return readFile(await file.path(), 'utf8');
}

for (const [name, screen] of [
	['keyboard', '@desktop'],
	['pointer', '@phone']
] as const) {
	test(`work is given, done, handed in and read, by ${name} alone ${screen}`, async ({ page, hasTouch }) => {
		test.setTimeout(180_000);
		const { hand, counts } = counted(handOf(name, page, hasTouch));
		const link = await assign(page, hand);
		expect(counts.clicks, 'clicks to assign').toBeLessThanOrEqual(8);
		expect(counts.fields, 'typed fields').toBeLessThanOrEqual(1);

		await open(page, link);
		await expect(page.getByText('10 questions on section 1, section 2.')).toBeVisible();
		await expect(page.getByText('Nothing is sent by itself')).toBeVisible();
		await expectAccessible(page, 'an assignment before it is begun');
		await hand.press(page.getByRole('button', { name: 'Begin' }));
		await expect(page.getByText('Enter a number or a name of your choice first')).toBeVisible();
		await hand.write(page.getByLabel('Your number, or a name of your choice'), 'Heron');
		await hand.press(page.getByRole('button', { name: 'Begin' }));
		for (let count = 0; count < 5; count++) await answerRight(page, hand);
		await expect(page.getByText('5 of 10 answered')).toBeVisible();
		await expect(page.locator('.feedback'), 'no verdict before handing in').toHaveCount(0);

		// Another day: the page is opened again by its link, and the work goes on.
		await open(page, '/progress/');
		await expect(page.getByRole('heading', { name: 'Sections and skills' })).toBeVisible();
		await expect(page.getByText(/first try|Quick check: sections/), 'no score before handing in').toHaveCount(0);
		await open(page, link);
		await hand.press(page.getByRole('button', { name: 'Go on' }));
		for (let count = 0; count < 3; count++) await answerRight(page, hand);
		await hand.press(page.getByRole('link', { name: 'Hand in' }));
		await expect(page.getByText('8 of 10 answered; section 2: 3 of 5.')).toBeVisible();
		await expect(page.getByText('Handing in ends this attempt')).toBeVisible();
		await expectAccessible(page, 'before handing in');
		await hand.press(page.getByRole('button', { name: 'Hand in', exact: true }));
		const file = await save(page, hand, 'Save the file');
		await expectAccessible(page, 'handed in');

		const read = readSubmission(file);
		if (!read.ok) throw new Error('The file is whole');
		const sitting = latestSitting(read.value);
		expect(sitting && completenessOf(sitting), 'both sessions are in the file').toMatchObject({
			asked: 10,
			answered: 8
		});
		expect(read.value.learner).toBe('Heron');

		await hand.press(page.getByRole('link', { name: 'Back to the assignment' }));
		await hand.press(page.getByRole('button', { name: 'Look back' }));
		await expect(page.locator('.feedback'), 'feedback after handing in').toContainText('Correct.');

		await open(page, '/teach/read/');
		await page.getByLabel('Choose files, or drop them here').setInputFiles([
			{ name: 'heron.json', mimeType: 'application/json', buffer: Buffer.from(file) },
			{ name: 'again.json', mimeType: 'application/json', buffer: Buffer.from(file) },
			{ name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from(file.slice(0, 500)) },
			{ name: 'edited.json', mimeType: 'application/json', buffer: Buffer.from(file.replace('Heron', 'Wren')) },
			{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear teacher') }
		]);
		await expect(page.getByRole('status').filter({ hasText: '5 read' })).toHaveText(
			'5 read: 1 incomplete, 1 read already, 1 cut off, 1 edited by hand, 1 not a hand-in. 1 put into the gradebook.'
		);
		await expect(page.getByRole('listitem').filter({ hasText: 'heron.json' })).toContainText(
			'8 of 10 answered; section 2: 3 of 5.'
		);
		await expectAccessible(page, 'files read');
	});
}

test('verdicts are held back until the code is entered, also on the page of progress @phone', async ({
	page,
	hasTouch
}) => {
	test.setTimeout(120_000);
	const hand = pointerOf(page, hasTouch);
	const link = await assign(page, hand, 'When you give out a code');
	const code = await page
		.locator('strong')
		.filter({ hasText: /^[A-Z]{6}$/ })
		.innerText();
	await open(page, link);
	await hand.write(page.getByLabel('Your number, or a name of your choice'), '7');
	await hand.press(page.getByRole('button', { name: 'Begin' }));
	await answerRight(page, hand);
	await hand.press(page.getByRole('link', { name: 'Hand in' }));
	await hand.press(page.getByRole('button', { name: 'Hand in', exact: true }));
	await expect(page.getByRole('heading', { name: /ready to hand over$/ })).toBeVisible();
	await open(page, link);
	await hand.press(page.getByRole('button', { name: 'Look back' }));
	await hand.press(page.getByRole('button', { name: /^Question 1,/ }));
	await expect(page.locator('.feedback')).toHaveCount(0);
	const challenge = page.getByRole('button', { name: 'Challenge this question' });
	await expect(challenge, 'nobody can object to what they have not seen').toHaveCount(0);
	await hand.write(page.getByLabel('Code from your teacher'), 'wrong');
	await hand.press(page.getByRole('button', { name: 'Open the feedback' }));
	await expect(page.getByText('This is not the code')).toBeVisible();
	await hand.write(page.getByLabel('Code from your teacher'), code.toLowerCase());
	await hand.press(page.getByRole('button', { name: 'Open the feedback' }));
	await expect(page.locator('.feedback')).toContainText('Correct.');
	await expect(challenge).toBeVisible();
});

test('a damaged link says what is wrong @desktop', async ({ page }) => {
	test.setTimeout(120_000);
	const link = await assign(page, keyboardOf(page));
	for (const [damaged, words] of [
		[link.slice(0, -9), 'cut off'],
		[`${link}.`, 'Something was added'],
		[`${link.slice(0, -3)}AAA`, 'was changed on the way'],
		[link.replace(/#.*/, ''), 'opened by the link']
	] as const) {
		await page.goto('about:blank');
		await page.goto(damaged);
		await expect(page.getByRole('main').getByRole('alert')).toContainText(words);
	}
});

test('an assignment is edited as a new edition, copied, taken out and put back @desktop', async ({ page }) => {
	test.setTimeout(120_000);
	const hand = keyboardOf(page);
	const link = await assign(page, hand);
	await open(page, '/teach/');
	await hand.press(page.getByRole('link', { name: 'Edit' }));
	await hand.press(page.getByText('Attempts, order, dates, name'));
	await hand.choose(page.getByRole('radio', { name: 'A draw' }));
	// Fields for dates have places of their own inside, which the probe of focus would have to know.
	await expectNoViolations(page, 'everything that can be chosen');
	await expectFits(page, 'everything that can be chosen');
	await expectTargets(page, 'everything that can be chosen');
	await hand.choose(page.getByRole('radio', { name: 'Quick check' }));
	await hand.write(page.getByLabel('Name', { exact: true }), 'Monday');
	await hand.press(page.getByRole('button', { name: 'Make edition 2' }));
	await expect(page.getByText('This is edition 2.')).toBeVisible();
	await expectAccessible(page, 'the link');
	expect(await page.getByLabel('Link', { exact: true }).inputValue()).not.toBe(link);
	await open(page, '/teach/');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Monday']);
	await hand.press(page.getByRole('button', { name: 'Take out of the list' }));
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	await hand.press(page.getByRole('button', { name: 'Undo: put it back' }));
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Monday']);
	await expectAccessible(page, 'the list');
});

test('each learner’s sheet asks what their screen would, and its key stands apart @desktop', async ({
	page,
	hasTouch
}) => {
	const hand = pointerOf(page, hasTouch);
	const link = await assign(page, hand);
	await open(page, '/teach/');
	await hand.press(page.getByRole('link', { name: 'On paper' }));
	await hand.write(page.getByLabel('Learners, one a line'), 'Heron\nWren');
	await expect(page.getByRole('article')).toHaveCount(2);
	await expect(page.getByText('For Heron')).toBeVisible();
	const prompts = await page.getByRole('article').first().getByRole('heading', { level: 2 }).allInnerTexts();
	const why = questionOf('S1-02').key.why;
	await expect(page.getByText(why)).toHaveCount(0);
	await hand.choose(page.getByRole('checkbox', { name: 'The keys' }));
	await expect(page.getByText(why).first()).toBeVisible();
	await open(page, link);
	await hand.write(page.getByLabel('Your number, or a name of your choice'), 'heron');
	await hand.press(page.getByRole('button', { name: 'Begin' }));
	const first = await page.locator('.prompt').innerText();
	expect(prompts[0]).toContain(first.replace(/^1\.\s*/, ''));
});
