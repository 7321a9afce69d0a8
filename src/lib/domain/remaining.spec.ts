import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Remaining } from './remaining.ts';

it('takes what a list would give up that loses one thing after another', () => {
	const shares = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 60 });
	fc.assert(
		fc.property(fc.nat({ max: 60 }), shares, (size, shares) => {
			const list = Array.from({ length: size }, (_, place) => place);
			const left = new Remaining(size);
			for (const share of shares.slice(0, size)) {
				const rank = Math.floor(share * list.length);
				expect(left.size).toBe(list.length);
				expect(left.take(rank)).toBe(list.splice(rank, 1)[0]);
			}
		})
	);
});
