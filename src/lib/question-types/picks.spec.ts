import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChoose } from './checks.ts';
import { guessPicks, sharePicks } from './picks.ts';

/** Every way to pick `choose` of the things. */
function picksOf(things: readonly string[], choose: number): string[][] {
	if (choose === 0) return [[]];
	return things.flatMap((thing, index) =>
		picksOf(things.slice(index + 1), choose - 1).map((others) => [thing, ...others])
	);
}

const things = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 7 });
const thingsAndKeys = things.chain((all) =>
	fc.record({ all: fc.constant(all), keys: fc.subarray(all, { minLength: 1, maxLength: all.length - 1 }) })
);

describe('sharePicks', () => {
	test('only the keys earn everything, and nothing earns less than nothing', () => {
		fc.assert(
			fc.property(thingsAndKeys, ({ all, keys }) => {
				for (const picked of picksOf(all, keys.length)) {
					const share = sharePicks(picked, keys);
					const isKey = picked.every((id) => keys.includes(id));
					expect(share === 1).toBe(isKey);
					expect(share).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});

	test('one more right pick instead of a wrong one adds two parts, once the right ones lead', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(5), (choose, right) => {
				const keys = Array.from({ length: choose }, (_, index) => `key ${index}`);
				const pickRight = (count: number) => keys.map((id, index) => (index < count ? id : `not ${id}`));
				const [fewer, more] = [Math.min(right, choose - 1), Math.min(right, choose - 1) + 1];
				const gain = sharePicks(pickRight(more), keys) - sharePicks(pickRight(fewer), keys);
				const expected = (Math.max(0, 2 * more - choose) - Math.max(0, 2 * fewer - choose)) / choose;
				expect(gain).toBeCloseTo(expected, 12);
			})
		);
	});
});

test('guessPicks is the mean over every possible pick', () => {
	fc.assert(
		fc.property(thingsAndKeys, ({ all, keys }) => {
			const shares = picksOf(all, keys.length).map((picked) => sharePicks(picked, keys));
			const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
			expect(guessPicks(all.length, keys.length)).toBeCloseTo(mean, 12);
		})
	);
});

test('checkChoose names a number that is not the number of keys, and a key that takes everything', () => {
	fc.assert(
		fc.property(things, fc.nat(8), fc.nat(8), (all, choose, keyed) => {
			const keys = all.slice(0, keyed);
			const codes = checkChoose(choose, keys, all, ['key', 'options']).map(({ code }) => code);
			expect(codes.includes('wrong-count')).toBe(choose !== keys.length);
			expect(codes.includes('no-distractor')).toBe(keys.length === all.length);
		})
	);
});
