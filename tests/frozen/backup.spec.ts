import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldAttempts } from '#lib/domain/attempt.ts';
import { readBackup } from '#lib/storage/backup.ts';

/** Backups as released versions wrote them. A file here is never changed: somebody's work is in one like it. */
describe('a backup of format 1', () => {
	const backup = readBackup(readFileSync(new URL('backup-1.json', import.meta.url), 'utf8'));

	it('can be read for ever, with every kind of event and a draft', () => {
		if (!backup.ok) throw new Error(JSON.stringify(backup.failures));
		const { events, drafts } = backup.value;
		expect(events.map(({ kind }) => kind)).toEqual([
			'section-read',
			'attempt-started',
			'answered',
			'evidence-seen',
			'answered',
			'question-skipped',
			'answer-shown',
			'answered',
			'attempt-finished'
		]);
		expect(drafts).toMatchObject([{ question: 'S1-05', response: { text: 'half a sent' }, certainty: 2 }]);
	});

	it('folds into the attempt it was', () => {
		const [attempt] = backup.ok ? foldAttempts(backup.value.events) : [];
		expect(attempt).toMatchObject({ form: 's1-check', seed: 'seed', startedAt: Date.UTC(2026, 0, 5, 9, 0, 10) });
		expect(attempt?.answers.get('S1-01')?.tries.map(({ response }) => response)).toEqual([
			{ option: 'less' },
			{ option: 'calm' }
		]);
		expect(attempt?.answers.get('S1-02')?.skipped).toBe(true);
		expect(attempt?.answers.get('S1-03')?.shown).not.toBeNull();
		expect(attempt?.answers.get('S1-04')?.tries[0]?.response).toEqual({ text: 'Ökonomie “quoted”\n😀' });
	});
});
