import { describe, expect, it } from 'vitest';
import { noBrowser, obtainBrowser, type Tools } from './obtain-browser.ts';

const own = '/cache/playwright/chrome';
const system = '/usr/bin/chromium';
const fetching = 'npx --no-install playwright install chromium';
const updating = 'apt-get update';
const installing = 'apt-get install -y --no-install-recommends chromium';

interface Machine {
	files: string[];
	/** Programs that are there but do not start. */
	broken?: string[];
	/** The file that a command brings; a command that is not named fails. */
	brings?: Record<string, string | null>;
	isRoot?: boolean;
	variables?: Record<string, string>;
}

/** Tools over an imagined machine, with the commands that were run on it. */
function imagine({
	files,
	broken = [],
	brings = {},
	isRoot = true,
	variables = {}
}: Machine): Tools & { ran: string[] } {
	const ran: string[] = [];
	return {
		ran,
		env: (name) => ({ PATH: '/usr/bin', ...variables })[name],
		platform: 'linux',
		exists: (path) => files.includes(path),
		playwrightPath: () => own,
		works: ({ executablePath }) => Promise.resolve(!broken.includes(executablePath ?? own)),
		run: (command) => {
			const line = command.join(' ');
			ran.push(line);
			const file = brings[line];
			if (file) files.push(file);
			return Promise.resolve(file !== undefined);
		},
		isRoot,
		say: () => undefined
	};
}

describe('obtainBrowser', () => {
	it('installs nothing when a browser is here', async () => {
		const tools = imagine({ files: [system, '/usr/bin/apt-get'] });
		expect((await obtainBrowser(tools)).executablePath).toBe(system);
		expect(tools.ran).toEqual([]);
	});

	it('passes over a browser that does not start', async () => {
		const tools = imagine({ files: [own, system], broken: [own] });
		expect((await obtainBrowser(tools)).executablePath).toBe(system);
	});

	it('asks Playwright’s installer first', async () => {
		const tools = imagine({
			files: ['/usr/bin/apt-get'],
			brings: { [fetching]: own, [updating]: null, [installing]: system }
		});
		expect((await obtainBrowser(tools)).executablePath).toBeNull();
		expect(tools.ran).toEqual([fetching]);
	});

	it('then the system’s package manager, whose lists it first brings up to date', async () => {
		const tools = imagine({ files: ['/usr/bin/apt-get'], brings: { [updating]: null, [installing]: system } });
		expect((await obtainBrowser(tools)).executablePath).toBe(system);
		expect(tools.ran).toEqual([fetching, updating, installing]);
	});

	it('tries to install even when not all lists could be brought up to date', async () => {
		const tools = imagine({ files: ['/usr/bin/apt-get'], brings: { [installing]: system } });
		expect((await obtainBrowser(tools)).executablePath).toBe(system);
	});

	it('takes the package manager, too, when what Playwright fetched does not start', async () => {
		const brings = { [fetching]: own, [updating]: null, [installing]: system };
		const tools = imagine({ files: ['/usr/bin/apt-get'], broken: [own], brings });
		expect((await obtainBrowser(tools)).executablePath).toBe(system);
	});

	it.each([
		['/usr/bin/dnf', 'dnf install -y chromium'],
		['/sbin/apk', 'apk add --no-cache chromium'],
		['/usr/bin/pacman', 'pacman -Sy --noconfirm chromium']
	])('knows %s', async (manager, command) => {
		const tools = imagine({ files: [manager], brings: { [command]: system } });
		expect((await obtainBrowser(tools)).executablePath).toBe(system);
	});

	it('does not touch the system’s packages as an ordinary person', async () => {
		const tools = imagine({
			files: ['/usr/bin/apt-get'],
			isRoot: false,
			brings: { [updating]: null, [installing]: system }
		});
		await expect(obtainBrowser(tools)).rejects.toThrow(noBrowser);
		expect(tools.ran).toEqual([fetching]);
	});

	it('says what to install when nothing helps', async () => {
		await expect(obtainBrowser(imagine({ files: ['/usr/bin/apt-get'] }))).rejects.toThrow(
			/install Chrome, Chromium or Edge/
		);
		await expect(obtainBrowser(imagine({ files: [] }))).rejects.toThrow(/PASSAGE_CHROMIUM/);
	});

	it('neither replaces nor installs when the browser that was named does not start', async () => {
		const variables = { PASSAGE_CHROMIUM: '/opt/chrome' };
		const tools = imagine({ files: ['/opt/chrome', system], broken: ['/opt/chrome'], variables });
		await expect(obtainBrowser(tools)).rejects.toThrow(/PASSAGE_CHROMIUM/);
		expect(tools.ran).toEqual([]);
	});
});
