import { draw, formOf, pages, questionOf } from './support/bank.ts';
import { heardIn } from './support/announcements.ts';
import { keyboardOf } from './support/hands.ts';
import { readKept } from './support/keep.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

test('digits choose, Enter checks and goes on @desktop', async ({ page }) => {
	const [first, second] = draw('s1-check', '').map(questionOf);
	if (first?.type !== 'single-choice' || !second) throw new Error('The first question of section 1 has options');
	await open(page, pages.section('s1'));
	const quiz = new QuizPage(page, keyboardOf(page));
	const options = quiz.card.getByRole('radio');
	await options.first().focus();
	for (const digit of [2, 3, 1]) {
		await page.keyboard.press(String(digit));
		const chosen = quiz.card.locator(`[data-key="${digit}"]`);
		await expect(chosen).toBeChecked();
		await expect(chosen).toBeFocused();
	}
	await page.keyboard.press('9');
	await expect(quiz.card.locator('[data-key="1"]'), 'there is no ninth option').toBeChecked();

	const key = first.options.find(({ id }) => id === first.key.option);
	const right = quiz.card.getByRole('radio', { name: key?.text ?? '-' });
	await page.keyboard.press((await right.getAttribute('data-key')) ?? '');
	await expect(right).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(quiz.feedback).toContainText('Correct.');
	await expect(quiz.button('Next question'), 'Enter goes on').toBeFocused();
	await page.keyboard.press('Enter');
	await quiz.expectQuestion(second);
});

test('a guess before reading is kept, and scores nothing @phone', async ({ page }) => {
	const form = formOf('s1-before');
	const [question] = draw(form.id, '').map(questionOf);
	if (question?.type !== 'single-choice') throw new Error('The first guess of section 1 has options');
	const [option] = question.options;
	await open(page, pages.section('s1'));
	await page.getByText('Before you read').click();
	const guess = page.locator(`[data-before="${question.id}"]`);
	await guess.getByRole('radio', { name: option?.text ?? '-' }).tap();
	await page.getByRole('button', { name: 'Keep my guesses and read' }).tap();
	await expect.poll(() => heardIn(page)).toContainEqual(expect.stringContaining('Your guesses are kept.'));
	await expect(guess, 'nothing says what is right').toHaveCount(0);

	const { events } = await readKept(page);
	const started = events.find((event) => event.kind === 'attempt-started' && event.form === form.id);
	const answers = events.filter(({ kind }) => kind === 'answered');
	expect(answers).toMatchObject([{ question: question.id, response: { option: option?.id }, certainty: null }]);
	expect(started).toMatchObject({ attempt: answers[0]?.kind === 'answered' && answers[0].attempt });
	const main = page.getByRole('main');
	await expect(main).toContainText('no evidence');
	await expect(main, 'a guess is no evidence of anything').not.toContainText(/\d of \d/);
});

test('saving, the move of a step and the result are read out @desktop', async ({ page }) => {
	const question = questionOf('S1-06');
	if (question.type !== 'order') throw new Error('S1-06 puts steps in order');
	await open(page, pages.form('s1-full'));
	const quiz = new QuizPage(page, keyboardOf(page));
	await quiz.turnTo(question);
	await quiz.hand.press(quiz.button(/^Move .* down$/).first());
	await expect.poll(() => heardIn(page)).toContainEqual(expect.stringMatching(/ is now 2 of \d/));
	await expect.poll(() => heardIn(page)).toContainEqual(expect.stringMatching(/^Saved \d\d:\d\d/));
	await quiz.submit();
	await expect(quiz.feedback).toBeVisible();
	await quiz.hand.press(quiz.check.getByRole('button', { name: 'See how you did' }));
	await expect
		.poll(() => heardIn(page))
		.toContainEqual(expect.stringMatching(/^[\d.]+ of \d+ points?\. \d of \d+ solved, \d at the first try\.$/));
});
