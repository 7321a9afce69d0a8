import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFull } from '#lib/domain/score.ts';
import { questionUpTo, responseTo } from './arbitraries.fixtures.ts';
import { classBankOf } from './class-bank.ts';
import { incomplete, keyResponse, questionTypes, score } from './registry.ts';
import type { Name, Question } from './types.ts';

const names = Object.keys(questionTypes).filter((name): name is Name => name in questionTypes);
const asked = fc.constantFrom(...names).chain((name) => answered(name));

function answered(name: Name): fc.Arbitrary<{ question: Question; response: unknown }> {
	const questions: fc.Arbitrary<Question> = questionUpTo[name](5);
	return questions.chain((question) => anyResponseTo(question).map((response) => ({ question, response })));
}

function anyResponseTo<K extends Name>(q: Question<K> & { type: K }): fc.Arbitrary<unknown> {
	return responseTo[q.type](q);
}

describe('the bank that marks are worked out with', () => {
	it('scores as the question does, by its own key and by the same key said as a response', () => {
		fc.assert(
			fc.property(asked, ({ question, response }) => {
				const bank = classBankOf([question]);
				expect(bank.score(question.id, response)).toEqual(score(question, response));
				const key = keyResponse(question);
				expect(isFull(bank.scoreByKey(question.id, key, key))).toBe(question.type !== 'extended');
			})
		);
	});

	it('gives full marks to whatever a corrected key says, if it is whole', () => {
		fc.assert(
			fc.property(asked, ({ question, response }) => {
				fc.pre(question.type !== 'extended' && incomplete(question, response) === null);
				const corrected = classBankOf([question]).scoreByKey(question.id, response, response);
				expect(corrected).toMatchObject({ kind: 'scored', earned: question.points, possible: question.points });
			})
		);
	});

	it('takes nothing for the same that is not whole, and knows nothing of other questions', () => {
		fc.assert(
			fc.property(asked, ({ question, response }) => {
				const bank = classBankOf([question]);
				expect(bank.isSame(question.id, response, response)).toBe(incomplete(question, response) === null);
				expect([bank.versionOf('other'), bank.possible('other'), bank.rows('other')]).toEqual([undefined, 0, []]);
				expect(bank.score('other', response)).toEqual({ kind: 'incomplete', code: 'empty' });
				expect(bank.isSame('other', response, response)).toBe(false);
			})
		);
	});
});
