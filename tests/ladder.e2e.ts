import { rubric } from '#lib/domain/rubric.ts';
import type { Question } from '#lib/question-types/types.ts';
import { draw, pages, questionOf, unit } from './support/bank.ts';
import { handOf, pointerOf, type Hand } from './support/hands.ts';
import { bring, readKept } from './support/keep.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** A written task: written, cited in, handed over, and judged by its writer step by step. */

const form = 's1-full';
const task = draw(form, 'ladder').map(questionOf).find(isWritten);
function isWritten(question: Question): question is Question<'extended'> {
	return question.type === 'extended';
}

async function openTask(quiz: QuizPage): Promise<Question<'extended'>> {
	if (!task) throw new Error(`${form} has no written task`);
	await bring(quiz.page, [
		{ kind: 'attempt-started', unit: unit.id, form, seed: 'ladder', attempt: '0192a1b2-0000-7000-8000-000000000001' }
	]);
	await open(quiz.page, pages.form(form));
	await quiz.turnTo(task);
	return task;
}

async function climb(quiz: QuizPage, hand: Hand, { key, rows }: Question<'extended'>): Promise<void> {
	const { card } = quiz;
	const [idea] = key.ideas;
	const [model] = key.models;
	await expect(card.getByRole('heading', { name: 'Step 1 of 3' })).toBeFocused();
	await expect(card, 'no model before ideas were looked for').not.toContainText(model.text);
	await hand.choose(card.getByRole('checkbox', { name: idea?.text ?? '', exact: true }));
	await quiz.press('Go on to two answers');
	await expect(card.getByRole('heading', { name: 'Step 2 of 3' })).toBeFocused();
	for (const { text } of key.models) await expect(card).toContainText(text);
	await quiz.press('Go on to the levels');
	await expect(card.getByRole('heading', { name: 'Step 3 of 3' })).toBeFocused();
	await quiz.press('That is my judgement');
	await expect(card.getByRole('alert').filter({ hasText: 'still open' })).toBeVisible();
	for (const row of rows) {
		const group = card.getByRole('radiogroup', { name: rubric[row].title, exact: true });
		await hand.choose(group.getByRole('radio', { name: rubric[row].levels[3] }));
	}
	await quiz.press('That is my judgement');
}

for (const by of ['keyboard', 'pointer'] as const) {
	const screen = by === 'keyboard' ? '@desktop' : '@phone';
	test(`a written answer is cited in, judged and kept, by ${by} ${screen}`, async ({ page, hasTouch }) => {
		const hand = handOf(by, page, hasTouch);
		const quiz = new QuizPage(page, hand);
		const written = await openTask(quiz);
		const field = quiz.card.getByRole('textbox');
		await hand.write(field, 'The author says much');
		await quiz.press('Cite a sentence');
		await expect(page.getByRole('region', { name: 'The reading' }).getByText('Press the number')).toBeInViewport();
		await hand.press(page.getByRole('link', { name: 'Sentence S1.6', exact: true }));
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('The author says much S1.6');
		await expect(quiz.card.getByRole('status').filter({ hasText: 'S1.6 stands in your text.' })).toBeAttached();
		await page.keyboard.type('; I doubt it.');
		await expect(field).toHaveValue('The author says much S1.6; I doubt it.');

		await quiz.submit();
		await climb(quiz, hand, written);
		const done = quiz.card.getByRole('region', { name: 'What you found in your answer' });
		for (const row of written.rows) await expect(done).toContainText(rubric[row].levels[3]);
		await expect(quiz.saved).toHaveAttribute('data-save', 'saved');

		await page.reload();
		await quiz.turnTo(written);
		await expect(field).toHaveValue('The author says much S1.6; I doubt it.');
		for (const row of written.rows) await expect(done).toContainText(rubric[row].levels[3]);
		await quiz.press('Go through it again');
		await expect(quiz.card.getByRole('checkbox', { name: written.key.ideas[0]?.text ?? '' })).toBeChecked();

		await open(page, pages.progress);
		await expect(page.getByRole('region', { name: 'What you wrote, by your own levels' })).toContainText(
			'level 3 of 4'
		);
	});
}

test('a half-climbed ladder waits where it was left @desktop', async ({ page, hasTouch }) => {
	const quiz = new QuizPage(page, pointerOf(page, hasTouch));
	const written = await openTask(quiz);
	const { key } = written;
	await quiz.hand.write(quiz.card.getByRole('textbox'), 'A short text.');
	await quiz.submit();
	await quiz.press('Go on to two answers');
	await expect(quiz.saved).toHaveAttribute('data-save', 'saved');
	await page.reload();
	await quiz.turnTo(written);
	await expect(quiz.card.getByRole('heading', { name: 'Step 2 of 3' })).toBeVisible();
	await expect(quiz.card).toContainText(key.models[1].text);
	await quiz.press('Write on');
	await quiz.hand.write(quiz.card.getByRole('textbox'), 'A longer text.');
	await quiz.submit();
	await expect(quiz.card.getByRole('heading', { name: 'Step 1 of 3' })).toBeFocused();
	await expect(quiz.saved).toHaveAttribute('data-save', 'saved');

	const { events } = await readKept(page);
	expect(events.filter(({ kind }) => kind === 'ideas-ticked')).toHaveLength(1);
});
