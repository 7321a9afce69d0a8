import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBackup, writeBackup } from '#lib/storage/backup.ts';

/** A backup with a learner edition in it, as released versions wrote it. The file is never changed. */
it('a backup of format 5 can be read for ever, with a unit that has no keys', () => {
	const backup = readBackup(readFileSync(new URL('backup-5-learner-edition.json', import.meta.url), 'utf8'));
	if (!backup.ok) throw new Error(JSON.stringify(backup.failures));
	const [kept] = backup.value.editions ?? [];
	expect(kept).toMatchObject({ addedAt: Date.UTC(2026, 10, 29, 9), edition: { title: 'Tea and milk' } });
	expect(new Set(kept?.edition.questions.map(({ type }) => type)).size).toBe(13);
	expect(readBackup(writeBackup(backup.value, 1))).toStrictEqual(backup);
});
