/**
 * The command that runs npm: the npm that started this process, else the one on the PATH.
 * @param {...string} args
 * @returns {[string, ...string[]]}
 */
export function npm(...args) {
	const running = process.env.npm_execpath;
	return running?.endsWith('npm-cli.js') ? [process.execPath, running, ...args] : ['npm', ...args];
}
