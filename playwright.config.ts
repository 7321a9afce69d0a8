import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/find-browser.ts';

// Two neighbouring ports that nothing else is likely to use; another pair for a second run at the same time.
const port = Number(process.env.PASSAGE_TEST_PORT ?? '4183');
const app = `http://127.0.0.1:${port}`;
const site = `http://127.0.0.1:${port + 1}/school/passage/`;

const phone = { viewport: { width: 320, height: 700 }, colorScheme: 'light', hasTouch: true } as const;
const desktop = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const;

export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	// A journey that a busy machine upset once is played again and named as flaky; one that fails twice has failed.
	retries: 1,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		baseURL: app,
		browserName: 'chromium',
		// Nobody looks: frames need not wait for a screen, and a click waits for several.
		launchOptions: { ...launchOptions(), args: ['--disable-frame-rate-limit'] },
		screenshot: 'only-on-failure',
		// All that moves is scrolling, and a hand that waits until its target stands still learns nothing from the wait: smooth
		// scrolling alone took a third of the main job's time. The main job by keyboard is done with it.
		contextOptions: { reducedMotion: 'reduce' },
		// Journeys without network allow them; the others would each load every page first.
		serviceWorkers: 'block'
	},
	projects: [
		// A journey runs on both, unless its title holds @phone or @desktop.
		{ name: 'phone', testMatch: '*.e2e.ts', testIgnore: 'static-*', grepInvert: /@desktop/, use: phone },
		{ name: 'desktop', testMatch: '*.e2e.ts', testIgnore: 'static-*', grepInvert: /@phone/, use: desktop },
		{ name: 'static', testMatch: 'static-*.e2e.ts', use: { ...desktop, baseURL: site } }
	],
	webServer: [
		{
			command: 'node build/node/index.js',
			env: { HOST: '127.0.0.1', PORT: String(port), ORIGIN: app },
			url: app,
			reuseExistingServer: false
		},
		{
			command: `node --import tsx scripts/static-host.ts ${new URL(site).pathname} ${port + 1}`,
			url: site,
			reuseExistingServer: false
		}
	]
});
