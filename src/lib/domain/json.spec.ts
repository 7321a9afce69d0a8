import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameJson } from './json.ts';

describe('sameness of JSON values', () => {
	it('agrees with what they look like with sorted names', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
				expect(isSameJson(a, b)).toBe(sortedText(a) === sortedText(b));
			})
		);
	});

	it('survives a round trip through text, with the names in another order', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(isSameJson(value, reversed(value))).toBe(true);
			})
		);
	});

	it('tells apart what differs in one place', () => {
		expect(isSameJson({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe(false);
		expect(isSameJson([], {})).toBe(false);
		expect(isSameJson([1], [1, null])).toBe(false);
		expect(isSameJson(null, {})).toBe(false);
		expect(isSameJson({ a: undefined }, {})).toBe(true);
	});
});

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([name, inner]) => [name, reversed(inner)])
	);
}

function sortedText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(sortedText).join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${sortedText(inner)}`).join()}}`;
}
