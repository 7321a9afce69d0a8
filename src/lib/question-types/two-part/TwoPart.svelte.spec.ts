import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { exampleSentence } from '../examples-fields.ts';
import { showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

describeView('two-part', {
	response: { option: 'dry', sentence: 'T1.4' },
	byPointer: async ({ click }) => {
		await click(exampleSentence('T1.4'));
		await click('It would keep the meadows dry');
	},
	byKeyboard: async ({ choose }) => {
		await choose('It would keep the meadows dry');
		await choose(exampleSentence('T1.4'));
	}
});

it('names its parts', async () => {
	for (const { question } of examples) {
		await showView(question);
		await expect.element(page.getByRole('radiogroup', { name: `Part A ${question.prompt}` })).toBeVisible();
		await expect.element(page.getByRole('radiogroup', { name: `Part B ${question.evidencePrompt}` })).toBeVisible();
	}
});
