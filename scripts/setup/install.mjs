import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} LockedPackage */

/**
 * The packages of a lock file, by the folder each belongs in; `null` when there is no such file or it cannot be read.
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function readLock(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
	} catch {
		return null;
	}
}

/**
 * Whether `node_modules` lacks anything the lock file asks for. npm keeps a record of what it put there, written last, so
 * an install that was broken off counts as missing. Packages that only other machines need, or none, do not matter. Dates
 * are not looked at: a checkout does not keep them.
 * @param {string} folder the project's folder
 */
export function needsInstall(folder) {
	const wanted = readLock(join(folder, 'package-lock.json'));
	const present = readLock(join(folder, 'node_modules', '.package-lock.json'));
	if (!wanted || !present) return true;
	return Object.entries(wanted).some(
		([place, { version, optional = false, extraneous = false }]) =>
			place !== '' && !optional && !extraneous && present[place]?.version !== version
	);
}

/**
 * Installs exactly what the lock file names, development packages included, without running any package's own scripts.
 * @param {string} [folder]
 */
export async function ensureInstalled(folder = root) {
	if (!needsInstall(folder)) return;
	console.log('Installing what Passage is made of (once, about a minute) …');
	if (await runCommand(npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'))) return;
	throw new Problem(
		'The packages could not be installed; npm says why above.\n' +
			'Most often the network is the reason: check the connection (behind a school proxy: npm config set proxy <address>),\n' +
			'then run the command again. Nothing else on this computer was changed.'
	);
}
