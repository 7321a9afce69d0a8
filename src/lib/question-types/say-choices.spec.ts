import { describe, expect, test } from 'vitest';
import { units } from '#questions/index.ts';
import { askedQuestion, readResponse } from './asked-question.ts';
import { keyResponse, remarks } from './registry.ts';
import { sayChoices } from './say-choices.ts';

const questions = units.flatMap((unit) => unit.questions);
const sentence = (id: string) => `Sentence ${id}`;

describe.each(questions.map((question) => ({ question, id: question.id })))('$id', ({ question }) => {
	test('everything it offers has words, and what was chosen those of its feedback', () => {
		const key = keyResponse(question);
		const say = sayChoices(question, [key], sentence);
		for (const { part, choice } of askedQuestion(question).offered) {
			const { chosen, why } = say(choice, part);
			expect(chosen).toMatch(/\S/u);
			expect(why).toMatch(/\S/u);
		}
		const said = readResponse(question, key).choices.map(({ choice, part }) => say(choice, part));
		expect(said).toEqual(remarks(question, key, sentence).map(({ part, chosen, why }) => ({ part, chosen, why })));
	});
});

test('a choice that nobody is known to have made is said by its name', () => {
	const [question] = questions;
	if (!question) throw new Error('there is a question');
	expect(sayChoices(question, [], sentence)('elsewhere', null)).toEqual({ part: null, chosen: 'elsewhere', why: '' });
});
