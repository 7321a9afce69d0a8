import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './find-browser.ts';
import { root } from './setup/root.mjs';

/** Draws the icons of the installed app from static/icon.svg. Run it when that changes: `npx tsx scripts/icons.ts`. */

const svg = readFileSync(join(root, 'static', 'icon.svg'), 'utf8');
/** Systems cut a maskable icon to their own shape, so its ground has no corners and everything stands in its inner 80 %. */
const maskable = svg
	.replace(' rx="7"', '')
	.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
	.replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"');
/** iOS rounds corners itself and shows black behind them. */
const square = svg.replace(' rx="7"', '');

const folder = join(root, 'static', 'icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions());
for (const [name, source, size] of [
	['180.png', square, 180],
	['192.png', svg, 192],
	['512.png', svg, 512],
	['maskable-512.png', maskable, 512]
] as const) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>* { margin: 0 } svg { display: block; inline-size: 100vw }</style>${source}`);
	writeFileSync(join(folder, name), await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
