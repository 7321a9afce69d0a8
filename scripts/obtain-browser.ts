import { chromium } from 'playwright';
import { browserVariable, listBrowsers, machine, type Browser, type Probe } from './find-browser.ts';
import { Problem } from './setup/problem.mjs';
import { runCommand } from './setup/run-command.mjs';

/** What getting a browser may do to the machine, so that tests can stand in for it. */
export interface Tools extends Probe {
	/** Whether the browser really starts. */
	works: (browser: Browser) => Promise<boolean>;
	/** Runs a command to its end; `false` when it failed, was not there or took longer than `minutes`. */
	run: (command: readonly [string, ...string[]], minutes: number) => Promise<boolean>;
	/** Whether this process may install system packages. */
	isRoot: boolean;
	/** Tells the person at the terminal. */
	say: (line: string) => void;
}

type Command = readonly [string, ...string[]];

/** Package managers by the file that proves them, with what each has to run. */
const packageManagers: readonly { path: string; commands: readonly Command[] }[] = [
	{
		path: '/usr/bin/apt-get',
		commands: [
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
		]
	},
	{ path: '/usr/bin/dnf', commands: [['dnf', 'install', '-y', 'chromium']] },
	{ path: '/sbin/apk', commands: [['apk', 'add', '--no-cache', 'chromium']] },
	{ path: '/usr/bin/pacman', commands: [['pacman', '-Sy', '--noconfirm', 'chromium']] }
];

const playwrightInstaller: Command = ['npx', '--no-install', 'playwright', 'install', 'chromium'];

/** What to tell a person who has no browser, and whom the installers could not help. */
export const noBrowser = `No Chromium was found, and none could be installed. Do one of these, then run the command again:
  - install Chrome, Chromium or Edge (on Debian: apt-get install chromium)
  - npx playwright install --with-deps chromium
  - set ${browserVariable} to the full path of a Chrome or Chromium`;

const realTools: Tools = {
	...machine,
	works: async ({ executablePath }) => {
		try {
			const browser = await chromium.launch(executablePath ? { executablePath } : {});
			await browser.close();
			return true;
		} catch {
			return false;
		}
	},
	run: (command, minutes) =>
		runCommand(command, { timeoutMs: minutes * 60_000, env: { DEBIAN_FRONTEND: 'noninteractive' } }),
	isRoot: process.getuid?.() === 0,
	say: (line) => {
		console.log(line);
	}
};

/** The first browser that is here and starts, or `null`. */
async function firstWorking(tools: Tools): Promise<Browser | null> {
	for (const browser of listBrowsers(tools)) {
		if (await tools.works(browser)) return browser;
		tools.say(`Found ${browser.source}, but it does not start.`);
	}
	return null;
}

/** Installs Chromium through the first package manager there is; `false` when it could not. */
async function installPackage(tools: Tools): Promise<boolean> {
	const manager = packageManagers.find(({ path }) => tools.exists(path));
	if (!manager || !tools.isRoot) return false;
	tools.say(`Installing Chromium with ${manager.commands[0]?.[0] ?? ''} …`);
	let installed = false;
	// The last command counts: lists that cannot all be brought up to date may still be good enough.
	for (const command of manager.commands) installed = await tools.run(command, 5);
	return installed;
}

/**
 * A browser that starts: one that is here (see `listBrowsers`), else one fetched by Playwright's installer, else one from
 * the system's package manager. Throws with what to do when there is none, and never installs when a browser was named.
 */
export async function obtainBrowser(tools: Tools = realTools): Promise<Browser> {
	const present = await firstWorking(tools);
	if (present) return present;
	if (tools.env(browserVariable))
		throw new Problem(`${browserVariable} names a program that does not start as a browser.`);
	tools.say('No browser yet. Asking Playwright to fetch Chromium …');
	if (await tools.run(playwrightInstaller, 5)) {
		const fetched = await firstWorking(tools);
		if (fetched) return fetched;
	}
	if (await installPackage(tools)) {
		const installed = await firstWorking(tools);
		if (installed) return installed;
	}
	throw new Problem(noBrowser);
}
