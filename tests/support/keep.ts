import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { NewEvent, LogEvent } from '#lib/domain/event.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { readBackup, writeBackup } from '#lib/storage/backup.ts';
import type { LogContent } from '#lib/storage/ports.ts';
import { pages } from './bank.ts';
import { open } from './quiz-page.ts';

/** What is kept on the device, through the backup file that a learner can save and restore. */

/** Saves a backup file on the progress page; its text. */
export async function saveBackup(page: Page): Promise<string> {
	await open(page, pages.progress);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a backup file' }).click()
	]);
	return readFile(await file.path(), 'utf8');
}

/** Everything kept on the device, as the backup file holds it. */
export async function readKept(page: Page): Promise<LogContent> {
	const backup = readBackup(await saveBackup(page));
	if (!backup.ok) throw new Error(`The backup cannot be read: ${JSON.stringify(backup.failures)}`);
	return backup.value;
}

/** Hands a file to the progress page, which is open. */
export async function restore(page: Page, text: string): Promise<void> {
	const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.getByLabel('Restore from a backup file').setInputFiles(file);
}

/** Brings events to the device from a backup, as if they had happened on another, now or at a moment (epoch ms). */
export async function bring(page: Page, bodies: readonly NewEvent[], at = Date.now()): Promise<void> {
	const ids = createIds({ now: () => at, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });
	const events: LogEvent[] = bodies.map((body) => ({ ...body, id: ids.next(), at }));
	await open(page, pages.progress);
	await restore(page, writeBackup({ events, drafts: [] }, Date.now()));
	await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
}
