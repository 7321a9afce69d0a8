import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldSittings } from '#lib/domain/assigned.ts';
import { foldChallenges } from '#lib/domain/challenge.ts';
import { foldReturned } from '#lib/domain/returned.ts';
import { readBackup, writeBackup } from '#lib/storage/backup.ts';

/** A backup with a challenge and what came back, as released versions wrote it. The file is never changed: somebody has one like it. */
it('a backup of format 5 can be read for ever, with a challenge and with marks that came back', () => {
	const backup = readBackup(readFileSync(new URL('backup-5.json', import.meta.url), 'utf8'));
	if (!backup.ok) throw new Error(JSON.stringify(backup.failures));
	const { events } = backup.value;
	const assignment = '01a22000-0000-7000-8000-000000000000';
	const [sitting] = foldSittings(events, assignment, '17');
	expect([...foldChallenges(events, sitting?.attempts ?? [])]).toMatchObject([
		['S1-03', { handedIn: true, event: { sentence: 'S1.2', words: 'Der Satz sagt es.\n“Quoted” 😀' } }]
	]);
	expect(foldReturned(events, assignment, '17')).toMatchObject({
		...{ title: 'Before Monday', earned: 4.5, comment: 'Gut gelesen. 😀' },
		marks: [{ question: 'S1-03', reason: 'Said aloud in class' }, { question: 'S1-08', comment: 'Say how surely.' }]
	});
	expect(readBackup(writeBackup(backup.value, 1))).toStrictEqual(backup);
});
