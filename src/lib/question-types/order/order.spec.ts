import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFields, exampleSentences } from '../examples-fields.ts';
import { orderContent } from './content.ts';
import { order, type Order } from './order.ts';

const names = { sentences: new Set(Object.keys(exampleSentences)) };

/** A question whose key is the given order; steps are stored back to front. */
function ask(key: readonly string[], points = key.length - 1): Order {
	return {
		...exampleFields('T1-order-9', points),
		type: 'order',
		prompt: 'In which order?',
		axis: 'first to last',
		steps: [...key].reverse().map((id) => ({ id, text: `Step ${id}` })),
		key: { order: [...key], why: 'So it is written.', evidence: ['T1.1'] }
	};
}

function earned(question: Order, ids: readonly string[]): number {
	const score = order.score(question, { order: [...ids] });
	return score.kind === 'scored' ? score.earned : Number.NaN;
}

/** Every order of the ids. */
function ordersOf(ids: readonly string[]): string[][] {
	if (ids.length === 0) return [[]];
	return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((others) => [id, ...others]));
}

const key = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 3, maxLength: 8 });
const keyAndOrder = key.chain((ids) =>
	fc.record({ ids: fc.constant(ids), placed: fc.shuffledSubarray(ids, { minLength: ids.length }) })
);

describe('order', () => {
	test('earns one part for each neighbouring pair of the key that keeps its order', () => {
		fc.assert(
			fc.property(keyAndOrder, ({ ids, placed }) => {
				const at = new Map(placed.map((id, index) => [id, index]));
				const places = ids.map((id) => at.get(id) ?? Number.NaN);
				const kept = places.filter((place, index) => index > 0 && (places[index - 1] ?? place) < place).length;
				expect(earned(ask(ids), placed)).toBe(kept);
			})
		);
	});

	test('back to front earns nothing, and turning a response round turns its pairs round', () => {
		fc.assert(
			fc.property(keyAndOrder, ({ ids, placed }) => {
				expect(earned(ask(ids), [...ids].reverse())).toBe(0);
				expect(earned(ask(ids), placed) + earned(ask(ids), [...placed].reverse())).toBe(ids.length - 1);
			})
		);
	});

	test('one step out of place costs at most one pair', () => {
		fc.assert(
			fc.property(key, fc.nat(), fc.nat(), (ids, from, to) => {
				const moved = ids[from % ids.length] ?? '';
				const placed = ids.filter((id) => id !== moved);
				placed.splice(to % ids.length, 0, moved);
				expect(earned(ask(ids), placed)).toBeGreaterThanOrEqual(ids.length - 2);
			})
		);
	});

	test('a guess earns the mean over every order', () => {
		for (const ids of [
			['a', 'b', 'c'],
			['a', 'b', 'c', 'd'],
			['a', 'b', 'c', 'd', 'e']
		]) {
			const question = ask(ids, 3);
			const all = ordersOf(ids).map((placed) => earned(question, placed));
			const mean = all.reduce((sum, points) => sum + points, 0) / all.length;
			expect(order.randomGuess(question)).toBeCloseTo(mean, 5);
		}
	});

	test('whatever the shuffle does, the key is never shown, and no step is lost', () => {
		fc.assert(
			fc.property(keyAndOrder, fc.boolean(), ({ ids, placed }, showsKey) => {
				const question = ask(ids);
				const stored = question.steps.map(({ id }) => id);
				const places = (showsKey ? ids : placed).map((id) => stored.indexOf(id));
				const arranged = order.arrange(question, (things) => places.flatMap((at) => things.slice(at, at + 1)));
				const shown = arranged.steps.map(({ id }) => id);
				expect(shown).not.toEqual(ids);
				expect([...shown].sort()).toEqual([...ids].sort());
			})
		);
	});

	test('an order that misses, repeats or invents a step waits', () => {
		fc.assert(
			fc.property(keyAndOrder, fc.nat(), ({ ids, placed }, at) => {
				const index = at % placed.length;
				const question = ask(ids);
				expect(order.incomplete(question, { order: placed })).toBe(null);
				for (const broken of [
					placed.toSpliced(index, 1),
					placed.with(index, 'gone'),
					[...placed, placed[index] ?? '']
				]) {
					expect(order.incomplete(question, { order: broken })).toBe('part-missing');
				}
				expect(order.incomplete(question, { order: [] })).toBe('not-moved');
			})
		);
	});

	test('content: steps stored in the order of the key, and a key that is no arrangement of them', () => {
		fc.assert(
			fc.property(key, (ids) => {
				const sound = ask(ids);
				const codes = (question: Order) => orderContent.checkContent(question, names).map(({ code }) => code);
				expect(codes(sound)).toEqual([]);
				expect(codes({ ...sound, steps: [...sound.steps].reverse() })).toEqual(['in-key-order']);
				expect(codes({ ...sound, key: { ...sound.key, order: ids.slice(1) } })).toEqual(['missing']);
			})
		);
	});
});
