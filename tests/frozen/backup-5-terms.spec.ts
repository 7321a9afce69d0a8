import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptTerms } from '#lib/domain/personal-terms.ts';
import { readBackup } from '#lib/storage/backup.ts';

/** A backup of a device on which work was begun by a personal link. The file is never changed: somebody’s backup is like it. */
it('a backup of format 5 says for ever what a personal link made easier', () => {
	const backup = readBackup(readFileSync(new URL('backup-5-terms.json', import.meta.url), 'utf8'));
	if (!backup.ok) throw new Error(JSON.stringify(backup.failures));
	const { events } = backup.value;
	const [terms] = events.filter(({ kind }) => kind === 'terms-kept');
	if (terms?.kind !== 'terms-kept') throw new Error('the terms are there');
	expect(keptTerms(events, terms.assignment).get('heron')?.accommodation).toEqual({
		time: 1.5,
		extraAttempts: null,
		questions: 12,
		readAloud: true
	});
});
