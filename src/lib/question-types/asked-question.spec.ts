import { describe, expect, test } from 'vitest';
import { units } from '#questions/index.ts';
import { askedQuestion, readResponse } from './asked-question.ts';
import { keyResponse } from './registry.ts';

const questions = units.flatMap((unit) => unit.questions);
const name = (choice: { part: string | null; choice: string }) => JSON.stringify([choice.part, choice.choice]);

describe.each(questions.map((question) => ({ question, id: question.id })))('$id', ({ question }) => {
	const asked = askedQuestion(question);

	test('offers each choice once, and every right one', () => {
		const offered = asked.offered.map(name);
		expect(new Set(offered).size).toBe(offered.length);
		if (offered.length === 0) return;
		const right = readResponse(question, keyResponse(question)).choices;
		for (const choice of right) expect(asked.offered).toContainEqual(choice);
		for (const part of new Set(asked.offered.map((choice) => choice.part))) {
			expect(asked.offered.filter((choice) => choice.part === part && !choice.right)).not.toEqual([]);
		}
	});

	test('asks for the sentences that its key cites', () => {
		expect(readResponse(question, keyResponse(question)).cited).toEqual(asked.cites);
		const citing = ['evidence', 'two-part', 'true-false'].includes(question.type);
		expect(asked.cites.length > 0).toBe(citing);
	});
});

test('types with a list to choose from offer it, the others nothing', () => {
	const byType = new Map(questions.map((question) => [question.type, askedQuestion(question).offered.length > 0]));
	const offering = [...byType].flatMap(([type, offers]) => (offers ? [type] : []));
	expect(offering.sort()).toEqual([
		...['classify', 'evidence', 'multiple-choice', 'single-choice', 'true-false', 'two-part']
	]);
});

describe('what a teacher mended', () => {
	const question = questions.find(({ type }) => type === 'single-choice');
	if (question?.type !== 'single-choice') throw new Error('there is a single choice');
	const wrong = question.options.find(({ id }) => id !== question.key.option)?.id ?? '';
	const rightOf = (fixes: Parameters<typeof askedQuestion>[1]) =>
		askedQuestion(question, fixes).offered.flatMap(({ choice, right }) => (right ? [choice] : []));

	test('an accepted response is no wrong choice any more, a corrected key makes the old one wrong', () => {
		const accepted = [{ kind: 'accepted' as const, response: { option: wrong } }];
		const corrected = [{ kind: 'corrected' as const, response: { option: wrong } }];
		expect(rightOf([])).toEqual([question.key.option]);
		expect(new Set(rightOf(accepted))).toEqual(new Set([question.key.option, wrong]));
		expect(rightOf(corrected)).toEqual([wrong]);
		for (const fixes of [accepted, corrected]) {
			expect(readResponse(question, { option: wrong }, fixes).choices).toEqual([
				{ part: null, choice: wrong, right: true, misconception: null }
			]);
		}
		expect(readResponse(question, { option: question.key.option }, corrected).choices[0]?.right).toBe(false);
	});
});
