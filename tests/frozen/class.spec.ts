import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readClassFile } from '#lib/storage/class/class-file.ts';

/** Class files as released versions wrote them: the first format, and the second, in which key packs came along. */

test.each([
	[1, 0],
	[2, 1]
])('a class file of format %i can be read for ever', (format, packs) => {
	const read = readClassFile(readFileSync(new URL(`class-${format}.json`, import.meta.url), 'utf8'));
	if (!read.ok) throw new Error(JSON.stringify(read.failures));
	expect(read.value.events).toMatchObject([{ kind: 'learner-enrolled', entry: { learner: '7' } }]);
	expect(read.value.packs).toHaveLength(packs);
	for (const { edition, questions } of read.value.packs) {
		expect(edition.title).toBe('Tea and milk');
		expect(new Set(questions.map(({ type }) => type)).size).toBe(13);
	}
});
