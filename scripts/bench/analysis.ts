import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import type {} from './analysis.browser.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const input = fileURLToPath(new URL('./analysis.browser.ts', import.meta.url));

/** A page with the worker as the app has it, served from memory below `address`. */
async function openBench(page: Page, address: string): Promise<void> {
	const built = await build({
		...{ configFile: false, logLevel: 'error', base: './' },
		build: { write: false, modulePreload: false, rolldownOptions: { input } },
		worker: { format: 'es' }
	});
	const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const entry = outputs.find((one) => one.type === 'chunk' && one.isEntry);
	if (!entry) throw new Error('The script of the analysis was not built');
	const files = new Map(outputs.map((one) => [one.fileName, one.type === 'chunk' ? one.code : textOf(one.source)]));
	files.set('index.html', `<!doctype html><script type="module" src="./${entry.fileName}"></script>`);
	await page.route('**/bench-analysis/**', (route) => {
		const name = new URL(route.request().url()).pathname.split('/bench-analysis/')[1] ?? '';
		const contentType = name.endsWith('.js') ? 'text/javascript' : 'text/html';
		return route.fulfill({ contentType, body: files.get(name) ?? '' });
	});
	await page.goto(`${address}/bench-analysis/index.html`);
	await page.waitForFunction(() => 'measureAnalysis' in window);
}

const textOf = (source: string | Uint8Array) =>
	typeof source === 'string' ? source : new TextDecoder().decode(source);

/** The greatest memory any page's process has held so far, in MB; `null` where the system does not tell. */
async function peakMemory(browser: Browser): Promise<number | null> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const peaks = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(async ({ id }) => {
			const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
			return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1000;
		});
	const peak = Math.max(0, ...(await Promise.all(peaks)));
	return peak > 0 ? peak : null;
}

/** How long the analysis of a class takes in a worker, what it holds, and how soon it stops. */
export async function measureAnalyses(browser: Browser, address: string): Promise<Row[]> {
	const rows: Row[] = [];
	for (const { learners, runs, target } of [
		{ learners: 1_000, runs: 5, target: 500 },
		{ learners: 100_000, runs: 1, target: 20_000 }
	]) {
		const page = await browser.newPage();
		await openBench(page, address);
		const measured = [];
		for (let run = 0; run < runs; run++) {
			measured.push(await page.evaluate((count) => window.measureAnalysis(count), learners));
		}
		const peak = await peakMemory(browser);
		await page.close();
		const [last] = measured;
		const of = `${learners.toLocaleString('en')} learners × 100 questions`;
		const held = `${Math.round((last?.bytes ?? 0) / 1e6)} MB of columns, process at most ${peak?.toFixed(0) ?? '?'} MB`;
		const load = loadavg()[0]?.toFixed(1);
		rows.push(
			{ what: `laying out ${of}`, ms: median(measured.map(({ buildMs }) => buildMs)), target: null },
			{
				what: `analysing them in a worker (${held}; told ${last?.heard} times how far; load ${load})`,
				...{ ms: median(measured.map(({ analyseMs }) => analyseMs)), target }
			},
			{ what: 'stopping it', ms: median(measured.map(({ cancelMs }) => cancelMs)), target: null }
		);
	}
	return rows;
}
