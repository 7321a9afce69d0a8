import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { authoring } from '#questions/authoring.ts';
import { fingerprintOf, publishable } from '#lib/lint/overlap.ts';
import type { Authoring } from '#lib/lint/report.ts';
import { Problem, runMain } from './setup/problem.mjs';

const usage = `Usage: tsx scripts/overlap-fingerprint.ts <article.txt> <unit>
Writes questions/<unit>/overlap.json: salted hashes of a sixteenth of the article’s runs of seven words, and none of the words.
With it the question linter finds copied passages without the article.`;

/** Words in a run: fewer turn up by chance, more let a copied clause pass. */
const run = 7;

/** The text of an overlap file. */
export function writeFingerprint(article: string, salt: string, quotations: readonly string[]): string {
	const fingerprint = publishable(fingerprintOf(article, { run, salt, quotations }));
	return `${JSON.stringify({ ...fingerprint, hashes: [...fingerprint.hashes] }, null, '\t')}\n`;
}

async function main(): Promise<void> {
	const [article, unit] = parseArgs({ allowPositionals: true }).positionals;
	const known = unit === undefined ? undefined : new Map<string, Authoring>(Object.entries(authoring)).get(unit);
	if (article === undefined || unit === undefined || known === undefined) throw new Problem(usage);
	const path = join('questions', unit, 'overlap.json');
	const text = writeFingerprint(readFileSync(article, 'utf8'), randomBytes(16).toString('hex'), known.quotations);
	writeFileSync(path, text);
	console.log(path);
	return Promise.resolve();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
