import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { exampleSentence } from '../examples-fields.ts';
import { showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

describeView('true-false', {
	response: { verdict: false, justification: 'T1.5' },
	byPointer: async ({ click }) => {
		await click('False');
		await click(exampleSentence('T1.5'));
	},
	byKeyboard: async ({ choose }) => {
		await choose('False');
		await choose(exampleSentence('T1.5'));
	}
});

it('numbers the verdicts and the sentences in one row', async () => {
	for (const { question } of examples) {
		const shown = await showView(question);
		const keys = [...Array(question.justifications.length + 2).keys()].map((key) => `${key + 1}`);
		expect(shown.controls.map(({ dataset }) => dataset.key)).toEqual(keys);
		await expect.element(page.getByRole('radiogroup', { name: question.prompt })).toBeVisible();
		await expect.element(page.getByRole('radiogroup', { name: 'Which sentence shows it?' })).toBeVisible();
	}
});
