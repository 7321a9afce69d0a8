import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { keyboard, pointer, showView } from '../view-harness.svelte.fixtures.ts';
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

describe('ideas', () => {
	const text = 'Build it, although the next village may suffer.';
	const [first, second] = question.key.ideas;
	if (!first || !second) throw new Error('the example has no ideas');

	it('are nowhere before the response is checked', async () => {
		const shown = await showView(question, { text, ideas: [] });
		for (const idea of question.key.ideas) expect(shown.root.textContent).not.toContain(idea.text);
	});

	it('are ticked after it, while the text stays as it is', async () => {
		const shown = await showView(question, { text, ideas: [] });
		shown.check(false);
		await pointer.click(second.text);
		await keyboard.choose(first.text);
		expect(shown.response).toEqual({ text, ideas: [first.id, second.id] });
		await page.getByRole('textbox').click();
		await userEvent.keyboard('more');
		expect(shown.response).toEqual({ text, ideas: [first.id, second.id] });
	});
});
