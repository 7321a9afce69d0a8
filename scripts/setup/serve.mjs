import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { findFreePort, isFree } from './free-port.mjs';
import { ensureInstalled } from './install.mjs';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';

const usualPort = 4173;

/**
 * The port to serve on: the one named, which must be free, else the usual one or the next free one after it.
 * @param {string} host
 * @param {string | undefined} named
 * @returns {Promise<number>}
 */
export async function choosePort(host, named) {
	if (named === undefined || named === '') {
		const port = await findFreePort(host, usualPort);
		if (port !== null) return port;
		throw new Problem(`Ports ${usualPort} to ${usualPort + 99} are all taken. Name another one: PORT=8080 npm start`);
	}
	const port = Number(named);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new Problem(`PORT is set to "${named}", which is not a number from 1 to 65535.`);
	}
	if (await isFree(host, port)) return port;
	throw new Problem(`Port ${port} is taken, or not allowed. Name another one, or leave PORT unset to have one found.`);
}

/**
 * The address to open in a browser.
 * @param {string} host
 * @param {number} port
 */
export function addressOf(host, port) {
	if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Installs what is missing, builds what is stale, and serves Passage until it is interrupted. */
export async function serve() {
	await ensureInstalled();
	await ensureBuilt('node');
	const host = process.env.HOST || '127.0.0.1';
	const port = await choosePort(host, process.env.PORT).catch((/** @type {unknown} */ error) => {
		if (error instanceof Problem) throw error;
		throw new Problem(
			`Passage cannot listen on HOST ${host}: ${String(error)}. Leave HOST unset to use this computer only.`
		);
	});
	const address = addressOf(host, port);
	process.env.HOST = host;
	process.env.PORT = String(port);
	// Forms are refused when they come from another origin than this one; a server seen from outside names its own.
	process.env.ORIGIN ||= address;
	// Open tabs must not keep a stopped server alive.
	process.env.SHUTDOWN_TIMEOUT ||= '2';
	await import(pathToFileURL(join(root, 'build', 'node', 'index.js')).href);
	console.log(`\nPassage is ready: ${address}\nPress Ctrl-C to stop.\n`);
}
