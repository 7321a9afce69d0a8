import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { examplesByName } from './examples.ts';
import { exampleSentence } from './examples-fields.ts';
import QuestionView from './QuestionView.svelte';
import { emptyResponse } from './registry.ts';
import type { Name, Question } from './types.ts';
import { loadType, viewOf } from './views.ts';

vi.mock('./views.ts', { spy: true });

const firstOf = (name: Name): Question => {
	const question = examplesByName[name][0]?.question;
	if (!question) throw new Error(`${name} has no example`);
	return question;
};
const propsFor = (question: Question) => ({
	question,
	response: emptyResponse(question),
	sentence: exampleSentence,
	labelledby: 'prompt'
});

it('keeps room for a view that is still on its way, then shows it', async () => {
	let arrive = () => {};
	const arrival = new Promise<void>((resolve) => (arrive = resolve));
	vi.mocked(viewOf).mockImplementationOnce(async (name) => {
		await arrival;
		return (await loadType(name)).view;
	});
	const { container } = await render(QuestionView<Name>, propsFor(firstOf('order')));
	expect(container.getBoundingClientRect().height).toBeGreaterThan(150);
	expect(container.querySelector('button')).toBeNull();
	arrive();
	await expect.element(page.getByRole('button', { name: 'This order is right' })).toBeVisible();
});

it('says so when a view cannot be loaded', async () => {
	vi.mocked(viewOf).mockReturnValueOnce(Promise.reject(new Error('offline')));
	await render(QuestionView<Name>, propsFor(firstOf('match')));
	await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be loaded.*is kept/);
});

it('shows at once what was loaded ahead', async () => {
	await loadType('classify');
	const { container } = await render(QuestionView<Name>, propsFor(firstOf('classify')));
	expect(container.querySelectorAll('input').length).toBeGreaterThan(0);
});

it('draws another type in its place when the question changes', async () => {
	const { rerender } = await render(QuestionView<Name>, propsFor(firstOf('single-choice')));
	await expect.element(page.getByRole('radio').first()).toBeVisible();
	await rerender(propsFor(firstOf('multiple-choice')));
	await expect.element(page.getByRole('checkbox').first()).toBeVisible();
});
