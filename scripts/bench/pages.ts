import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { root } from '../setup/root.mjs';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { watchLoad, type Load } from './weigh.ts';

/** A page with its questions on one screen, as it came over the wire. */
export interface PageFigures {
	name: string;
	load: Load;
	/** Elements in the document once it can answer. */
	elements: number;
}

const measured = [
	{ name: 'reading page, section 1', path: '/read/strikes-and-signals/s1/' },
	{ name: 'reading page, section 2', path: '/read/strikes-and-signals/s2/' },
	{ name: 'full quiz, section 1', path: '/quiz/strikes-and-signals/s1-full/' }
];

/** Goes to every question of a page, so that everything it needs has come. */
async function visitAll(page: Page): Promise<void> {
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	const steps = page.locator('#check').getByRole('button', { name: /^Question \d+,/ });
	for (let step = 0; step < (await steps.count()); step++) {
		await steps.nth(step).click();
		await page.locator(`#check h3`, { hasText: `${step + 1}.` }).waitFor();
	}
}

/** What pages weigh until every question can be answered. */
export async function weighPages(browser: Browser, address: string): Promise<PageFigures[]> {
	const figures: PageFigures[] = [];
	for (const { name, path } of measured) {
		const page = await browser.newPage();
		const load = watchLoad(page, join(root, 'build', 'node', 'client'));
		await page.goto(address + path);
		const elements = await page.locator('*').count();
		await visitAll(page);
		figures.push({ name, load: await load.read(), elements });
		await page.close();
	}
	return figures;
}

/** From the press of *Check* until the verdict is on the screen, on a processor made four times slower. */
export async function measureTap(browser: Browser, address: string): Promise<Row[]> {
	const times: number[] = [];
	for (let run = 0; run < 5; run++) times.push(await tap(browser, address));
	return [{ what: 'tap to feedback, section 1, processor 4 × slower', ms: median(times), target: null }];
}

async function tap(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(address + (measured[0]?.path ?? ''));
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	await page.locator('[data-question] label').first().tap();
	const check = page.getByRole('button', { name: 'Check', exact: true });
	await check.scrollIntoViewIfNeeded();
	// The time of the write that keeps the choice is not the tap's.
	await page.locator('[data-save=saved]', { hasText: 'Saved' }).waitFor();
	const took = page.evaluate(watchTap);
	await check.tap();
	const ms = await took;
	await context.close();
	return ms;
}

/** Runs in the page; without a function that has a name, which the loader of TypeScript would wrap in one that pages lack. */
function watchTap(): Promise<number> {
	return new Promise((resolve) => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				new MutationObserver((_, observer) => {
					if (!document.querySelector('[data-question] .verdict')) return;
					observer.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
				}).observe(document, { subtree: true, childList: true });
			},
			{ capture: true, once: true }
		);
	});
}
