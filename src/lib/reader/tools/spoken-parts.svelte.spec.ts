import { describe, expect, it } from 'vitest';
import { SpokenParts } from './spoken-parts.svelte.ts';

describe('parts that are read aloud', () => {
	it('begin with the first, go no further than the last, and follow what they are made of', () => {
		let parts = ['The prompt', '1. One', '2. Two'];
		const place = new SpokenParts(() => parts);
		expect(place.current).toBeNull();
		expect(place.beside(0)).toBe('0');
		expect(place.wordsOf('0')).toBe('The prompt');
		place.go('2');
		expect(place.isLast).toBe(true);
		expect([place.beside(1), place.beside(-1), place.beside(-9)]).toEqual(['2', '1', '0']);
		parts = ['The prompt', '1. Two', '2. One', '3. Three'];
		expect(place.isLast).toBe(false);
		expect(place.wordsOf('1')).toBe('1. Two');
	});

	it('that are none are never begun', () => {
		expect(new SpokenParts(() => []).beside(0)).toBeNull();
	});
});
