import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { sweep } from './focus.ts';
import { findMisfits, findMotion, findSmallTargets, findUnmarkedChoices } from './in-page.ts';

/** What axe does not look for, and axe. `where` names the page and its state in a failure; `scope` is a selector. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Everything at once, as it stands in front of the learner. */
export async function expectAccessible(page: Page, where: string, scope = 'body'): Promise<void> {
	await test.step(where, async () => {
		await expectNoViolations(page, where, scope);
		await expectFits(page, where);
		await expectTargets(page, where, scope);
		await expectFocus(page, where, scope);
	});
}

export async function expectNoViolations(page: Page, where: string, scope = 'body'): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const said = await page.evaluate(runAxe, { scope, tags });
	expect.soft(said, `${where}: axe`).toEqual([]);
}

async function runAxe({ scope, tags }: { scope: string; tags: string[] }): Promise<string[]> {
	const { violations } = await window.axe.run(scope, { runOnly: tags, resultTypes: ['violations'] });
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

declare global {
	interface Window {
		/** Only where a probe has brought it. */
		axe: typeof axe;
	}
}

/** Nothing sticks out or is cut off: as it is, with text twice the size, and with the spacing of WCAG 1.4.12. */
export async function expectFits(page: Page, where: string): Promise<void> {
	const found = await page.evaluate(findMisfits, settings);
	for (const [name, misfits] of Object.entries(found)) expect.soft(misfits, `${where}, ${name}`).toEqual([]);
}

const settings = {
	'text at 200 %': 'html { font-size: 200% !important; }',
	'text spacing':
		'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
		'p { margin-block-end: 2em !important; }'
};

/** Whatever is pressed is at least 24 px high and wide; what is under 44 is noted in the report. */
export async function expectTargets(page: Page, where: string, scope = 'body'): Promise<void> {
	const { small, tight } = await page.evaluate(findSmallTargets, scope);
	expect.soft(small, `${where}: targets under 24 px`).toEqual([]);
	for (const description of tight) {
		const { annotations } = test.info();
		if (!annotations.some((known) => known.description === description)) {
			annotations.push({ type: 'target under 44 px', description });
		}
	}
}

/** Tab reaches everything, and wherever it goes can be seen. */
export async function expectFocus(page: Page, where: string, scope = 'body'): Promise<void> {
	expect.soft(await sweep(page, scope), `${where}: focus`).toEqual([]);
}

/** In forced colours focus still shows, and so does what is chosen. */
export async function expectForcedColours(page: Page, where: string, scope = 'body'): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active' });
	await expectFocus(page, `${where}, forced colours`, scope);
	expect.soft(await page.evaluate(findUnmarkedChoices, scope), `${where}, forced colours: chosen or not`).toEqual([]);
	await page.emulateMedia({ forcedColors: null });
}

/** Nothing moves for those who asked for less motion. */
export async function expectStill(page: Page, where: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect.soft(await page.evaluate(findMotion), `${where}: motion`).toEqual([]);
}
