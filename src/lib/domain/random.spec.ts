import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom, shuffleFrom } from './random.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Chi-square of counts that should all be alike. */
function chiSquare(counts: readonly number[]): number {
	const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
}

describe('randomFrom', () => {
	test('gives numbers from 0 to below 1, the same for the same seed', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const [first, again] = [randomFrom(seed), randomFrom(seed)];
				for (const number of range(50).map(() => first())) {
					expect(number).toBe(again());
					expect(number).toBeGreaterThanOrEqual(0);
					expect(number).toBeLessThan(1);
				}
			})
		);
	});

	test('different seeds give different numbers, however alike they look', () => {
		const starts = range(10_000).map((index) => randomFrom(`learner-${index}`)());
		expect(new Set(starts).size).toBeGreaterThan(9_990);
		expect(randomFrom('')()).not.toBe(randomFrom('\u0000')());
		expect(randomFrom('ā')()).not.toBe(randomFrom('\u0001')());
	});

	test('numbers of one seed, and first numbers of many seeds, fall evenly into sixteen parts', () => {
		const one = randomFrom('one seed');
		for (const draw of [one, (index: number) => randomFrom(`seed ${index}`)()]) {
			const counts = range(16).map(() => 0);
			for (const index of range(16_000)) {
				const part = Math.floor(draw(index) * 16);
				counts[part] = (counts[part] ?? 0) + 1;
			}
			// 15 degrees of freedom: above 37.7 once in a thousand; the seeds are fixed, so this never changes.
			expect(chiSquare(counts)).toBeLessThan(37.7);
		}
	});
});

describe('shuffleFrom', () => {
	test('gives a new list of the same things, the same for the same seed and name', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.array(fc.anything()), (seed, name, things) => {
				const before = [...things];
				const shuffled = shuffleFrom(seed)(things, name);
				expect(things).toEqual(before);
				expect(shuffled).not.toBe(things);
				expect(shuffleFrom(seed)(things, name)).toEqual(shuffled);
				const places = shuffleFrom(seed)(range(things.length), name);
				expect([...places].sort((a, b) => a - b)).toEqual(range(things.length));
				expect(places.map((place) => things[place])).toEqual(shuffled);
			})
		);
	});

	test('a shuffle of one name does not depend on which names came before', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (seed, name, other) => {
				const shuffle = shuffleFrom(seed);
				shuffle(range(9), other);
				expect(shuffle(range(9), name)).toEqual(shuffleFrom(seed)(range(9), name));
			})
		);
	});

	test('seed and name are told apart', () => {
		const orders = [
			shuffleFrom('a/b')(range(20), 'c'),
			shuffleFrom('a')(range(20), 'b/c'),
			shuffleFrom('a","b')(range(20), 'c'),
			shuffleFrom('a')(range(20), 'b","c')
		];
		expect(new Set(orders.map(String)).size).toBe(4);
	});

	test('every thing comes to every place about as often, and every order does', () => {
		const runs = 12_000;
		const counts = range(25).map(() => 0);
		const orders = new Map<string, number>();
		for (const run of range(runs)) {
			shuffleFrom(`attempt ${run}`)(range(5), 'S1-02').forEach((thing, place) => {
				const cell = 5 * place + thing;
				counts[cell] = (counts[cell] ?? 0) + 1;
			});
			const order = shuffleFrom(`attempt ${run}`)(range(4), 'S1-03').join('');
			orders.set(order, (orders.get(order) ?? 0) + 1);
		}
		// 16 and 23 degrees of freedom: above 39.3 and 49.7 once in a thousand.
		expect(chiSquare(counts)).toBeLessThan(39.3);
		expect(orders.size).toBe(24);
		expect(chiSquare([...orders.values()])).toBeLessThan(49.7);
	});

	test('two names of one seed are shuffled independently', () => {
		const together = new Map<string, number>();
		for (const run of range(7_200)) {
			const shuffle = shuffleFrom(`attempt ${run}`);
			const both = `${shuffle(range(3), 'S1-02').join('')} ${shuffle(range(3), 'S1-03').join('')}`;
			together.set(both, (together.get(both) ?? 0) + 1);
		}
		expect(together.size).toBe(36);
		// 35 degrees of freedom.
		expect(chiSquare([...together.values()])).toBeLessThan(66.6);
	});
});
