import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const start = fileURLToPath(new URL('./start.ts', import.meta.url));

/**
 * In builds, puts `start.ts` where SvelteKit's client router would be. Without this plugin, as in development, the same pages
 * work with the router; they are only heavier.
 */
export function documents(): Plugin {
	return {
		name: 'passage-documents',
		apply: 'build',
		enforce: 'pre',
		load(id) {
			const isClientEntry = /\/@sveltejs\/kit\/src\/runtime\/client\/entry\.js$/.test(id.replaceAll('\\', '/'));
			return isClientEntry ? `export { start, load_css } from ${JSON.stringify(start)};` : undefined;
		}
	};
}
