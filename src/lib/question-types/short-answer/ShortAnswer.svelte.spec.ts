import { expect, it } from 'vitest';
import { describeView } from '../describe-view.fixtures.ts';
import { showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

const prompt = 'Who says that a dam would keep the meadows dry?';

describeView('short-answer', {
	response: { text: 'The council' },
	byPointer: ({ write }) => write(prompt, 'The council'),
	byKeyboard: ({ write }) => write(prompt, 'The council')
});

it('leaves completion to the learner and looks at the spelling', async () => {
	for (const { question } of examples) {
		const [field] = (await showView(question)).controls;
		expect(field?.tagName).toBe(question.lines > 1 ? 'TEXTAREA' : 'INPUT');
		expect(field?.getAttribute('autocomplete')).toBe('off');
		expect(field?.spellcheck).toBe(true);
	}
});
