import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

const prompt = 'For about how many weeks do the meadows stand under water?';

describeView('numeric', {
	response: { text: '12' },
	byPointer: ({ write }) => write(prompt, '12'),
	byKeyboard: ({ write }) => write(prompt, '12')
});

it('asks for digits and says the unit and the bounds', async () => {
	for (const { question } of examples) {
		await showView(question);
		const field = page.getByRole('textbox', { name: question.prompt });
		await expect.element(field).toHaveAttribute('inputmode', 'decimal');
		const bounds = `A number from ${question.min} to ${question.max}`;
		await expect.element(field).toHaveAccessibleDescription(question.unit ? `${question.unit} ${bounds}` : bounds);
	}
});
