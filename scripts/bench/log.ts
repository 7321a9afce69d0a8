import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { build } from 'vite';
import type {} from './log.browser.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const entry = fileURLToPath(new URL('./log.browser.ts', import.meta.url));
const count = 50_000;

/** One script with the storage and the fold as the pages use them. */
async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } }
	});
	const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const chunk = outputs.find((one) => one.type === 'chunk');
	if (!chunk) throw new Error('The script of the log was not built');
	return chunk.code;
}

/** How long a page takes to open a long log, each time in a new document. `address` is a page of Passage. */
export async function measureLog(browser: Browser, address: string): Promise<Row[]> {
	const page = await browser.newPage();
	await page.addInitScript(await bundle());
	await page.goto(`${address}/404/`);
	await page.evaluate((count) => window.bench.fill(count), count);
	const times: number[] = [];
	for (let run = 0; run < 5; run++) {
		await page.reload();
		const { ms, events } = await page.evaluate(() => window.bench.openLog());
		if (events !== count) throw new Error(`${events} events were read, not ${count}`);
		times.push(ms);
	}
	await page.close();
	return [{ what: `opening a log of ${count.toLocaleString('en')} events`, ms: median(times), target: 300 }];
}
