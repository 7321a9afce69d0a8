import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { obtainBrowser } from '../obtain-browser.ts';
import { ensureBuilt } from '../setup/build.mjs';
import { findFreePort } from '../setup/free-port.mjs';
import { root } from '../setup/root.mjs';

const host = '127.0.0.1';

/** The built app on a port of its own, and a browser to look at it. */
export async function serveForBench(): Promise<{ browser: Browser; address: string; stop: () => Promise<void> }> {
	await ensureBuilt('node');
	const port = String(await findFreePort(host, 4400));
	const address = `http://${host}:${port}`;
	const env = { ...process.env, HOST: host, PORT: port, ORIGIN: address };
	const server = spawn(process.execPath, [join(root, 'build', 'node', 'index.js')], { env, stdio: 'ignore' });
	const found = await obtainBrowser();
	const browser = await chromium.launch(found.executablePath ? { executablePath: found.executablePath } : {});
	for (let wait = 0; wait < 50 && !(await isUp(address)); wait++) await new Promise((done) => setTimeout(done, 100));
	return {
		browser,
		address,
		stop: async () => {
			await browser.close();
			server.kill();
		}
	};
}

const isUp = (address: string) =>
	fetch(address).then(
		({ ok }) => ok,
		() => false
	);
