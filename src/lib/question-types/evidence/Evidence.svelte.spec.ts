import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { exampleSentence } from '../examples-fields.ts';
import { pointer, showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

describeView('evidence', {
	response: { sentences: ['T1.9'] },
	byPointer: async ({ click }) => {
		await click(exampleSentence('T1.4'));
		await click(exampleSentence('T1.9'));
	},
	byKeyboard: ({ choose }) => choose(exampleSentence('T1.9'))
});

it('marks as many sentences as are asked for, and says when there are more', async () => {
	const several = examples.find(({ question }) => question.choose > 1)?.question;
	if (!several) throw new Error('there is no example with several sentences');
	const shown = await showView(several);
	const [, ...most] = several.candidates;
	const picked = most.slice(0, several.choose + 1);
	for (const id of picked) await pointer.click(exampleSentence(id));
	expect(shown.response).toEqual({ sentences: picked });
	await expect.element(page.getByRole('status')).toHaveTextContent(/take one away/);
});
