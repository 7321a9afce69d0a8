import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fingerprintOf } from '#lib/lint/overlap.ts';
import { Problem, runMain } from './setup/problem.mjs';

const usage = `Usage: tsx scripts/overlap-fingerprint.ts <article.txt> <unit> [--quote "words that may be used"]…
Writes questions/<unit>/overlap.json, which tells the question linter the runs of seven words that the unit may not carry.
The file holds salted hashes and none of the words.`;

/** Words in a run: fewer turn up by chance, more let a copied clause pass. */
const run = 7;

/** The text of an overlap file. */
export function writeFingerprint(article: string, salt: string, quotations: readonly string[]): string {
	const { hashes } = fingerprintOf(article, { run, salt, quotations });
	return `${JSON.stringify({ run, salt, hashes: [...hashes] }, null, '\t')}\n`;
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { quote: { type: 'string', multiple: true, default: [] } }
	});
	const [article, unit] = positionals;
	if (article === undefined || unit === undefined) throw new Problem(usage);
	const path = join('questions', unit, 'overlap.json');
	writeFileSync(path, writeFingerprint(readFileSync(article, 'utf8'), randomBytes(16).toString('hex'), values.quote));
	console.log(path);
	return Promise.resolve();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
