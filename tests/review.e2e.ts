import type { Page } from '@playwright/test';
import type { Question } from '#lib/question-types/types.ts';
import type { NewEvent } from '#lib/domain/event.ts';
import { stampAll } from '#lib/domain/log.fixtures.ts';
import { writeBackup } from '#lib/storage/backup.ts';
import { pages, questionOf, unit } from './support/bank.ts';
import { handOf, type Hand } from './support/hands.ts';
import { readKept, restore } from './support/keep.ts';
import { expectAccessible, expectForcedColours } from './support/probes.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { rightResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** The review deck over some days: cards of a quick check come up, and when depends on how they were answered. */

const day = 86_400_000;
const ids = ['S1-01', 'S2-02', 'S3-02'];

/** As if these cards had been answered in a quiz at this moment. */
async function answerInQuiz(page: Page, at: number, cards = ids): Promise<void> {
	const of = { attempt: 'attempt', unit: unit.id };
	const begun: NewEvent = { ...of, kind: 'attempt-started', form: 's1-full', seed: 'x' };
	const answered = cards.map(questionOf).map((question): NewEvent => ({
		...{ ...of, kind: 'answered', question: question.id, version: question.version },
		...{ response: rightResponse(question), certainty: null, try: 1 }
	}));
	await open(page, pages.progress);
	await restore(page, writeBackup({ events: stampAll([begun, ...answered], at), drafts: [] }, at));
	await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
}

/** Answers whatever card is in front of the learner, and says how sure; returns its question. */
async function answerCard(page: Page, hand: Hand, how: 'right' | 'wrong' | 'guessed' | 'helped'): Promise<Question> {
	const card = new QuizPage(page, hand);
	const question = questionOf((await card.card.getAttribute('data-question')) ?? '');
	if (how === 'helped') await card.press('Show the sentence');
	if (how === 'wrong') await card.answerWrong(question);
	else await card.answerRight(question);
	if (how !== 'wrong') await card.sayHowSure(how === 'guessed' ? 'Guessing' : 'Sure');
	await card.submit();
	await expect(card.feedback).toContainText(how === 'wrong' ? 'Not yet.' : 'Correct.');
	await expect(card.feedback).toContainText(question.key.why);
	await expect(card.button('Next card'), 'focus goes on from the check').toBeFocused();
	return question;
}

for (const name of ['keyboard', 'pointer'] as const) {
	test(`cards come up, and when depends on the answer, by ${name} @${name === 'keyboard' ? 'desktop' : 'phone'}`, async ({
		page,
		hasTouch
	}) => {
		const hand = handOf(name, page, hasTouch);
		const start = new Date('2026-12-01T10:00:00').getTime();
		await page.clock.setFixedTime(start);
		await open(page, '/review/');
		await expect(page.getByRole('heading', { name: 'Your deck is empty' })).toBeVisible();
		await answerInQuiz(page, start);
		await open(page, '/review/');
		await expect(page.getByRole('heading', { name: 'Nothing is due until Wednesday 2 December' })).toBeVisible();

		await page.clock.setFixedTime(start + day);
		await open(page, pages.library);
		await hand.press(page.getByRole('link', { name: 'Review (3 due)' }));
		await expect(page.getByText('3 cards due.')).toBeVisible();
		await expectAccessible(page, 'a card');
		await expectForcedColours(page, 'a card');
		const again = 'Thursday 3 December';
		await answerCard(page, hand, 'wrong');
		await expect(page.getByText(`It comes up again on ${again}.`)).toBeVisible();
		await expectAccessible(page, 'checked');
		await hand.press(page.getByRole('button', { name: 'Next card' }));
		await expect(page.locator('.prompt'), 'the next question is where one is').toBeFocused();
		await answerCard(page, hand, 'helped');
		await expect(page.getByText(`this one comes back soon: on ${again}.`)).toBeVisible();
		await page.reload();
		await expect(page.getByText('1 card due.'), 'what was answered is kept').toBeVisible();
		const sure = await answerCard(page, hand, 'right');
		await expect(page.getByText('It comes up again on Thursday 10 December.')).toBeVisible();
		await hand.press(page.getByRole('button', { name: 'Next card' }));
		await expect(page.getByRole('heading', { name: `Nothing is due until ${again}` })).toBeFocused();
		await expectForecast(page, hand, { Tomorrow: 2, 'Thursday 10 December': 1 });

		await hand.press(page.getByText('A test is coming up'));
		await expectAccessible(page, 'unfolded');
		await page.getByLabel(unit.title).fill('2026-12-08');
		await expect(page.getByText('comes up before 8 December 2026.')).toBeVisible();
		await expect(page.getByRole('row', { name: /\(test\)/ })).toHaveCount(1);
		await expect(page.getByRole('row', { name: /^Thursday 10 December/ })).toContainText('0');
		await hand.press(page.getByRole('button', { name: 'No test' }));
		await expect(page.getByLabel(unit.title), 'focus stays by the date').toBeFocused();
		await expect(page.getByRole('row', { name: /\(test\)/ })).toHaveCount(0);

		const { events } = await readKept(page);
		const reviewed = events.filter((event) => event.kind === 'reviewed');
		expect(reviewed.map(({ certainty, shown }) => [certainty, shown])).toEqual([
			[null, false],
			[3, true],
			[3, false]
		]);
		expect(reviewed.at(-1)).toMatchObject({ question: sure.id, version: sure.version });
	});
}

/** A deck with one card, of a question with options, that has been due for a day. */
const single = unit.questions.find(({ deck, type, card }) => deck && type === 'single-choice' && card === null);
if (single?.type !== 'single-choice') throw new Error('The deck has no question with options');
const [, second, third] = single.options;
if (!second || !third) throw new Error('There are three options');

test('an answer that is not checked yet stays, also in two tabs, and is over once it is @desktop', async ({
	page,
	context
}) => {
	await answerInQuiz(page, Date.now() - 2 * day, [single.id]);
	await open(page, '/review/');
	const other = await context.newPage();
	await open(other, '/review/');
	const [quiz, twin] = [page, other].map((tab) => new QuizPage(tab, handOf('pointer', tab, false)));
	if (!quiz || !twin) throw new Error('There are two tabs');
	const chosen = ({ card }: QuizPage, text: string) => card.getByRole('radio', { name: text });

	await quiz.press('Show the sentence');
	await quiz.hand.choose(chosen(quiz, second.text));
	await quiz.sayHowSure('Sure');
	await expect(quiz.saved).toContainText('Saved');
	await page.reload();
	await expect(chosen(quiz, second.text)).toBeChecked();
	await expect(quiz.card.getByRole('radio', { name: 'Sure', exact: true })).toBeChecked();

	await twin.hand.choose(chosen(twin, third.text));
	await expect(twin.saved).toContainText('Saved');
	await expect(chosen(quiz, second.text), 'nothing changes under the hand').toBeChecked();
	await other.reload();
	await expect(chosen(twin, third.text), 'each tab goes on with its own').toBeChecked();
	await expect(twin.card).toContainText('Another tab holds a different answer');
	await twin.press('Use that one');
	await expect(chosen(twin, second.text)).toBeChecked();

	await twin.submit();
	await expect(twin.feedback).toBeVisible();
	await expect(twin.card, 'the look at the sentence came along').toContainText('You looked at the sentence first');
	const { drafts, events } = await readKept(other);
	expect(drafts).toEqual([]);
	expect(events.filter(({ kind }) => kind === 'reviewed')).toMatchObject([
		{ response: { option: second.id }, shown: true }
	]);
});

test('digits choose, and Enter checks @desktop', async ({ page }) => {
	await answerInQuiz(page, Date.now() - 2 * day, [single.id]);
	await open(page, '/review/');
	const quiz = new QuizPage(page, handOf('keyboard', page, false));
	await quiz.card.getByRole('radio').first().focus();
	await page.keyboard.press('3');
	await expect(quiz.card.locator('[data-key="3"]')).toBeChecked();
	const key = single.options.find(({ id }) => id === single.key.option);
	const right = quiz.card.getByRole('radio', { name: key?.text ?? '-' });
	await page.keyboard.press((await right.getAttribute('data-key')) ?? '');
	await expect(right).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(quiz.feedback).toContainText('Correct.');
	await expect(quiz.button('Next card')).toBeFocused();
});

/** The table of the forecast, unfolded: cards on the days that are named, none on the others. */
async function expectForecast(page: Page, hand: Hand, expected: Record<string, number>): Promise<void> {
	await hand.press(page.getByText('The same as a table'));
	const rows = await page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader') })
		.all();
	expect(rows).toHaveLength(14);
	for (const row of rows) {
		const name = (await row.getByRole('rowheader').textContent()) ?? '';
		await expect(row.getByRole('cell'), name).toHaveText(String(expected[name] ?? 0));
	}
}
