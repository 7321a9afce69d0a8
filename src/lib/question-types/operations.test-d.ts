import { describe, expectTypeOf, it } from 'vitest';
import { evidenceContent } from './evidence/content.ts';
import { evidence } from './evidence/evidence.ts';
import { matchContent } from './match/content.ts';
import type { Match, MatchResponse } from './match/match.ts';
import { match } from './match/match.ts';
import { operationsOf, publicOf } from './operations.ts';
import { orderContent } from './order/content.ts';
import type { Order } from './order/order.ts';
import { arrange, emptyResponse, isComplete, keyResponse, parseQuestion, parseResponse, score } from './registry.ts';
import { splitQuestion } from './halves.ts';
import type { KeylessQuestion, PublicQuestion, Question } from './types.ts';

/** What the compiler knows of a question through the registry, and what it refuses on the line after `@ts-expect-error`. */

declare const one: Match;
declare const other: Order;
declare const some: Question<'match' | 'evidence'>;
declare const any: Question;
declare const open: PublicQuestion;
declare const keyless: KeylessQuestion;
declare const arrangeAll: (questions: readonly KeylessQuestion[]) => void;
const two = operationsOf({ match, evidence }, { match: matchContent, evidence: evidenceContent });

describe('one question', () => {
	it('keeps its own type and that of its response', () => {
		expectTypeOf(keyResponse(one)).toEqualTypeOf<MatchResponse>();
		expectTypeOf(emptyResponse(one)).toEqualTypeOf<MatchResponse>();
		expectTypeOf(arrange(one, (things) => [...things])).toExtend<Match>();
		expectTypeOf(publicOf(one).left).toEqualTypeOf<Match['left']>();
		const parsed = parseResponse(one, {});
		if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<MatchResponse>();
	});

	it('has no key once it is public', () => {
		expectTypeOf(publicOf(one)).not.toHaveProperty('key');
		expectTypeOf(publicOf(any)).not.toHaveProperty('key');
		// @ts-expect-error scoring needs the key
		score(open, {});
		isComplete(open, {});
	});

	it('is told from one whose key is elsewhere, in both directions', () => {
		// @ts-expect-error scoring needs the key
		score(keyless, {});
		isComplete(keyless, {});
		expectTypeOf(splitQuestion(any).open).toEqualTypeOf<KeylessQuestion>();
		// @ts-expect-error a question with its key is none without it
		arrangeAll([any]);
		arrangeAll([keyless]);
	});
});

describe('a question of many types', () => {
	it('is told apart by its type', () => {
		if (any.type === 'match') expectTypeOf(any.key.pairs).toEqualTypeOf<Match['key']['pairs']>();
		if (open.type === 'match') expectTypeOf(open.right).toEqualTypeOf<Match['right']>();
		const parsed = parseQuestion({}, { sentences: new Set() });
		if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Question>();
	});

	it('goes to a table that knows its types, and to no other', () => {
		two.score(one, {});
		two.score(some, {});
		// @ts-expect-error the table has no order
		two.score(other, {});
		// @ts-expect-error the table has two types of thirteen
		two.score(any, {});
		// @ts-expect-error a table takes each type under its own name
		operationsOf({ order: match }, { order: orderContent });
		// @ts-expect-error both tables must know the same types
		operationsOf({ match, evidence }, { match: matchContent });
	});
});
