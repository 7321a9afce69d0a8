import { cardsOf } from '#lib/domain/question.ts';
import { coverageOf } from '#lib/domain/coverage.ts';
import { draw, formOf, pages, questionOf, sections, unit } from './support/bank.ts';
import { handOf } from './support/hands.ts';
import { expectAccessible } from './support/probes.ts';
import { expectReady, open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** The forms on the whole article, and what is around them. */

const coverage = `/author/${unit.id}/`;

test('unit test A: begun by keyboard, with the reading open, and gone on with after a reload', async ({ page }) => {
	const questions = draw('test-a', '').map(questionOf);
	const [first, second, third] = questions;
	if (!first || !second || !third) throw new Error('Unit test A asks nothing');
	await open(page, pages.unit);
	await page.getByRole('link', { name: 'Unit test A', exact: true }).press('Enter');
	await expectReady(page);
	const quiz = new QuizPage(page, handOf('keyboard', page, false));

	await expectEvenRows(quiz);
	await quiz.hand.press(page.getByRole('button', { name: 'Open the reading' }));
	await expect(page.getByRole('heading', { name: 'The reading' })).toBeFocused();
	for (const { title } of sections) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Open the reading' })).toBeFocused();

	for (const question of [first, second]) {
		await quiz.expectQuestion(question);
		const score = await quiz.answerRight(question);
		await quiz.submit();
		await quiz.expectRight(question, score);
		await quiz.press('Next question');
	}
	await expect(quiz.saved).toHaveAttribute('data-save', 'saved');
	await page.reload();
	await expectReady(page);
	await quiz.expectQuestion(third);
	await expect(quiz.check.getByRole('button', { name: /, solved$/ })).toHaveCount(2);
	await expectAccessible(page, 'test A, begun', '#check');
	await page.goto(pages.unit);
	await expect(page.getByRole('link', { name: 'Continue: Unit test A, question 3' })).toBeVisible();
});

/** No row of steps but the last is shorter than another, and none is a single step. */
async function expectEvenRows({ check }: QuizPage): Promise<void> {
	const tops = await check
		.getByRole('button', { name: /^Question \d+,/ })
		.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
	const rows = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
	expect(new Set(rows.slice(0, -1)).size).toBe(1);
	expect(rows.at(-1)).toBeGreaterThan(1);
	expect(rows.length).toBeLessThanOrEqual(4);
}

test('an exit ticket is offered where the quick check ends @phone', async ({ page, hasTouch }) => {
	const [section] = sections;
	if (!section) throw new Error('There is no section');
	await open(page, pages.section(section.id));
	const quiz = new QuizPage(page, handOf('pointer', page, hasTouch));
	const [asked] = draw(`${section.id}-check`, '').map(questionOf);
	if (!asked) throw new Error('The quick check asks nothing');
	await quiz.answerRight(asked);
	await quiz.submit();
	await quiz.hand.press(quiz.check.getByRole('list').getByRole('button', { name: 'See how you did' }));
	await quiz.hand.press(quiz.check.getByRole('link', { name: 'Exit ticket' }));
	await expectReady(page);
	await expect(page.getByRole('heading', { name: formOf(`${section.id}-exit`).title })).toBeVisible();
	await expect(quiz.check.getByRole('button', { name: /^Question \d+,/ })).toHaveCount(3);
});

test('a question shows the card it needs, with its source', async ({ page, hasTouch }) => {
	const [question] = draw('w-full', '')
		.map(questionOf)
		.filter((one) => cardsOf(one).length > 0);
	const card = unit.cards.find(({ id }) => id === question?.card);
	if (!question || !card) throw new Error('No question on the whole needs a card');
	await open(page, pages.form('w-full'));
	const quiz = new QuizPage(page, handOf('pointer', page, hasTouch));
	await quiz.turnTo(question);
	await expect(quiz.card.getByText(card.text)).toBeVisible();
	await expect(quiz.card.getByText(card.source)).toBeVisible();
	await expectAccessible(page, 'with a card', '#check');
});

test('the seminar has its steps, cards and sentences, and no points', async ({ page }) => {
	await open(page, pages.form('seminar'));
	const form = formOf('seminar');
	for (const step of form.steps ?? []) await expect(page.getByText(step)).toBeVisible();
	for (const question of draw('seminar', '').map(questionOf)) {
		await expect(page.getByText(question.prompt)).toBeVisible();
		for (const id of cardsOf(question)) {
			await expect(page.getByText(unit.cards.find((card) => card.id === id)?.text ?? '-')).toBeVisible();
		}
		await expect(page.locator('article'), 'keys stay out of it').not.toContainText(question.key.why);
	}
	await expect(page.locator('article')).not.toContainText(/\d points/);
	await expectAccessible(page, 'the seminar');
});

test('the page on coverage counts what the bank holds, and can be read without JavaScript', async ({
	page,
	browser
}) => {
	await open(page, pages.unit);
	await page.getByRole('link', { name: 'what the questions cover' }).click();
	await expectReady(page);
	await expectAccessible(page, 'coverage');
	const bare = await browser.newPage({ javaScriptEnabled: false, viewport: page.viewportSize() });
	await bare.goto(new URL(coverage, page.url()).href);
	for (const caption of ['Skills and sections', 'Processes and depth of knowledge', 'Types and skills']) {
		const table = bare.getByRole('table', { name: caption });
		await expect(table.getByRole('row').last().getByRole('cell').last()).toHaveText(String(unit.questions.length));
	}
	const { unasked, nodes } = coverageOf(unit, ({ prompt }) => [prompt]);
	expect(unasked).toEqual([]);
	await expect(bare.getByText('never tested', { exact: true })).toHaveCount(
		nodes.filter(({ questions }) => questions.length === 0).length
	);
	await bare.close();
});
