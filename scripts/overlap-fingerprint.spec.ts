import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sharedRuns } from '#lib/lint/overlap.ts';
import { writeFingerprint } from './overlap-fingerprint.ts';

const file = v.strictObject({ run: v.number(), salt: v.string(), digits: v.number(), hashes: v.array(v.string()) });
const words = Array.from({ length: 400 }, (_, at) => `word${String(at)}`);

describe('an overlap file', () => {
	const text = writeFingerprint(words.join(' '), 'salt', [words.slice(300, 340).join(' ')]);
	const { hashes, ...rest } = v.parse(file, JSON.parse(text));
	const print = { ...rest, hashes: new Set(hashes) };

	it('tells copied passages, but not those of a quotation or in other words', () => {
		expect(sharedRuns(words.slice(100, 200).join(' '), print)).not.toEqual([]);
		expect(sharedRuns(words.slice(300, 340).join(' '), print)).toEqual([]);
		expect(sharedRuns(words.toReversed().join(' '), print)).toEqual([]);
	});

	it('holds hashes and no words', () => {
		expect(hashes.join('')).toMatch(/^[0-9a-f]+$/u);
		expect(hashes).toEqual(hashes.toSorted());
	});
});
