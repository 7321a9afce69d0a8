import { describe, expect, it } from 'vitest';
import { launchOptions, listBrowsers, type Probe } from './find-browser.ts';

const own = '/cache/playwright/chrome';

/** A machine on which exactly the given files exist. */
function machineWith(
	files: readonly string[],
	rest: Partial<Probe> & { variables?: Record<string, string> } = {}
): Probe {
	const { variables = {}, ...probe } = rest;
	return {
		env: (name) => ({ PATH: '/usr/local/bin:/usr/bin', ...variables })[name],
		platform: 'linux',
		exists: (path) => files.includes(path),
		playwrightPath: () => own,
		...probe
	};
}

const pathsOf = (probe: Probe) => listBrowsers(probe).map(({ executablePath }) => executablePath);

describe('listBrowsers', () => {
	it('finds none on a bare machine', () => {
		expect(listBrowsers(machineWith([]))).toEqual([]);
	});

	it('takes the browser that is named, and no other', () => {
		const variables = { PASSAGE_CHROMIUM: '/opt/chrome' };
		expect(pathsOf(machineWith(['/opt/chrome', own, '/usr/bin/chromium'], { variables }))).toEqual(['/opt/chrome']);
	});

	it('says so when the browser that is named is not there, rather than take another', () => {
		const variables = { PASSAGE_CHROMIUM: '/opt/chrome' };
		expect(() => listBrowsers(machineWith([own, '/usr/bin/chromium'], { variables }))).toThrow(
			/PASSAGE_CHROMIUM.*\/opt\/chrome/
		);
	});

	it('prefers Playwright’s own to the system’s', () => {
		expect(pathsOf(machineWith([own, '/usr/bin/chromium']))).toEqual([null, '/usr/bin/chromium']);
	});

	it('prefers Chromium to Chrome to Edge, wherever on the PATH they are', () => {
		const files = ['/usr/local/bin/microsoft-edge', '/usr/local/bin/google-chrome', '/usr/bin/chromium'];
		expect(pathsOf(machineWith(files))).toEqual([
			'/usr/bin/chromium',
			'/usr/local/bin/google-chrome',
			'/usr/local/bin/microsoft-edge'
		]);
	});

	it('sees only what is on the PATH', () => {
		expect(pathsOf(machineWith(['/usr/bin/chromium'], { variables: { PATH: '/empty' } }))).toEqual([]);
		expect(pathsOf(machineWith(['/usr/bin/chromium'], { variables: { PATH: '' } }))).toEqual([]);
	});

	it('looks among the applications of a Mac', () => {
		const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(pathsOf(machineWith([chrome], { platform: 'darwin' }))).toEqual([chrome]);
	});

	it('looks in the program folders of Windows, Chrome before Edge', () => {
		const chrome = 'C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe';
		const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
		const variables = { PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Users\\a\\Local' };
		expect(pathsOf(machineWith([edge, chrome], { platform: 'win32', variables }))).toEqual([chrome, edge]);
	});

	it('goes on when Playwright cannot say where it keeps its own', () => {
		expect(pathsOf(machineWith(['/usr/bin/chromium'], { playwrightPath: () => null }))).toEqual(['/usr/bin/chromium']);
	});
});

describe('launchOptions', () => {
	it('names the first browser', () => {
		expect(launchOptions(machineWith(['/usr/bin/chromium']))).toEqual({ executablePath: '/usr/bin/chromium' });
	});

	it('leaves Playwright to find its own', () => {
		expect(launchOptions(machineWith([own, '/usr/bin/chromium']))).toEqual({});
	});

	it('does not stand in the way of tests that need no browser', () => {
		expect(launchOptions(machineWith([]))).toEqual({});
	});
});
