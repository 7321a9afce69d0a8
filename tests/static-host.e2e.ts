import { draw, questionOf, sayPoints, sections } from './support/bank.ts';
import { pointerOf } from './support/hands.ts';
import { expectReady, QuizPage, startLink } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

test('from the library to progress below a sub-path of a plain web host', async ({ page, context, baseURL }) => {
	const outside: string[] = [];
	context.on('request', (request) => {
		if (request.url().startsWith('http') && !request.url().startsWith(baseURL ?? '')) outside.push(request.url());
	});
	const hand = pointerOf(page, false);
	const [section] = sections;
	await page.goto('./');
	await expectReady(page);
	await hand.press(startLink(page));
	await expect(page.getByRole('heading', { level: 1, name: section?.title ?? '', exact: true })).toBeVisible();
	await expectReady(page);

	const quiz = new QuizPage(page, hand);
	const [first, ...others] = draw('s1-check', '').map(questionOf);
	if (!first) throw new Error('The quick check is empty');
	const { last } = await quiz.answerWrongThenRight(first);
	const scores = [last];
	for (const question of others) {
		await quiz.press('Next question');
		await quiz.expectQuestion(question);
		scores.push(await quiz.answerRight(question));
		await quiz.submit();
	}
	await quiz.press('See how you did');
	await expect(quiz.check).toContainText(sayPoints(scores));
	await expect(quiz.saved).toHaveAttribute('data-save', 'saved');

	await hand.press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Progress' }));
	const history = page.getByRole('region', { name: 'What you did' }).getByRole('listitem');
	await expect(history).toHaveCount(1);
	await expect(history).toContainText(`Quick check: ${section?.title}`);
	await expect(history).toContainText(sayPoints(scores));
	await hand.press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }));
	await expect(page).toHaveURL(baseURL ?? '');
	await expect(page.getByRole('link', { name: section?.title ?? '' })).toContainText('checked');
	expect(outside, 'no request leaves the sub-path').toEqual([]);
});
