import type { Page } from '@playwright/test';
import { levelOf } from '#lib/domain/mastery.ts';
import { addScores, type Score } from '#lib/domain/score.ts';
import { strands } from '#lib/domain/strands.ts';
import { sectionOf } from '#lib/domain/unit.ts';
import { score } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { draw, pages, questionOf, sayNumber, sayPoints, sections } from './support/bank.ts';
import { handOf, type Hand } from './support/hands.ts';
import { expectReady, open, QuizPage, startLink } from './support/quiz-page.ts';
import { rightResponse, wrongResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** The product's main job, done by one learner from the first page to the last. */

const names = ['keyboard', 'pointer'] as const;
for (const name of names) {
	test(`all six sections, every quick check wrong and then right, by ${name} alone`, async ({ page, hasTouch }) => {
		test.setTimeout(240_000);
		if (name === 'keyboard') await page.emulateMedia({ reducedMotion: 'no-preference' });
		const hand = handOf(name, page, hasTouch);
		await open(page, pages.library);
		await hand.press(startLink(page));
		for (const section of sections) await test.step(section.title, () => readAndAnswer(page, hand, section.id));
		await test.step('progress', async () => {
			await hand.press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Progress' }));
			await expectProgress(page);
		});
	});
}

/** Reads a section and does its quick check; leaves by the link that leads on from the result. */
async function readAndAnswer(page: Page, hand: Hand, id: string): Promise<void> {
	const section = sections.find((one) => one.id === id);
	await expect(page.getByRole('heading', { level: 1, name: section?.title ?? '', exact: true })).toBeVisible();
	await expectReady(page);
	const quiz = new QuizPage(page, hand);
	await hand.readTo(page.getByRole('heading', { name: 'Quick check' }));

	const questions = checkOf(id);
	for (const [at, question] of questions.entries()) {
		await test.step(question.id, () => quiz.answerWrongThenRight(question, at === 0));
		await quiz.press(at < questions.length - 1 ? 'Next question' : 'See how you did');
	}
	await expect(quiz.check).toContainText(sayPoints(lastScores(questions)));
	await expect(quiz.check).toContainText(`${questions.length} of ${questions.length} solved, 0 at the first try.`);
	await expect(quiz.check.getByRole('listitem').filter({ hasText: 'You were sure of this one' })).toHaveCount(1);
	await expect(quiz.saved).toHaveAttribute('data-save', 'saved');
	await hand.press(quiz.check.getByRole('link', { name: /^(Next: |Back to the unit)/ }));
}

/** Every figure on the progress page, worked out from the bank. */
async function expectProgress(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What you did' })).toBeVisible();
	const history = page.getByRole('region', { name: 'What you did' }).getByRole('listitem');
	await expect(history).toHaveCount(sections.length);
	for (const [at, { id, title }] of [...sections].reverse().entries()) {
		const questions = checkOf(id);
		const line = history.nth(at);
		await expect(line).toContainText(`Quick check: ${title}`);
		await expect(line).toContainText(
			`${sayPoints(lastScores(questions))}, ${sayPoints(firstScores(questions))} at the first try.`
		);
		await expect(line).toContainText(`${questions.length} checked, ${questions.length} solved.`);
	}
	await expectMastery(page);
	const certainty = page.getByRole('region', { name: 'How well you judge yourself' }).getByRole('listitem');
	await expect(certainty.filter({ hasText: /^Sure/ })).toContainText(`0 % right (0 of ${sections.length})`);
	const sure = page.getByRole('region', { name: 'Sure, but not right at first' }).getByRole('listitem');
	await expect(sure).toHaveCount(sections.length);
	for (const { id } of sections) {
		const [first] = checkOf(id);
		await expect(sure.filter({ hasText: first?.prompt ?? '' })).toHaveCount(1);
	}
}

async function expectMastery(page: Page): Promise<void> {
	const all = sections.flatMap(({ id }) => checkOf(id));
	for (const [strand, words] of Object.entries(strands)) {
		const cells = page.getByRole('row', { name: words }).getByRole('cell');
		const own = all.filter((question) => question.strand === strand);
		const places = [own, ...sections.map(({ id }) => own.filter((question) => sectionOf(question.id) === id))];
		for (const [at, questions] of places.entries())
			await expect(cells.nth(at)).toContainText(sayCell(firstScores(questions)));
	}
}

function sayCell(scores: readonly Score[]): string {
	if (scores.length === 0) return 'no evidence';
	const words = { secure: 'secure', nearly: 'nearly', 'needs-help': 'needs work', 'no-evidence': 'too little to say' };
	const { earned, possible } = addScores(scores);
	const level = words[levelOf({ earned, possible })];
	return `${sayNumber(earned)} of ${sayNumber(possible)} points at the first try, ${level}`;
}

const checkOf = (section: string) => draw(`${section}-check`, '').map(questionOf);
const firstScores = (questions: Question[]) => questions.map((question) => score(question, wrongResponse(question)));
const lastScores = (questions: Question[]) => questions.map((question) => score(question, rightResponse(question)));
