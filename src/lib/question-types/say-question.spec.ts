import { describe, expect, it } from 'vitest';
import { examplesByName } from './examples.ts';
import { offeringOf } from './offering.ts';
import { remarks } from './registry.ts';
import { sayQuestion } from './say-question.ts';

const sentence = (id: string) => `The sentence ${id}.`;
const all = Object.values(examplesByName).flatMap((examples) => examples.map(({ question }) => question));

describe('a question read aloud', () => {
	it.each(all.map((question) => [question.id, question] as const))(
		'%s begins with its prompt, part by part',
		(_, question) => {
			const said = sayQuestion(question, sentence);
			expect(said[0]).toBe(question.prompt);
			for (const part of said) expect(part.trim()).not.toBe('');
		}
	);

	it('says everything there is to choose from, where a list is offered', () => {
		for (const question of all) {
			const said = sayQuestion(question, sentence).join(' ');
			for (const { asked, response } of offeringOf(question)) {
				for (const { chosen } of remarks(asked, response, sentence)) {
					for (const words of chosen.split(/; |: /))
						expect(said, question.id).toContain(words.replace(/^S\d+\.\d+ /, ''));
				}
			}
		}
	});

	it('gives nothing of the key away', () => {
		for (const question of all) {
			const said = sayQuestion(question, sentence).join(' ');
			expect(said, question.id).not.toContain(question.key.why);
		}
	});
});
