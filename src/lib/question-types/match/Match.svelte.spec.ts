import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { pointer, showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

const pairs = {
	Spring: 'Boats often cannot pass.',
	Summer: 'The stream freezes over.',
	Autumn: 'The grating is blocked.'
};

describeView('match', {
	response: { pairs: { spring: 'shallow', summer: 'ice', autumn: 'leaves' } },
	byPointer: async ({ select }) => {
		for (const [left, right] of Object.entries(pairs)) await select(left, right);
	},
	byKeyboard: async ({ select }) => {
		for (const [left, right] of Object.entries(pairs)) await select(left, right);
	}
});

it('says which partners are used elsewhere, and takes one back', async () => {
	const [example] = examples;
	if (!example) throw new Error('there is no example');
	const shown = await showView(example.question);
	await pointer.select('Spring', 'The grating is blocked.');
	const wordsOf = (name: string) => page.getByRole('combobox', { name }).element().textContent;
	expect(wordsOf('Summer')).toContain('The grating is blocked. (used)');
	expect(wordsOf('Spring')).not.toContain('(used)');
	await pointer.select('Spring', 'Choose …');
	expect(shown.response).toEqual({ pairs: {} });
});
