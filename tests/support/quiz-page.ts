import { expect, type Locator, type Page } from '@playwright/test';
import { isFull, type Score } from '#lib/domain/score.ts';
import { remarks, score } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { answer } from './answer.ts';
import { sentence, unit } from './bank.ts';
import type { Hand } from './hands.ts';
import { rightResponse, wrongResponse } from './responses.ts';

/** Opens a page and waits until it can answer; first, as a person would, that what was done on the one before is kept. */
export async function open(page: Page, address: string): Promise<void> {
	await expect(page.locator('[data-save=saving]')).toHaveCount(0);
	await page.goto(address);
	await expectReady(page);
}

/** In the library, the link that begins the unit of the journeys. */
export function startLink(page: Page): Locator {
	const entry = page.getByRole('article').filter({ has: page.getByRole('heading', { name: unit.title }) });
	return entry.getByRole('link', { name: 'Start with section 1' });
}

export async function expectReady(page: Page): Promise<void> {
	await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** A page with questions, as its learner sees and uses it. */
export class QuizPage {
	readonly check: Locator;
	readonly feedback: Locator;
	readonly saved: Locator;

	constructor(
		readonly page: Page,
		readonly hand: Hand,
		/** The question in front of the learner. */
		readonly card: Locator = page.locator('[data-question]')
	) {
		this.check = page.locator('#check');
		this.feedback = this.card.locator('.feedback');
		this.saved = page.locator('[data-save]');
	}

	/** Hands the answer over: *Check*, or for a written task the words that end it. */
	async submit(): Promise<void> {
		await this.press(/^(Check|I have finished writing)$/);
	}

	button(name: string | RegExp): Locator {
		return this.card.getByRole('button', { name, exact: typeof name === 'string' });
	}

	press(name: string | RegExp): Promise<void> {
		return this.hand.press(this.button(name));
	}

	/** Goes to the question at a place of the form, from 1. */
	async goTo(number: number): Promise<void> {
		await this.hand.press(this.check.getByRole('button', { name: new RegExp(`^Question ${number},`) }));
		await expect(this.card.getByRole('heading', { name: new RegExp(`^${number}\\.`) })).toBeVisible();
	}

	/** Goes to a question, wherever this attempt asks it. */
	async turnTo(question: Question): Promise<void> {
		const steps = this.check.getByRole('button', { name: /^Question \d+,/ });
		for (let number = 1; number <= (await steps.count()); number++) {
			await this.goTo(number);
			if ((await this.card.getAttribute('data-question')) === question.id) return;
		}
		throw new Error(`${question.id} is not asked`);
	}

	/** Waits until a question is in front of the learner. */
	async expectQuestion({ id, prompt }: Question): Promise<void> {
		await expect(this.card).toHaveAttribute('data-question', id);
		await expect(this.card.getByRole('heading', { name: prompt })).toBeVisible();
	}

	async answerWrong(question: Question): Promise<Score> {
		const response = wrongResponse(question);
		await answer(this.card, this.hand, question, response);
		return score(question, response);
	}

	async answerRight(question: Question): Promise<Score> {
		const response = rightResponse(question);
		await answer(this.card, this.hand, question, response);
		return score(question, response);
	}

	async sayHowSure(words: 'Guessing' | 'Fairly sure' | 'Sure'): Promise<void> {
		await this.hand.choose(this.card.getByRole('radio', { name: words, exact: true }));
	}

	/** The verdict in words and, for everything that is wrong, its reason. */
	async expectWrong(question: Question, outcome: Score): Promise<void> {
		const isPartly = outcome.kind === 'scored' && outcome.earned > 0;
		await expect(this.feedback).toContainText(isPartly ? 'Partly right.' : 'Not yet.');
		for (const { right, why } of remarks(question, wrongResponse(question), sentence)) {
			if (!right) await expect(this.feedback).toContainText(why);
		}
		await expect(this.feedback, 'the answer is not given away').not.toContainText(question.key.why);
	}

	async expectRight(question: Question, outcome: Score): Promise<void> {
		await expect(this.feedback).toContainText(isFull(outcome) ? 'Correct.' : 'Written down.');
		await expect(this.feedback).toContainText(question.key.why);
	}

	/** *Show me* opens the reading beside the question with the sentence lit, focused and in view. */
	async lookAtEvidence({ key }: Question): Promise<void> {
		await this.press('Show me the sentence');
		const lit = this.page.locator(`[id="${key.evidence[0]}"]`);
		await expect(this.page.getByRole('heading', { name: 'The reading' })).toBeVisible();
		await expect(lit).toHaveAttribute('data-lit');
		await expect(this.page.locator('[data-lit]')).toHaveCount(1);
		await expect(lit).toBeFocused();
		await expect(lit).toBeInViewport();
	}

	/** Leaves the reading; focus goes back to the question. */
	async closeReading(): Promise<void> {
		await this.hand.closeReading(this.page.getByRole('button', { name: 'Back to the question' }));
		await expect(this.page.getByRole('heading', { name: 'The reading' })).toBeHidden();
		await expect(this.page.locator('[data-lit]')).toHaveCount(0);
		await expect(this.card.locator(':focus'), 'focus is back at the question').toHaveCount(1);
	}

	/** Answers wrong, learns why, looks at the sentence, and answers right. */
	async answerWrongThenRight(question: Question, sure = false): Promise<{ first: Score; last: Score }> {
		await this.expectQuestion(question);
		const first = await this.answerWrong(question);
		if (sure) await this.sayHowSure('Sure');
		await this.submit();
		await this.expectWrong(question, first);
		await expect(this.button('Try again'), 'the sentence comes before a second try').toHaveCount(0);
		await this.lookAtEvidence(question);
		await this.closeReading();
		await this.press('Try again');
		await expect(this.card.locator('fieldset :checked'), 'how sure is asked anew').toHaveCount(0);
		const last = await this.answerRight(question);
		await this.submit();
		await this.expectRight(question, last);
		return { first, last };
	}
}
