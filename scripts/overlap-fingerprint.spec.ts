import { describe, expect, it } from 'vitest';
import { sharedRuns } from '#lib/lint/overlap.ts';
import { writeFingerprint } from './overlap-fingerprint.ts';

const article = 'Long ago a young queen and her seven brothers drank tea by the river.';

describe('an overlap file', () => {
	const { run, salt, hashes } = JSON.parse(
		writeFingerprint(article, 'salt', ['seven brothers drank tea by the river'])
	) as {
		run: number;
		salt: string;
		hashes: string[];
	};
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
