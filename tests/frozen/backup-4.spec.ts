import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keyResponse, score } from '#lib/question-types/registry.ts';
import { readBackup, writeBackup } from '#lib/storage/backup.ts';

/** A backup with a unit in it, as released versions wrote it. The file is never changed: somebody's unit is in one like it. */
it('a backup of format 4 can be read for ever, with a unit that has questions of every type', () => {
	const backup = readBackup(readFileSync(new URL('backup-4.json', import.meta.url), 'utf8'));
	if (!backup.ok) throw new Error(JSON.stringify(backup.failures));
	const { events, units = [] } = backup.value;
	expect(events).toMatchObject([{ kind: 'section-read', unit: 'tea', section: 's1' }]);
	expect(units.map(({ id, addedAt }) => [id, addedAt])).toEqual([['tea', Date.UTC(2026, 10, 28, 9)]]);
	const [tea] = units;
	expect(tea?.unit).toMatchObject({ id: 'tea', title: 'Tea and milk', enemies: [['S1-04', 'S1-13']] });
	expect(tea?.unit.forms.map(({ id }) => id)).toEqual(['s1-before', 's1-full', 'test', 'seminar', 's1-check']);
	const asked = tea?.unit.questions ?? [];
	expect(new Set(asked.map(({ type }) => type)).size).toBe(13);
	for (const question of asked) {
		const { kind } = score(question, keyResponse(question));
		expect(kind, question.id).toBe(question.type === 'extended' ? 'needs-marking' : 'scored');
	}
	expect(readBackup(writeBackup(backup.value, 1))).toStrictEqual(backup);
});
