import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { nameChunk, type Together } from './chunks.ts';

/** Code that imports from a file beside this one. */
const from = (file: string) => `from ${JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))};`;

type Replacements = Readonly<Record<string, string>>;

/** Modules of SvelteKit and Vite by the end of their path, and what stands in their place in the browser. */
const inBrowser: Replacements = {
	'/@sveltejs/kit/src/runtime/client/entry.js': `export { start, load_css } ${from('./start.ts')}`,
	'/client-optimized/app.js': `export { nodes, decode, root } from './app.js?whole';`,
	'/generated/root.js': `export { default } ${from('./Root.svelte')}`,
	// Asked for by the error page, which is never brought to life.
	'/@sveltejs/kit/src/runtime/app/state/client.js': 'export const page = {}, navigating = {}, updated = {};',
	// The styles of what comes later stand in the page already, and what it shares with the page has been loaded.
	'\0vite/preload-helper.js': 'export const __vitePreload = (load) => load();'
};
/** The server must draw what the browser will find. */
const onServer: Replacements = {
	'/generated/root.js':
		`import { asClassComponent } from 'svelte/legacy';\nimport Root ${from('./Root.svelte')}\n` +
		'export default asClassComponent(Root);'
};
const router = '/@sveltejs/kit/src/runtime/client/client.js';

/** Options such as `prerender` are for the server; a namespace of a module with them would carry a helper of the bundler. */
const universal = /import \* as universal from (.+);\s*export \{ universal \};/;

/** Names of files that Vite's own helper would load ahead: random, so they hardly compress. */
const listed = [
	/const __vite__mapDeps=.*?i\.map\(i=>d\[i\]\);\n?/,
	/,__vite__mapDeps\(\[[\d,]*\]\),import\.meta\.url(?=\))/g
];

/**
 * In builds, puts `start.ts` where SvelteKit's client router would be, and scripts that pages share into one file for each
 * group of pages in `together`. Without this plugin, as in development, the same pages work with the router; they are only
 * heavier.
 */
export function documents(together: Together): Plugin {
	return {
		name: 'passage-documents',
		apply: 'build',
		enforce: 'pre',
		configEnvironment(name) {
			if (name !== 'client') return;
			const group = {
				name: (id: string, chunks: { getModuleInfo: (id: string) => { importers: string[] } | null }) =>
					nameChunk(id, (module) => chunks.getModuleInfo(module), together)
			};
			return { build: { rolldownOptions: { output: { codeSplitting: { groups: [group] } } } } };
		},
		load(id) {
			const path = id.replaceAll('\\', '/');
			const isBrowser = this.environment.name === 'client';
			if (isBrowser && path.endsWith(router))
				this.error('A page asks for SvelteKit’s router: see docs/decisions/0003-bytes.md.');
			return Object.entries(isBrowser ? inBrowser : onServer).find(([end]) => path.endsWith(end))?.[1];
		},
		transform(code, id) {
			if (this.environment.name !== 'client' || !/[\\/]client-optimized[\\/]nodes[\\/]\d+\.js$/.test(id)) return;
			const replaced = code.replace(
				universal,
				'import * as all from $1;\nexport const universal = { load: all.load };'
			);
			return { code: replaced, map: null };
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				if (this.environment.name !== 'client') return;
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					chunk.code = listed.reduce((code, list) => code.replace(list, ''), chunk.code);
				}
			}
		}
	};
}
