import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Question } from '#lib/question-types/types.ts';
import { answer } from './answer.ts';
import { questionOf } from './bank.ts';
import type { Hand } from './hands.ts';
import { open } from './quiz-page.ts';
import { rightResponse, wrongResponse } from './responses.ts';

/** A browser with one page in front, and a way to use it. */
export interface Device {
	page: Page;
	hand: Hand;
}

/** A question with what was filled in. */
interface Filled {
	question: Question;
	response: unknown;
}

/** A learner at an assignment, on whatever device. */
export class Learner {
	/** The answers that were kept, by question. */
	readonly given = new Map<string, unknown>();

	constructor(
		/** Number or pseudonym. */
		readonly name: string,
		/** Answers right, and otherwise wrong. */
		readonly knows: (question: Question) => boolean,
		/** Sure of what is wrong, and says so. */
		readonly sure: boolean
	) {}

	/** Opens the link for the first time on this device. */
	async begin({ page, hand }: Device, link: string): Promise<void> {
		await open(page, link);
		await hand.write(page.getByLabel('Your number, or a name of your choice'), this.name);
		await hand.press(page.getByRole('button', { name: 'Begin' }));
		await expect(page.getByText(`${this.name}, attempt 1. `)).toBeVisible();
	}

	/** Opens the link again, as far as this learner has come. */
	async goOn({ page, hand }: Device, link: string): Promise<void> {
		await open(page, link);
		const own = page.locator('p').filter({ hasText: `${this.name}, attempt 1:` });
		await hand.press(own.getByRole('button', { name: 'Go on' }));
		await expect(page.getByText(`${this.name}, attempt 1. `)).toBeVisible();
	}

	/** Fills in the question in front, and does not go on. */
	async fillIn({ page, hand }: Device): Promise<Filled> {
		const card = page.locator('[data-question]');
		const question = questionOf((await card.getAttribute('data-question')) ?? '');
		const knows = this.knows(question);
		const response = knows ? rightResponse(question) : wrongResponse(question);
		await answer(card, hand, question, response);
		if (!knows && this.sure) await hand.choose(card.getByRole('radio', { name: 'Sure', exact: true }));
		return { question, response };
	}

	/** Keeps what is filled in, and goes on to the next question or, behind the last one, to the page that hands in. */
	async keep({ page, hand }: Device, { question, response }: Filled): Promise<void> {
		const card = page.locator('[data-question]');
		const onward = card.getByRole('button', { name: /^Keep, and go/ });
		const isLast = (await onward.innerText()) === 'Keep, and go to hand in';
		await hand.press(onward);
		if (isLast) await expect(page).toHaveURL(/\/hand-in\//);
		else await expect(card).not.toHaveAttribute('data-question', question.id);
		this.given.set(question.id, response);
	}

	/** Answers so many questions, one after another. */
	async answer(device: Device, count: number): Promise<void> {
		for (let left = count; left > 0; left--) await this.keep(device, await this.fillIn(device));
	}

	/** Leaves the questions for the page that hands in. */
	async leave({ page, hand }: Device): Promise<void> {
		await hand.press(page.getByRole('link', { name: 'Hand in' }));
		await expect(page).toHaveURL(/\/hand-in\//);
	}

	/** Hands in on the page for it, which is open; the file. */
	async handIn({ page, hand }: Device, title: string) {
		const own = page
			.getByRole('article')
			.filter({ hasText: title })
			.filter({ hasText: `As ${this.name}` });
		await hand.press(own.getByRole('button', { name: 'Hand in', exact: true }));
		await expect(page.getByRole('heading', { name: `${title}, ${this.name}: ready to hand over` })).toBeVisible();
		return saveFile(page, () => hand.press(page.getByRole('button', { name: 'Save the file' })));
	}
}

export type SavedFile = Awaited<ReturnType<typeof saveFile>>;

/** A file that a page saves, as a file that another page can be given. */
export async function saveFile(page: Page, press: () => Promise<void>) {
	const [file] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: file.suggestedFilename(), mimeType: 'application/json', buffer: await readFile(await file.path()) };
}
