import type { NewEvent } from '#lib/domain/event.ts';
import { firstSeed } from '#lib/domain/form.ts';
import { emptyResponse, incomplete } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { incompleteWords } from '#lib/quiz/words.ts';
import { draw, oneOfEachType, pages, questionOf, unit } from './support/bank.ts';
import { pointerOf } from './support/hands.ts';
import { bring } from './support/keep.ts';
import { expectAccessible, expectForcedColours, expectNoViolations, expectStill } from './support/probes.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { rightResponse, wrongResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** Every page, and every question type in every state a learner can bring it to. */

for (const [name, address] of Object.entries({
	library: pages.library,
	unit: pages.unit,
	section: pages.section('s1'),
	quiz: pages.form('s1-full'),
	progress: pages.progress,
	review: '/review/'
})) {
	test(`the page ${name}, before anything was done and after`, async ({ page }) => {
		await open(page, address);
		await expectAccessible(page, 'new');
		await expectForcedColours(page, 'new');
		await expectStill(page, 'new');
		await bring(page, doneBefore(), Date.now() - 2 * 86_400_000);
		await open(page, address);
		if (name === 'review') await expect(page.locator('[data-question]'), 'a card is due').toBeVisible();
		await expectAccessible(page, 'after a quick check');
	});
}

test('the display settings, and what they set', async ({ page }) => {
	await open(page, pages.section('s1'));
	await page.getByText('Display', { exact: true }).click();
	await expect(page.getByLabel('Colours')).toBeVisible();
	await expectAccessible(page, 'open', 'header');
	await expect(page.getByLabel('Colours'), 'the panel covers nothing that has focus').toBeHidden();
	await page.getByText('Display', { exact: true }).click();
	for (const [list, value] of [
		['Colours', 'Light'],
		['Contrast', 'Higher'],
		['Colours', 'Dark']
	] as const) {
		await page.getByLabel(list).selectOption(value);
		await expectNoViolations(page, value);
	}
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});

test('words of the glossary and questions before the reading, unfolded', async ({ page, hasTouch }) => {
	await open(page, pages.section('s1'));
	const hand = pointerOf(page, hasTouch);
	const word = page.locator('[data-section="s1"] a.word').first();
	await hand.press(word);
	await hand.press(page.getByText('Before you read'));
	await expect(page.getByText('nothing is scored')).toBeVisible();
	await expectAccessible(page, 'unfolded');
});

for (const [at, { question, address }] of oneOfEachType().entries()) {
	test(`${question.type} in every state`, async ({ page, hasTouch }) => {
		test.setTimeout(180_000);
		await open(page, address);
		const quiz = new QuizPage(page, pointerOf(page, hasTouch));
		const probe = (state: string) => expectAccessible(page, state, '#check');
		await quiz.turnTo(question);
		await probe('fresh');
		await quiz.submit();
		await expect(quiz.card.getByText(incompleteWords[code(question)])).toBeVisible();
		await probe('incomplete');
		await quiz.answerWrong(question);
		await quiz.sayHowSure('Sure');
		await probe('answered');
		await expectForcedColours(page, 'answered', '#check');
		await quiz.submit();
		await expect(quiz.feedback).toBeVisible();
		await expect(quiz.card.locator(':focus'), 'focus is where it goes on').toHaveCount(1);
		await probe('checked');
		await expectStill(page, 'checked');
		await quiz.lookAtEvidence(question);
		// The reading is the same beside every type, so it is walked through once; whether the page fits is always looked at whole.
		await expectAccessible(page, 'beside the reading', at === 0 ? 'body' : '#check');
		await quiz.closeReading();
		if (question.type !== 'extended') await showAnswer(quiz, question);
		await probe('reviewed');
		await finish(quiz);
		await probe('result');
		await quiz.hand.press(quiz.check.getByRole('button', { name: 'Start again, in another order' }));
		await quiz.turnTo(question);
		await quiz.answerRight(question);
		await quiz.submit();
		await expect(quiz.feedback).toContainText(question.key.why);
		await expect(quiz.card.locator(':focus'), 'focus is where it goes on').toHaveCount(1);
		await probe('right');
	});
}

const code = (question: Question) => incomplete(question, emptyResponse(question)) ?? 'empty';

/** A second wrong try, and then the answer. */
async function showAnswer(quiz: QuizPage, question: Question): Promise<void> {
	await quiz.press('Try again');
	await quiz.submit();
	await quiz.press('Show the answer');
	await expect(quiz.feedback).toContainText(question.key.why);
}

/** Ends the quiz at any question and unfolds what the result says of it. */
async function finish({ check, hand }: QuizPage): Promise<void> {
	await hand.press(check.getByRole('list').getByRole('button', { name: 'See how you did' }));
	await expect(check.getByRole('heading', { name: 'Question by question' })).toBeVisible();
	const folded = check.locator('details:not([open]) > summary');
	if ((await folded.count()) > 0) await hand.press(folded.first());
}

/** A quick check that was answered half wrong, half right, and sure; and from the full quiz a fact that goes into the deck. */
function doneBefore(): NewEvent[] {
	const [form, attempt] = ['s1-check', crypto.randomUUID()];
	const of = { attempt, unit: unit.id };
	const fact = questionOf('S1-01');
	const questions = draw(form, '').map(questionOf);
	return [
		{ kind: 'section-read', unit: unit.id, section: 's1' },
		{ ...of, kind: 'attempt-started', form, seed: firstSeed(unit.id, form) },
		...questions.map((question, at): NewEvent => {
			const response = at % 2 === 0 ? wrongResponse(question) : rightResponse(question);
			return { ...of, ...answered(question, response) };
		}),
		{ ...of, kind: 'attempt-finished' },
		{ ...of, attempt: 'another', kind: 'attempt-started', form: 's1-full', seed: '' },
		{ ...of, attempt: 'another', ...answered(fact, rightResponse(fact)) }
	];
}

const answered = ({ id, version }: Question, response: unknown) =>
	({ kind: 'answered', question: id, version, response, certainty: 3, try: 1 }) as const;
