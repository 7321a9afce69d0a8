/** The oldest Node that Passage runs on; package.json says the same under `engines`. */
export const oldestNode = '20.19.0';

/**
 * What to tell a person whose Node is too old, or `null` when it will do. Written for Node versions of long ago, because it
 * runs before anything else is loaded.
 * @param {string} version e.g. `process.version`
 * @returns {string | null}
 */
export function nodeProblem(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	const [oldMajor = 0, oldMinor = 0] = oldestNode.split('.').map(Number);
	if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return null;
	return (
		'Passage needs Node ' +
		oldestNode +
		' or newer; this is Node ' +
		version.replace(/^v/, '') +
		'.\n' +
		'Install the current version from https://nodejs.org, open a new terminal and run the command again.'
	);
}
