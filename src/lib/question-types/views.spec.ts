import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Option } from '#lib/domain/question.ts';
import { examplesByName } from './examples.ts';
import { exampleSentence } from './examples-fields.ts';
import QuestionView from './QuestionView.svelte';
import { questionTypes, emptyResponse } from './registry.ts';
import type { Name, Question } from './types.ts';
import { loadType } from './views.ts';

const names = Object.values(questionTypes).map(({ name }): Name => name);

/** The page as the server sends it, without comments and with plain quotation marks. */
function renderView(question: Question) {
	const { body } = render(QuestionView<Name>, {
		props: { question, response: emptyResponse(question), sentence: exampleSentence, labelledby: 'prompt' }
	});
	return body
		.replace(/<!--.*?-->/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&quot;', '"');
}

describe('on the server', () => {
	it.each(names)('%s is drawn with everything there is to choose', async (name) => {
		await loadType(name);
		const examples: readonly { question: Question }[] = examplesByName[name];
		for (const { question } of examples) {
			const html = renderView(question);
			for (const words of wordsOf(question)) expect(html).toContain(words);
			expect(html).toMatch(/<(input|select|textarea|button)/);
		}
	});

	it('holds nothing of the key', async () => {
		for (const name of names) {
			await loadType(name);
			const examples: readonly { question: Question }[] = examplesByName[name];
			for (const { question } of examples) expect(renderView(question)).not.toContain(question.key.why);
		}
	});
});

/** What a learner must be able to read below the prompt. */
function wordsOf(question: Question): string[] {
	const options: readonly Option[] = [
		...('options' in question ? question.options : []),
		...('steps' in question ? question.steps : []),
		...('left' in question ? [...question.left, ...question.right] : []),
		...('bins' in question ? question.bins : []),
		...('cards' in question ? question.cards : []),
		...('bank' in question ? (question.bank ?? []) : [])
	];
	const sentences = [
		...('candidates' in question ? question.candidates : []),
		...('justifications' in question ? question.justifications : [])
	];
	return [
		...options.map(({ text, sentence }) => (sentence ? exampleSentence(sentence) : text)),
		...sentences.map(exampleSentence)
	];
}
