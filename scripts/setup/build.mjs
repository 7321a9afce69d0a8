import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {'node' | 'static'} Target `node` is the server `npm start` runs, `static` a folder for any web host. */

/** Everything a build is made from. */
const sources = [
	'src',
	'questions',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** The file that proves a build is there. @type {Record<Target, string>} */
const entries = { node: 'build/node/index.js', static: 'build/static/index.html' };

/**
 * Files at or under a path of the project, in an order that is the same everywhere; none when it does not exist.
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(folder, path) {
	const stats = statSync(join(folder, path), { throwIfNoEntry: false });
	if (!stats?.isDirectory()) return stats ? [path] : [];
	const names = readdirSync(join(folder, path)).sort();
	return names.flatMap((name) => listFiles(folder, `${path}/${name}`));
}

/**
 * SHA-256 over the name and content of everything a build is made from.
 * @param {string} [folder]
 */
export function hashSources(folder = root) {
	const hash = createHash('sha256');
	for (const path of sources.flatMap((source) => listFiles(folder, source))) {
		const content = readFileSync(join(folder, path));
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * Where the hash of the sources is kept that a build was made from: beside the build, so that it goes when the build goes.
 * @param {string} folder
 * @param {Target} target
 */
export function stampPath(folder, target) {
	return join(folder, 'build', `${target}.sources`);
}

/**
 * Whether there is a build made from exactly the present sources.
 * @param {Target} target
 * @param {string} [folder]
 */
export function isBuilt(target, folder = root) {
	const stamp = stampPath(folder, target);
	if (!existsSync(stamp) || !existsSync(join(folder, entries[target]))) return false;
	return readFileSync(stamp, 'utf8') === hashSources(folder);
}

/**
 * Builds, whether that is needed or not; `quiet` leaves out the list of files.
 * @param {Target} target
 * @param {{ quiet?: boolean }} [options]
 */
export async function build(target, { quiet = false } = {}) {
	// Hashed first: a file changed while the build runs then makes it stale, not wrong.
	const hash = hashSources();
	rmSync(stampPath(root, target), { force: true });
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const command = /** @type {const} */ ([process.execPath, vite, 'build', '--logLevel', quiet ? 'error' : 'info']);
	if (!(await runCommand(command, { env: { PASSAGE_TARGET: target }, quiet }))) {
		throw new Problem('The build failed; the reason is above. An older build is not put in its place.');
	}
	mkdirSync(join(root, 'build'), { recursive: true });
	writeFileSync(stampPath(root, target), hash);
}

/**
 * Builds unless there is a build made from exactly the present sources.
 * @param {Target} target
 */
export async function ensureBuilt(target) {
	if (isBuilt(target)) return;
	console.log(`Building (${target}; once after each change, about half a minute) …`);
	await build(target, { quiet: true });
}
