import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeLink } from '#lib/domain/assignment-link.ts';
import type { Assignment } from '#lib/domain/assignment.ts';
import { rubric } from '#lib/domain/rubric.ts';
import { readSubmission } from '#lib/interchange/submission-file.ts';
import type { Question } from '#lib/question-types/types.ts';
import { answer } from './support/answer.ts';
import { questionOf, unit } from './support/bank.ts';
import { givenWork } from './support/hand-ins.ts';
import { handOf, pointerOf, type Hand } from './support/hands.ts';
import { expectAccessible } from './support/probes.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { rightResponse, wrongResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** Work that was given, with verdicts at each question: a wrong answer leads on as in practice, and the first try is what counts. */

test.setTimeout(120_000);

const isWritten = (question: Question): question is Question<'extended'> => question.type === 'extended';
const found = unit.questions.find(isWritten);
if (!found) throw new Error('The unit has a written task');
const written = found;
const [first, second] = [questionOf('S1-01'), questionOf('S1-02')];
const addressOf = (work: Assignment) => `/assigned/${unit.id}/#${writeLink(work)}`;

async function begin(page: Page, hand: Hand, work: Assignment) {
	await open(page, addressOf(work));
	await hand.write(page.getByLabel('Your number, or a name of your choice'), 'Heron');
	await hand.press(page.getByRole('button', { name: 'Begin' }));
}

/** Presses a button that saves a file; what was handed in. */
async function saveHandIn(page: Page, hand: Hand) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		hand.press(page.getByRole('button', { name: 'Save the file' }))
	]);
	const text = await readFile(await file.path(), 'utf8');
	const read = readSubmission(text);
	if (!read.ok) throw new Error('The file is whole');
	return { text, events: read.value.events };
}

/** Judges one's own text by the steps, from the first to the last. */
async function climb(quiz: QuizPage) {
	const { card, hand } = quiz;
	await hand.choose(card.getByRole('checkbox', { name: written.key.ideas[0]?.text ?? '', exact: true }));
	await quiz.press('Go on to two answers');
	for (const { text } of written.key.models) await expect(card).toContainText(text.split('\n')[0] ?? '');
	await quiz.press('Go on to the levels');
	for (const row of written.rows) {
		const group = card.getByRole('radiogroup', { name: rubric[row].title, exact: true });
		await hand.choose(group.getByRole('radio', { name: rubric[row].levels[3] }));
	}
	await quiz.press('That is my judgement');
	await expect(card.getByRole('heading', { name: 'What you found in your answer' })).toBeFocused();
}

for (const [name, screen] of [
	['keyboard', '@desktop'],
	['pointer', '@phone']
] as const) {
	test(`a second try leads on and does not count, by ${name} alone ${screen}`, async ({ page, hasTouch }) => {
		const hand = handOf(name, page, hasTouch);
		const quiz = new QuizPage(page, hand);
		const work = givenWork([first.id, second.id, written.id], { feedback: 'at-once' });
		await begin(page, hand, work);
		const step = (number: number) => page.getByRole('button', { name: new RegExp(`^Question ${number},`) });

		await quiz.answerWrongThenRight(first);
		await expect(quiz.card.getByText('Your first try is what counts (Not yet).')).toBeVisible();
		await expect(step(1)).toHaveAccessibleName('Question 1, Not yet at first, then Correct');
		await expectAccessible(page, 'a second try at work that was given');
		await quiz.press('Next question');

		await quiz.expectQuestion(second);
		await expect(quiz.card.locator('.prompt')).toBeFocused();
		await quiz.answerWrong(second);
		await quiz.submit();
		await quiz.press('Show the answer');
		await expect(quiz.feedback).toContainText('Answer shown.');
		await expect(step(2)).toHaveAccessibleName('Question 2, answer shown');
		await quiz.press('Next question');

		await quiz.expectQuestion(written);
		await quiz.answerRight(written);
		await quiz.submit();
		await expect(quiz.card.getByRole('heading', { name: 'Step 1 of 3' })).toBeFocused();
		await climb(quiz);
		await quiz.press('Write on');
		await expect(quiz.card.getByText('What you handed over first is what counts.')).toBeVisible();
		await hand.write(quiz.card.getByRole('textbox'), 'What I write once I have seen two answers.');
		await quiz.submit();
		await expect(quiz.card.getByRole('heading', { name: 'Step 1 of 3' })).toBeFocused();
		await hand.press(page.getByRole('link', { name: 'Hand in' }));
		await hand.press(page.getByRole('button', { name: 'Hand in', exact: true }));
		const { text, events } = await saveHandIn(page, hand);
		const kindsOf = (id: string) =>
			events.flatMap((one) => ('question' in one && one.question === id ? [one.kind] : []));
		expect(kindsOf(first.id)).toEqual(['answered', 'evidence-seen', 'answered']);
		expect(kindsOf(second.id)).toEqual(['answered', 'answer-shown']);
		expect(kindsOf(written.id), 'one’s own judgement stays on the device').toEqual(['answered', 'answered']);

		await hand.press(page.getByRole('link', { name: 'Back to the assignment' }));
		await hand.press(page.getByRole('button', { name: 'Look back' }));
		await expect(quiz.feedback).toContainText('Correct.');
		await expect(quiz.card.getByText('Your first try is what counts (Not yet).')).toBeVisible();
		await expect(quiz.button('Try again')).toHaveCount(0);
		await expectAccessible(page, 'looking back at two tries');

		await open(page, '/teach/read/');
		await page
			.getByLabel('Choose files, or drop them here')
			.setInputFiles([{ name: 'heron.json', mimeType: 'application/json', buffer: Buffer.from(text) }]);
		await expect(page.getByText('1 read: 1 whole. 1 put into the gradebook.')).toBeVisible();
		await open(page, '/teach/gradebook/');
		const possible = first.points + second.points;
		await expect(page.getByRole('row', { name: 'Heron' }).getByRole('gridcell').first()).toHaveText(
			`0/${possible} 1 to mark`
		);
		await open(page, '/teach/mark/');
		await hand.press(page.getByRole('link', { name: written.prompt.slice(0, 30) }));
		await expect(page.getByText(rightText()).first(), 'the text that was handed over first is marked').toBeVisible();
	});
}

function rightText(): string {
	const response = rightResponse(written);
	return 'text' in response ? response.text : '';
}

test('a written answer is judged by its writer after handing in, and what was handed in stays as it was @phone', async ({
	page,
	hasTouch
}) => {
	const hand = pointerOf(page, hasTouch);
	const quiz = new QuizPage(page, hand);
	const work = givenWork([written.id, first.id]);
	await begin(page, hand, work);
	await quiz.answerRight(written);
	await quiz.press('Keep, and go on');
	await quiz.expectQuestion(first);
	await expect(quiz.card.getByRole('heading', { name: 'Step 1 of 3' }), 'no model before handing in').toHaveCount(0);
	await answer(quiz.card, hand, first, wrongResponse(first));
	await hand.press(page.getByRole('link', { name: 'Hand in' }));
	await hand.press(page.getByRole('button', { name: 'Hand in', exact: true }));
	const before = await saveHandIn(page, hand);

	await hand.press(page.getByRole('link', { name: 'Back to the assignment' }));
	await hand.press(page.getByRole('button', { name: 'Look back' }));
	await expect(quiz.card.getByRole('heading', { name: 'Step 1 of 3' })).toBeVisible();
	await expect(quiz.button('Write on')).toHaveCount(0);
	await climb(quiz);
	await expectAccessible(page, 'a written answer that was judged after handing in');
	await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');

	await page.reload();
	await hand.press(page.getByRole('button', { name: 'Look back' }));
	await expect(quiz.card.getByRole('heading', { name: 'What you found in your answer' })).toBeVisible();
	await hand.press(page.getByRole('link', { name: 'Hand it over once more' }));
	await hand.press(page.getByRole('button', { name: 'Hand in', exact: true }));
	expect((await saveHandIn(page, hand)).events).toEqual(before.events);
});
