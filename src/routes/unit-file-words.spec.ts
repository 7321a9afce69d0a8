import { describe, expect, it } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { readUnitFile, tooLarge } from '#lib/question-types/unit-file.ts';
import { placesOf, sayNotAdded } from './unit-file-words.ts';

const failure = (code: string, received = 'failed'): Failure => ({
	code,
	path: ['units'],
	expected: 'storage',
	received
});
const failuresOf = (result: { ok: boolean; failures?: readonly Failure[] }) => result.failures ?? [];

describe('what is said of a file that was not added', () => {
	it.each([
		['too large', failuresOf(tooLarge(9_000_000)), /9\.0 MB.*right file/],
		['damaged', failuresOf(readUnitFile('{')), /cut off.*once more/],
		['foreign', failuresOf(readUnitFile('{}')), /no unit.*unit\.schema\.json/],
		['newer', failuresOf(readUnitFile('{"format":2,"reading":0,"questions":0}')), /newer version.*update/],
		['not stored for want of room', [failure('not-stored', 'full')], /no room.*Remove/],
		['not stored by a browser that keeps nothing', [failure('not-stored', 'missing')], /another browser/],
		['not stored for a reason nobody knows', [failure('not-stored', 'flooded')], /refused/]
	])('%s: what happened and a way out, without places', (_, failures, words) => {
		expect(sayNotAdded(failures)).toMatch(words);
		expect(placesOf(failures)).toEqual([]);
	});

	it('unsound: how many places, and all of them', () => {
		const failures = failuresOf(readUnitFile('{"reading":0,"questions":0}'));
		expect(failures.length).toBeGreaterThan(5);
		expect(sayNotAdded(failures)).toContain(`${failures.length} places in the unit are not right`);
		expect(placesOf(failures)).toEqual(failures);
		expect(sayNotAdded(failures.slice(0, 1))).toContain('One place in the unit is not right');
	});
});
