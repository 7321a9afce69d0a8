import type { Page } from '@playwright/test';
import { foldGradebook, type Gradebook } from '#lib/domain/class/gradebook.ts';
import { pilesOf } from '#lib/domain/class/marking.ts';
import { classBankOf } from '#lib/question-types/class-bank.ts';
import { questionOf, sayNumber, unit } from './support/bank.ts';
import { makeAssignment, makeWork, readClass, seedClass } from './support/class-log.ts';
import { keyboardOf, pointerOf } from './support/hands.ts';
import { expectAccessible } from './support/probes.ts';
import { rightResponse, wrongResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** A teacher marks written answers, whose names are hidden, and mends a question; what the page says is what the log comes to. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const bank = classBankOf(unit.questions);
const bankOf = () => bank;
const readGradebook = async (page: Page): Promise<Gradebook> =>
	foldGradebook(await readClass(page), bankOf, Date.now());

/** Three learners wrote an answer to S3-12, which has two rows and eight points. */
async function seedWritten(page: Page) {
	const assignment = makeAssignment('Written task', 'on-release');
	const works = ['Heron', 'Wren', '7'].map((learner, at) =>
		makeWork(assignment, learner, { 'S3-12': { text: `S3.5 can be tested, in way number ${at + 1}.`, ideas: [] } })
	);
	await seedClass(page, '/teach/mark/', works);
	return assignment;
}

test('written answers are marked by keys alone @desktop', async ({ page }) => {
	test.setTimeout(120_000);
	const hand = keyboardOf(page);
	const assignment = await seedWritten(page);
	await hand.press(page.getByRole('link', { name: /^The author infers/ }));
	await expect(page.getByRole('heading', { name: 'Answer 1 of 3 not marked yet' })).toBeFocused();
	await expect(page.getByRole('main'), 'names are hidden').not.toContainText(/Heron|Wren/);
	await expect(page.getByRole('listitem').filter({ hasText: 'S3.5' })).toBeVisible();

	await page.keyboard.press('3');
	await expect(page.getByRole('status').filter({ hasText: 'Evidence: level 3.' })).toBeVisible();
	await expect(page.getByRole('group', { name: /^Reasoning/ }), 'the row moves on').toBeFocused();
	await page.keyboard.press('4');
	await expect(page.getByRole('button', { name: 'Next answer' })).toBeFocused();
	const [pile] = pilesOf(await readGradebook(page), bankOf);
	const first = pile?.answers[0];
	expect(first?.levels).toEqual({ evidence: 3, reasoning: 4 });
	const mark = (await readGradebook(page)).cells.get(JSON.stringify([assignment.id, first?.learner]))?.marks[0];
	await expect(page.getByRole('status').filter({ hasText: 'Reasoning: level 4.' })).toHaveText(
		`Reasoning: level 4. ${mark?.earned?.toFixed(2)} of ${mark?.possible} points. 2 of 3 left.`
	);
	await expectAccessible(page, 'an answer that is marked');

	await hand.write(page.getByLabel('Comment for the learner'), '1 thing: n sentences, u said 2');
	await hand.press(page.getByText(/^Comment bank/));
	await hand.press(page.getByRole('button', { name: 'Keep this comment in the bank' }));
	await expect(page.getByRole('status').filter({ hasText: 'Kept in the comment bank.' })).toBeVisible();
	await page.keyboard.press('n');
	await expect(page.getByRole('heading', { name: 'Answer 2 of 3 not marked yet' })).toBeFocused();
	await page.keyboard.press('1');
	await page.keyboard.press('u');
	await expect(page.getByRole('status').filter({ hasText: 'Taken back: Evidence: level 1.' })).toBeVisible();
	await hand.press(page.getByText(/^Comment bank/));
	await hand.press(page.getByRole('button', { name: 'Use “1 thing' }));
	await expect(page.getByLabel('Comment for the learner')).toHaveValue('1 thing: n sentences, u said 2');
	await expect(async () => {
		const answers = pilesOf(await readGradebook(page), bankOf)[0]?.answers.map(({ levels, comment }) => [
			levels,
			comment
		]);
		const comment = '1 thing: n sentences, u said 2';
		expect(answers).toEqual([
			[{ evidence: 3, reasoning: 4 }, comment],
			[{}, comment],
			[{}, '']
		]);
	}).toPass();
});

test('written answers are marked by pointer alone, and released @phone', async ({ page, hasTouch }) => {
	test.setTimeout(120_000);
	const hand = pointerOf(page, hasTouch);
	const assignment = await seedWritten(page);
	await hand.press(page.getByRole('link', { name: /^The author infers/ }));
	for (const [at, level] of [4, 1, 2].entries()) {
		await expect(page.getByRole('heading', { name: `Answer ${at + 1} of 3 not marked yet` })).toBeVisible();
		for (const row of ['Evidence', 'Reasoning']) {
			const levels = page.getByRole('radiogroup', { name: new RegExp(`^${row}`) }).getByRole('radio');
			await hand.choose(levels.nth(level - 1));
		}
		await expect(page.getByRole('status').filter({ hasText: `${2 - at} of 3 left.` })).toBeVisible();
		if (at < 2) await hand.press(page.getByRole('button', { name: 'Next answer' }));
	}
	await hand.press(page.getByText('Two model answers'));
	await expectAccessible(page, 'model answers beside a marked answer');
	await hand.press(page.getByRole('link', { name: 'All written answers' }));
	await expect(page.getByText('All 3 marked')).toBeVisible();
	await hand.press(page.getByRole('button', { name: 'Release the marks' }));
	await expect(page.getByRole('status').filter({ hasText: 'The marks of “Written task” are released.' })).toBeVisible();
	await expectAccessible(page, 'the piles');
	const { state, cells } = await readGradebook(page);
	expect([...state.released]).toEqual([assignment.id]);
	expect([...cells.values()].map(({ earned }) => earned).sort()).toEqual(
		[0, 8 / 3, 8].map((points) => expect.closeTo(points, 2))
	);
});

test('a dispute is settled after a dry run, and taken back', async ({ page, hasTouch }) => {
	test.setTimeout(120_000);
	const hand = hasTouch ? pointerOf(page, true) : keyboardOf(page);
	const question = questionOf('S1-02');
	const [right, wrong] = [rightResponse(question), wrongResponse(question)];
	const assignment = makeAssignment('Quick check');
	const responses = { Heron: wrong, Wren: wrong, Lark: right };
	const works = Object.entries(responses).map(([learner, response]) =>
		makeWork(assignment, learner, { 'S1-02': response })
	);
	await seedClass(page, '/teach/fix/', works);
	const totals = async () => [...(await readGradebook(page)).cells.values()].map(({ earned }) => earned).sort();
	const before = await totals();

	await expect(page.getByText('1 of 3 right')).toBeVisible();
	await hand.write(page.getByLabel('Search by words or number'), question.prompt.slice(0, 30));
	await expect(page.getByRole('status').filter({ hasText: '1 of 1 questions.' })).toBeVisible();
	await hand.press(page.getByRole('link', { name: question.prompt }));
	await expect(page.getByRole('heading', { name: question.prompt })).toBeFocused();
	await hand.choose(page.getByRole('radio', { name: 'Accept another answer too' }));
	await hand.choose(page.getByRole('radio', { name: /given 2 times/ }));
	await expect(page.getByRole('status').filter({ hasText: 'Dry run: 2 marks would change.' })).toBeVisible();
	const points = sayNumber(question.points);
	for (const learner of ['Heron', 'Wren']) {
		await expect(page.getByRole('row', { name: new RegExp(`^${learner} `) })).toContainText(`of ${points} point`);
	}
	await expect(page.getByRole('row', { name: /^Lark/ })).toHaveCount(0);
	expect(await totals(), 'a dry run changes nothing').toEqual(before);
	await hand.press(page.getByRole('button', { name: 'Apply the fix' }));
	await expect(page.getByRole('main').getByRole('alert').filter({ hasText: 'Say why' })).toBeVisible();
	await hand.write(page.getByLabel('What is objected to'), 'Both readings fit the sentence.');
	await expectAccessible(page, 'a dry run');
	await hand.press(page.getByRole('button', { name: 'Apply the fix' }));
	await expect(page.getByRole('status').filter({ hasText: /^Applied: / })).toBeVisible();
	expect(await totals()).toEqual([question.points, question.points, question.points]);
	expect((await readClass(page)).at(-1)).toMatchObject({
		kind: 'question-fixed',
		reason: 'Both readings fit the sentence.'
	});

	await hand.press(page.getByRole('button', { name: 'Take back: see what changes' }));
	await expect(page.getByRole('status').filter({ hasText: '2 marks would change.' })).toBeVisible();
	await hand.press(page.getByRole('button', { name: 'Take it back' }));
	await expect(page.getByRole('status').filter({ hasText: /^Taken back: / })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Fixes that were made' })).toBeFocused();
	expect(await totals()).toEqual(before);
	await expectAccessible(page, 'a fix that was taken back');
});
