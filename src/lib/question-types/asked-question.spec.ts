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
