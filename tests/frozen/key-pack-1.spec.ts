import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyResponse, score } from '#lib/question-types/registry.ts';
import { readKeyPack } from '#lib/question-types/key-pack.ts';
import { readEdition } from '#lib/question-types/learner-edition.ts';

/** The first formats of what a teacher gives out without keys and keeps with them; both must stay readable for ever. */

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

test('the first learner edition and its key pack fit together', () => {
	const edition = readEdition(read('learner-edition-1.json'));
	const pack = readKeyPack(read('key-pack-1.json'));
	if (!edition.ok || !pack.ok) throw new Error('A file of the first format cannot be read any more');
	expect(edition.value.id).toBe('tea-d692f2b4');
	expect(pack.value.edition).toEqual(edition.value);
	expect(new Set(pack.value.questions.map(({ type }) => type)).size).toBe(13);
	for (const question of pack.value.questions) {
		const { kind } = score(question, keyResponse(question));
		expect(kind, question.id).toBe(question.type === 'extended' ? 'needs-marking' : 'scored');
	}
});
