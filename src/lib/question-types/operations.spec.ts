import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentNames, questionUpTo, responseTo } from './arbitraries.fixtures.ts';
import { evidenceContent } from './evidence/content.ts';
import { evidence } from './evidence/evidence.ts';
import { matchContent } from './match/content.ts';
import { match } from './match/match.ts';
import { operationsOf, publicOf } from './operations.ts';
import * as registry from './registry.ts';
import type { Name, Question } from './types.ts';

const two = operationsOf({ match, evidence }, { match: matchContent, evidence: evidenceContent });
const sentence = (id: string) => `The sentence ${id}`;
const names = Object.keys(registry.questionTypes).filter((name): name is Name => name in registry.questionTypes);

/** A question of any type, as a page with many types meets it. */
const anyQuestion = fc.constantFrom(...names).chain((name): fc.Arbitrary<Question> => questionUpTo[name](5));

describe('a table of some types', () => {
	test('does what the whole table does', () => {
		const asked = fc.oneof(
			questionUpTo.match(5).chain((q) => responseTo.match(q).map((r) => ({ q, r }))),
			questionUpTo.evidence(5).chain((q) => responseTo.evidence(q).map((r) => ({ q, r })))
		);
		fc.assert(
			fc.property(asked, ({ q, r }) => {
				expect(two.parseQuestion(q, contentNames)).toEqual(registry.parseQuestion(q, contentNames));
				expect(two.score(q, r)).toEqual(registry.score(q, r));
				expect(two.remarks(q, r, sentence)).toEqual(registry.remarks(q, r, sentence));
				expect(two.sayAnswer(q, sentence)).toBe(registry.sayAnswer(q, sentence));
				expect(two.isComplete(publicOf(q), r)).toBe(registry.incomplete(publicOf(q), r) === null);
			})
		);
	});

	test('refuses a question of another type by its name', () => {
		fc.assert(
			fc.property(questionUpTo.numeric(4), (q) => {
				expect(two.parseQuestion(q, contentNames)).toEqual({
					ok: false,
					failures: [{ code: 'unknown-type', path: ['type'], expected: 'one of match, evidence', received: 'numeric' }]
				});
			})
		);
	});
});

describe('a question of any type', () => {
	test('whatever is no question gives failures and throws nothing', () => {
		const nearly = anyQuestion.chain((q) => fc.record({ type: fc.constant(q.type), key: fc.anything() }));
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.jsonValue(), nearly), (raw) => {
				const parsed = registry.parseQuestion(raw, contentNames);
				expect(parsed.ok ? [] : parsed.failures).not.toEqual([]);
			})
		);
	});

	test('a type that objects have by nature is unknown', () => {
		for (const type of ['toString', '__proto__', 'constructor', '', 7, null, undefined]) {
			const parsed = registry.parseQuestion({ type }, contentNames);
			expect(parsed.ok ? [] : parsed.failures.map(({ code, path }) => [code, ...path])).toEqual([
				['unknown-type', 'type']
			]);
		}
	});

	test('an answer to a question of another type counts as no answer, and nothing throws', () => {
		const crossed = fc
			.tuple(anyQuestion, anyQuestion)
			.map(([q, other]) => ({ q, r: registry.keyResponse(other) }))
			.filter(({ q, r }) => !registry.parseResponse(q, r).ok);
		fc.assert(
			fc.property(crossed, ({ q, r }) => {
				const empty = registry.emptyResponse(q);
				expect(registry.score(q, r)).toEqual({ kind: 'incomplete', code: 'empty' });
				expect(registry.isComplete(q, r)).toBe(false);
				expect(registry.isSame(q, r, empty)).toBe(true);
				expect(registry.classify(q, r)).toEqual([]);
				expect(registry.remarks(q, r, sentence)).toEqual([]);
				expect(registry.sayResponse(q, r, sentence)).toBe('No answer yet');
			})
		);
	});

	test('its key answers it, whatever its type', () => {
		fc.assert(
			fc.property(anyQuestion, (q) => {
				const open = publicOf(q);
				expect(open).not.toHaveProperty('key');
				const { key, tests, claims, contested } = q;
				expect({ ...open, key, tests, claims, contested }).toEqual(q);
				expect(registry.isComplete(open, registry.keyResponse(q))).toBe(true);
				expect(registry.randomGuess(q)).toBeLessThanOrEqual(q.points);
				expect(registry.score(q, registry.keyResponse(q)).kind).toBe(
					q.type === 'extended' ? 'needs-marking' : 'scored'
				);
				expect(
					registry.parseQuestion(
						registry.arrange(q, (things) => [...things]),
						contentNames
					).ok
				).toBe(true);
				expect(registry.isSame(open, registry.keyResponse(q), registry.emptyResponse(open))).toBe(false);
			})
		);
	});
});
