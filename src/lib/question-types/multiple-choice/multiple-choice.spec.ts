import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFull } from '#lib/domain/score.ts';
import { examples } from './examples.ts';
import { multipleChoice } from './multiple-choice.ts';

const anyQuestion = fc.constantFrom(...examples.map(({ question }) => question));
/** Ids the question has, ids it has not, in any order and number. */
const questionAndPicks = anyQuestion.chain((question) =>
	fc.record({
		question: fc.constant(question),
		options: fc.array(fc.constantFrom(...question.options.map(({ id }) => id), 'gone', 'constructor'), { maxLength: 6 })
	})
);

describe('multiple choice', () => {
	test('a response can be checked exactly when it names as many different options as are asked for', () => {
		fc.assert(
			fc.property(questionAndPicks, ({ question, options }) => {
				const known = new Set(options.filter((id) => question.options.some((option) => option.id === id)));
				const isWhole = known.size === question.choose && options.length === question.choose;
				expect(multipleChoice.incomplete(question, { options }) === null).toBe(isWhole);
			})
		);
	});

	test('the order of the picks changes nothing', () => {
		fc.assert(
			fc.property(questionAndPicks, ({ question, options }) => {
				const turned = [...options].reverse();
				expect(multipleChoice.score(question, { options: turned })).toEqual(
					multipleChoice.score(question, { options })
				);
				expect(multipleChoice.isSame({ options }, { options: turned })).toBe(true);
			})
		);
	});

	test('the same picks are worth the same', () => {
		fc.assert(
			fc.property(questionAndPicks, questionAndPicks, ({ question, options }, { options: others }) => {
				if (!multipleChoice.isSame({ options }, { options: others })) return;
				expect(multipleChoice.score(question, { options })).toEqual(
					multipleChoice.score(question, { options: others })
				);
			})
		);
	});

	test('marks are full exactly when every pick is right', () => {
		fc.assert(
			fc.property(questionAndPicks, ({ question, options }) => {
				const picks = multipleChoice.classify(question, { options });
				const allRight = picks.length > 0 && picks.every(({ right }) => right);
				expect(isFull(multipleChoice.score(question, { options }))).toBe(allRight);
			})
		);
	});
});
