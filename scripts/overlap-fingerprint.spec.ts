import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sharedRuns } from '#lib/lint/overlap.ts';
import { writeFingerprint } from './overlap-fingerprint.ts';

const file = v.strictObject({ run: v.number(), salt: v.string(), hashes: v.array(v.string()) });
const article = 'Long ago a young queen and her seven brothers drank tea by the river.';

describe('an overlap file', () => {
	const text = writeFingerprint(article, 'salt', ['seven brothers drank tea by the river']);
	const { run, salt, hashes } = v.parse(file, JSON.parse(text));
	const print = { run, salt, hashes: new Set(hashes) };

	it('tells copied runs of seven words, but not those of a quotation', () => {
		expect(sharedRuns('a young queen and her seven brothers', print)).toHaveLength(1);
		expect(sharedRuns('seven brothers drank tea by the river', print)).toEqual([]);
		expect(sharedRuns('a young queen and her six brothers', print)).toEqual([]);
	});

	it('holds hashes and no words', () => {
		expect(hashes.join('')).toMatch(/^[0-9a-f]+$/u);
		expect(hashes).toEqual(hashes.toSorted());
	});
});
