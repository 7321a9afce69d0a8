import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { launchOptions } from './scripts/find-browser.ts';
import viteConfig from './vite.config.ts';

const inBrowser = ['src/**/*.svelte.spec.ts'];

export default mergeConfig(
	viteConfig,
	defineConfig({
		test: {
			maxWorkers: 2,
			// For slow and busy machines; a test that passes takes milliseconds.
			testTimeout: 30_000,
			hookTimeout: 60_000,
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						environment: 'node',
						// Files share a process and what it has loaded: loading took six sevenths of the time. Whatever a test stubs goes
						// with it; nothing is mocked by module.
						isolate: false,
						unstubGlobals: true,
						restoreMocks: true,
						include: ['{src,scripts,questions,tests}/**/*.spec.ts'],
						exclude: inBrowser
					}
				},
				{
					extends: true,
					test: {
						name: 'browser',
						include: inBrowser,
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({ launchOptions: launchOptions() }),
							instances: [{ browser: 'chromium' }]
						}
					}
				}
			]
		}
	})
);
