import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { Problem } from './setup/problem.mjs';

/** A Chromium that tests can drive. */
export interface Browser {
	/** Where it is; `null` means the one Playwright finds by itself. */
	executablePath: string | null;
	/** Where it came from, in words. */
	source: string;
}

/** Everything the search asks the machine, so that tests can answer instead. */
export interface Probe {
	env: (name: string) => string | undefined;
	platform: NodeJS.Platform;
	exists: (path: string) => boolean;
	/** Where Playwright keeps its own Chromium, whether it is there or not; `null` when it cannot say. */
	playwrightPath: () => string | null;
}

/** The variable that names a browser by hand, and passes the one found on to the test runners. */
export const browserVariable = 'PASSAGE_CHROMIUM';

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge-stable',
	'microsoft-edge'
];

const macApplications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
];

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** What the machine says about itself. */
export const machine: Probe = {
	env: (name) => process.env[name],
	platform: process.platform,
	exists: existsSync,
	playwrightPath: () => {
		try {
			return chromium.executablePath();
		} catch {
			return null;
		}
	}
};

/** Paths where a system Chrome, Chromium or Edge would be, most wanted first. */
function systemPaths(probe: Probe): string[] {
	if (probe.platform === 'darwin') return macApplications;
	if (probe.platform === 'win32') {
		const folders = windowsFolders.map((name) => probe.env(name)).filter((folder) => folder !== undefined);
		return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
	}
	const folders = (probe.env('PATH') ?? '').split(delimiter).filter((folder) => folder !== '');
	return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Every Chromium on this machine, in the order they are to be tried: `PASSAGE_CHROMIUM` alone when it is set, else
 * Playwright's own, then a system Chrome, Chromium or Edge. Throws when the variable names a file that is not there.
 */
export function listBrowsers(probe: Probe = machine): Browser[] {
	const named = probe.env(browserVariable);
	if (named) {
		if (!probe.exists(named)) throw new Problem(`${browserVariable} is set to ${named}, but there is no such file.`);
		return [{ executablePath: named, source: browserVariable }];
	}
	const own = probe.playwrightPath();
	const found: Browser[] = own && probe.exists(own) ? [{ executablePath: null, source: 'Playwright’s own' }] : [];
	for (const path of systemPaths(probe)) {
		if (probe.exists(path)) found.push({ executablePath: path, source: `the system’s ${path}` });
	}
	return found;
}

/** What Playwright and Vitest need to start the first browser of `listBrowsers`; empty when there is none. */
export function launchOptions(probe: Probe = machine): { executablePath?: string } {
	const [first] = listBrowsers(probe);
	return first?.executablePath ? { executablePath: first.executablePath } : {};
}
