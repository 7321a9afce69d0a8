import { expect, it } from 'vitest';
import { describeView } from '../describe-view.fixtures.ts';
import { keyboard, showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

describeView('cloze', {
	response: { blanks: { '1': 'remedy', '2': 'secret' } },
	byPointer: async ({ select }) => {
		await select('Blank 1 of 2', 'remedy');
		await select('Blank 2 of 2', 'secret');
	},
	byKeyboard: async ({ select }) => {
		await select('Blank 1 of 2', 'remedy');
		await select('Blank 2 of 2', 'secret');
	}
});

it('is typed into where there is no bank, and reads as the text it is', async () => {
	const typed = examples.filter(({ question }) => question.bank === null);
	expect(typed.length).toBeGreaterThan(0);
	for (const { question } of typed) {
		const shown = await showView(question);
		const blanks = question.parts.flatMap((part) => ('blank' in part ? [part.blank] : []));
		for (const [index] of blanks.entries())
			await keyboard.write(`Blank ${index + 1} of ${blanks.length}`, `word ${index}`);
		expect(shown.response).toEqual({ blanks: Object.fromEntries(blanks.map((id, index) => [id, `word ${index}`])) });
		const text = question.parts.map((part) => ('text' in part ? part.text : '')).join('');
		expect(shown.root.querySelector('[role=group]')?.textContent.replace(/\s+/g, ' ')).toContain(
			text.replace(/\s+/g, ' ').trim()
		);
	}
});
