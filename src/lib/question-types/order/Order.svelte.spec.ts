import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { keyboard, showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

describeView('order', {
	response: { order: ['melt', 'clear', 'shallow', 'fall'] },
	byPointer: async ({ press }) => {
		await press('Move “Snow melts in the hills” up');
		await press('Move “Snow melts in the hills” up');
		await press('Move “Leaves fall into the stream” down');
	},
	byKeyboard: async ({ press }) => {
		await press('Move “Snow melts in the hills” up');
		await userEvent.keyboard(' ');
		await press('Move “Leaves fall into the stream” down');
	}
});

describe('moving a step', () => {
	const question = examples[0]?.question;
	if (!question) throw new Error('there is no example');
	const status = page.getByRole('status');

	it('keeps focus on the button and says where the step is now', async () => {
		await showView(question);
		await keyboard.press('Move “Volunteers clear the grating” down');
		for (const place of [2, 3, 4]) {
			await expect.element(status).toHaveTextContent(`“Volunteers clear the grating” is now ${place} of 4`);
			await expect
				.element(page.getByRole('button', { name: 'Move “Volunteers clear the grating” down' }))
				.toHaveFocus();
			await userEvent.keyboard('{Enter}');
		}
		await expect.element(status).toHaveTextContent('“Volunteers clear the grating” is already last');
		const button = page.getByRole('button', { name: 'Move “Volunteers clear the grating” down' });
		await expect.element(button).toHaveFocus();
		await expect.element(button).toHaveAttribute('aria-disabled', 'true');
	});

	it('takes the order shown when it is said to be right', async () => {
		const shown = await showView(question);
		expect(shown.response).toEqual({ order: [] });
		await keyboard.press('This order is right');
		expect(shown.response).toEqual({ order: ['clear', 'fall', 'melt', 'shallow'] });
		await expect.element(page.getByRole('button', { name: '✓ This is your order' })).toHaveFocus();
		await expect.element(status).toHaveTextContent('This order is your answer');
	});
});
