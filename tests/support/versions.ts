import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createStaticHost } from '../../scripts/static-host.ts';
import { root } from '../../scripts/setup/root.mjs';

const texts = new Set(['.html', '.js', '.json', '.css']);

/**
 * The static build and a later one of it: another version by name, with every script under another name and the old ones gone,
 * as after any change to what all pages share.
 */
export function makeVersions() {
	const folder = mkdtempSync(join(tmpdir(), 'passage-versions-'));
	const [first, second] = [join(root, 'build', 'static'), join(folder, 'second')];
	cpSync(first, second, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
	const versionFile = readFileSync(join(first, '_app', 'version.json'), 'utf8');
	const version = /"version":"(.+?)"/.exec(versionFile)?.[1] ?? '';
	const files = readdirSync(second, { recursive: true, encoding: 'utf8' });
	const scripts = files.filter((file) => file.includes('immutable') && file.endsWith('.js'));
	for (const file of files.filter((name) => texts.has(extname(name)))) {
		const path = join(second, file);
		const text = readFileSync(path, 'utf8').replaceAll(version, laterVersion);
		writeFileSync(
			path,
			text.replace(/([\w-]{8})\.js\b/g, (name) => (isScript(name) ? later(name) : name))
		);
	}
	for (const file of scripts) renameSync(join(second, file), join(second, later(file)));
	function isScript(end: string) {
		return scripts.some((file) => file.endsWith(end));
	}
	return { first, second, version, remove: () => rmSync(folder, { recursive: true }) };
}

export const laterVersion = 'later-version';
const later = (file: string) => file.replace(/\.js$/, '2.js');

/** A web host below a path, whose site can be replaced, and which can be switched off and on. */
export async function openSite(base: string, folder: string) {
	let host = createStaticHost(folder, base);
	const server = createServer((request, response) => host.emit('request', request, response));
	const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	await listen(0);
	const { port } = server.address() as AddressInfo;
	const stop = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return {
		address: `http://127.0.0.1:${port}${base}`,
		deploy: (next: string) => void (host = createStaticHost(next, base)),
		stop,
		start: () => listen(port)
	};
}
