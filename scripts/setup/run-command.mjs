import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to this process's own environment
 * @property {boolean} [quiet] shows what it reports as wrong and nothing else
 * @property {number} [timeoutMs] after which the command and everything it started are ended
 */

const isWindows = process.platform === 'win32';
const interrupts = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command in the project’s folder with its output on this terminal and no input; `true` when it ended by itself
 * with success, `false` when it failed, could not be found, took too long or was interrupted.
 * @param {readonly [string, ...string[]]} command
 * @param {RunOptions} [options]
 * @returns {Promise<boolean>}
 */
export function runCommand([program, ...args], { env = {}, quiet = false, timeoutMs } = {}) {
	return new Promise((resolve) => {
		// With a time limit it gets an own process group, so that it can be ended together with everything it started.
		const isGroup = timeoutMs !== undefined && !isWindows;
		const child = spawn(program, args, {
			cwd: root,
			stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
			env: { ...process.env, ...env },
			detached: isGroup,
			shell: isWindows && !program.includes('\\')
		});
		/** @param {NodeJS.Signals} signal */
		const end = (signal) => {
			if (child.pid === undefined) return;
			try {
				process.kill(isGroup ? -child.pid : child.pid, signal);
			} catch {
				// It has ended already.
			}
		};
		// Asked first, because only then can it end the groups it started itself.
		const timers =
			timeoutMs === undefined
				? []
				: [setTimeout(end, timeoutMs, 'SIGTERM'), setTimeout(end, timeoutMs + 5000, 'SIGKILL')];
		/** @param {boolean} succeeded */
		const finish = (succeeded) => {
			for (const timer of timers) clearTimeout(timer);
			for (const signal of interrupts) process.off(signal, end);
			resolve(succeeded);
		};
		for (const signal of interrupts) process.on(signal, end);
		child.on('error', () => finish(false));
		child.on('close', (code) => finish(code === 0));
	});
}
