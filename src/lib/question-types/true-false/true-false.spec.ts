import { describe, expect, test } from 'vitest';
import { trueFalseContent } from './content.ts';
import { examples } from './examples.ts';
import { trueFalse } from './true-false.ts';

const cases = examples.map(({ title, question }) => ({ title, question }));
const verdicts = [true, false];

describe('true or false', () => {
	test.each(cases)(
		'$title: the sentence counts only with the right verdict, which alone earns half',
		({ question }) => {
			for (const verdict of verdicts) {
				for (const justification of question.justifications) {
					const isKey = justification === question.key.justification;
					const share = verdict === question.key.verdict ? (isKey ? 1 : 0.5) : 0;
					expect(trueFalse.score(question, { verdict, justification })).toEqual({
						kind: 'scored',
						earned: share * question.points,
						possible: question.points
					});
				}
			}
		}
	);

	test.each(cases)('$title: a guess earns the mean over every answer', ({ question }) => {
		const earned = verdicts.flatMap((verdict) =>
			question.justifications.map((justification) => {
				const score = trueFalse.score(question, { verdict, justification });
				return score.kind === 'scored' ? score.earned : Number.NaN;
			})
		);
		const mean = earned.reduce((sum, points) => sum + points, 0) / earned.length;
		expect(trueFalse.randomGuess(question)).toBeCloseTo(mean, 12);
	});

	test.each(cases)('$title: half an answer waits for the other half', ({ question }) => {
		const { verdict, justification } = trueFalse.keyResponse(question);
		expect(trueFalse.incomplete(question, { verdict, justification: null })).toBe('part-missing');
		expect(trueFalse.incomplete(question, { verdict: null, justification })).toBe('part-missing');
		expect(trueFalse.incomplete(question, { verdict, justification: 'T9.9' })).toBe('part-missing');
		expect(trueFalse.incomplete(question, { verdict: null, justification: null })).toBe('empty');
	});

	test.each(cases)('$title: a verdict that is wrong must name its misconception', ({ question }) => {
		const { verdict, verdictWhy } = question.key;
		const untagged = { ...verdictWhy, [`${!verdict}`]: { why: 'No tag.' } };
		const broken = { ...question, key: { ...question.key, verdictWhy: untagged } };
		const failures = trueFalseContent.checkContent(broken, { sentences: new Set(question.justifications) });
		expect(failures.map(({ path }) => path.join('.'))).toContain(`key.verdictWhy.${!verdict}.misconception`);
	});
});
