import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { keyboard, showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

const question = examples[0]?.question;
if (!question) throw new Error('there is no example');

describeView('extended', {
	response: { text: 'Yes, build it.', ideas: [] },
	byPointer: ({ write }) => write(question.prompt, 'Yes, build it.'),
	byKeyboard: ({ write }) => write(question.prompt, 'Yes, build it.')
});

describe('the length', () => {
	it('is shown with every word and spoken only after a pause', async () => {
		await showView(question);
		const status = page.getByRole('status');
		await keyboard.write(question.prompt, 'one two three');
		await expect.element(page.getByText('3 words, 37 more to reach 40')).toBeVisible();
		expect(status.element().textContent).toBe('');
		await expect.element(status, { timeout: 4000 }).toHaveTextContent('3 words, 37 more to reach 40');
	});

	it('grows the field', async () => {
		const [field] = (await showView(question)).controls;
		const before = field?.clientHeight ?? 0;
		await keyboard.write(question.prompt, 'line{Enter}'.repeat(20));
		expect(field?.clientHeight).toBeGreaterThan(before * 1.5);
	});
});
