import { heardIn } from './support/announcements.ts';
import { draw, pages, questionOf } from './support/bank.ts';
import { keyboardOf } from './support/hands.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

test('what is missing, what Check finds and the answer are read out @desktop', async ({ page }) => {
	const heard = () => heardIn(page);
	await open(page, pages.section('s1'));
	const quiz = new QuizPage(page, keyboardOf(page));
	const question = questionOf(draw('s1-check', '')[0] ?? '');
	await quiz.submit();
	await expect.poll(heard).toContainEqual(expect.stringContaining('There is no answer yet'));
	await quiz.answerWrong(question);
	await quiz.submit();
	await expect.poll(heard).toContainEqual(expect.stringContaining('Not yet.'));
	await quiz.press('Show the answer');
	await expect.poll(heard).toContainEqual(expect.stringContaining(question.key.why));
});
