import { cpus } from 'node:os';
import { measureAnalyses } from './analysis.ts';
import { serveForBench } from './serve.ts';
import { measureClass } from './class.ts';
import { measureCore } from './core.ts';
import { measureHandIns } from './hand-ins.ts';
import { measureLog } from './log.ts';
import { measureTap, weighPages } from './pages.ts';
import { measureReview } from './review.ts';

// Prints figures of this machine; asserts nothing, because time is no property of the code alone.

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

const core = [...measureCore(), ...measureHandIns()];
const { browser, address, stop } = await serveForBench();
try {
	const pages = await weighPages(browser, address);
	const rows = [
		...core,
		...(await measureLog(browser, address)),
		...(await measureTap(browser, address)),
		...(await measureReview(browser, address)),
		...(await measureAnalyses(browser, address)),
		...(await measureClass(browser, address))
	];

	console.log(`Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} cores; medians of five runs\n`);
	console.log('| what | ms | target |\n| --- | ---: | ---: |');
	for (const { what, ms, target } of rows) console.log(`| ${what} | ${ms.toFixed(1)} | ${target ?? ''} |`);
	console.log('\nkB of 1,000 bytes, Brotli (gzip), until every question can be answered; styles stand in the HTML\n');
	console.log('| page | HTML | JavaScript | fonts | requests | elements |\n| --- | ---: | ---: | ---: | ---: | ---: |');
	for (const { name, load, elements } of pages) {
		const sizes = [load.document, load.scripts, load.fonts].map(({ brotli, gzip }) => `${kB(brotli)} (${kB(gzip)})`);
		console.log(`| ${[name, ...sizes, load.requests, elements].join(' | ')} |`);
	}
} finally {
	await stop();
}
