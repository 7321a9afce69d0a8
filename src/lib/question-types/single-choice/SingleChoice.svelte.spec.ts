import { expect, it } from 'vitest';
import { describeView } from '../describe-view.fixtures.ts';
import { showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

describeView('single-choice', {
	response: { option: 'ends' },
	byPointer: ({ click }) => click('It would end the floods for good.'),
	byKeyboard: ({ choose }) => choose('It would end the floods for good.')
});

it('gives each option the number that is shown with it as its key', async () => {
	for (const { question } of examples) {
		const shown = await showView(question);
		expect(shown.controls.map(({ dataset }) => dataset.key)).toEqual(
			question.options.map((_, index) => `${index + 1}`)
		);
		expect([...shown.root.querySelectorAll('label')].map(({ textContent }) => textContent.trim()[0])).toEqual(
			shown.controls.map(({ dataset }) => dataset.key)
		);
	}
});
