import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { shortest, printOf } from '#lib/domain/original-print.ts';
import type { OriginalPrint } from '#lib/domain/original.ts';
import { readTextFile } from '#lib/domain/text-file.ts';
import { Problem, runMain } from './setup/problem.mjs';

const usage = `Usage: npm run original:fingerprint -- <unit> <article.txt> [--no-title] [--no-standfirst]
Writes questions/<unit>/original.json, by which the app recognises the paragraphs of the article and which holds none of its
words. The file has one paragraph a line; the first is the title, the second the standfirst. Blank lines do not count.`;

/** Which of the first two lines are no paragraphs of the article's text. */
interface Head {
	title: boolean;
	standfirst: boolean;
}

/** The paragraphs of an article with one of them a line, each with its id. */
function paragraphsOf(article: string, { title, standfirst }: Head): { id: string; text: string }[] {
	const head = [...(title ? ['T'] : []), ...(standfirst ? ['SF'] : [])];
	const lines = article.split(/\r\n|\r|\n/u).filter((line) => /[\p{L}\p{N}]/u.test(line));
	return lines.map((text, at) => ({ id: head[at] ?? `P${at - head.length + 1}`, text }));
}

/** The print of an article; throws when nothing in it is long enough to be recognised. */
export function fingerprintArticle(article: string, salt: string, head: Head): OriginalPrint {
	const print = printOf(paragraphsOf(article, head), salt);
	if (print.paragraphs.some(({ letters }) => letters >= shortest)) return print;
	throw new Problem(`No paragraph has ${shortest} letters, so none can be recognised safely.\n\n${usage}`);
}

function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { 'no-title': { type: 'boolean' }, 'no-standfirst': { type: 'boolean' } }
	});
	const [unit, file] = positionals;
	if (unit === undefined || file === undefined) throw new Problem(usage);
	const article = readTextFile(new Uint8Array(readFileSync(file)));
	if (!article.ok) throw new Problem(`${file} is no text file.\n\n${usage}`);
	const head = { title: !values['no-title'], standfirst: !values['no-standfirst'] };
	const print = fingerprintArticle(article.value, randomBytes(16).toString('hex'), head);
	const path = join('questions', unit, 'original.json');
	writeFileSync(path, `${JSON.stringify(print, null, '\t')}\n`);
	console.log(path);
	for (const { id, letters } of print.paragraphs) {
		console.log(`${id}: ${letters} letters${letters < shortest ? ', found only beside a longer one' : ''}`);
	}
	return Promise.resolve();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
