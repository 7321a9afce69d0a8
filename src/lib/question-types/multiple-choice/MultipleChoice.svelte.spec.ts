import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { pointer, showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

describeView('multiple-choice', {
	response: { options: ['fuller', 'blocked'] },
	byPointer: async ({ click }) => {
		await click('It is blocked under the bridge.');
		await click('It turns brown after rain.');
		await click('It fills up in spring.');
		await click('It turns brown after rain.');
	},
	byKeyboard: async ({ choose }) => {
		await choose('It fills up in spring.');
		await choose('It is blocked under the bridge.');
	}
});

it('says how many to choose, and that there are too many', async () => {
	const [example] = examples;
	if (!example) throw new Error('there is no example');
	await showView(example.question);
	const group = page.getByRole('group');
	const status = page.getByRole('status');
	await expect.element(group).toHaveAccessibleDescription('Choose two.');
	for (const { text } of example.question.options.slice(0, 2)) await pointer.click(text);
	await expect.element(status).toHaveTextContent(/^$/);
	await pointer.click('It is blocked under the bridge.');
	await expect.element(status).toHaveTextContent('That is three: take one away.');
	await pointer.click('It fills up in spring.');
	await expect.element(status).toHaveTextContent(/^$/);
});
