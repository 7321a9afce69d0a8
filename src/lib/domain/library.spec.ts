import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLibrary } from './library.ts';

const units = (from: string) =>
	fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((ids) => ids.map((id) => ({ id, from })));

describe('the library', () => {
	it('lists every id once: shipped ones in their places, then the added ones in theirs', () => {
		fc.assert(
			fc.property(units('shipped'), units('file'), (shipped, added) => {
				const rest = added.filter(({ id }) => !shipped.some((unit) => unit.id === id));
				const ids = listLibrary(shipped, added).map(({ outline }) => outline.id);
				expect(ids).toEqual([...shipped, ...rest].map(({ id }) => id));
			})
		);
	});

	it('shows what was added in place of what ships, and says so', () => {
		fc.assert(
			fc.property(units('shipped'), units('file'), (shipped, added) => {
				for (const { outline, own } of listLibrary(shipped, added)) {
					expect(own).toBe(added.some(({ id }) => id === outline.id));
					expect(outline.from).toBe(own ? 'file' : 'shipped');
				}
			})
		);
	});
});
