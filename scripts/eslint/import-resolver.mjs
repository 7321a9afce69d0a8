import { dirname, resolve as resolvePath } from 'node:path';
import { root } from '../setup/root.mjs';

/** The contract of `import/resolver` that these functions fulfil. */
export const interfaceVersion = 2;

const folders = { '#lib/': 'src/lib/', '#questions/': 'questions/' };

/**
 * Where an import points, as far as layers are concerned: a path inside the project, or nowhere for a package. It does not
 * look whether the file is there, the type checker does; so a rule holds for a file that is still to be written, too.
 * @param {string} source e.g. `#lib/domain/unit.ts`
 * @param {string} file the importing file
 */
export function resolve(source, file) {
	const plain = source.replace(/\?.*$/, '');
	if (plain.startsWith('.')) return { found: true, path: resolvePath(dirname(file), plain) };
	for (const [alias, folder] of Object.entries(folders)) {
		if (plain.startsWith(alias)) return { found: true, path: resolvePath(root, folder, plain.slice(alias.length)) };
	}
	return { found: false };
}
