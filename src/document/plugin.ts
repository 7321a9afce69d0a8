import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { fields, nameChunk, type Together } from './chunks.ts';

const start = JSON.stringify(fileURLToPath(new URL('./start.ts', import.meta.url)));
const root = JSON.stringify(fileURLToPath(new URL('./Root.svelte', import.meta.url)));

/** Modules of SvelteKit by the end of their path, and what stands in their place in the browser. */
const inPlaceOf: Record<string, string> = {
	'/@sveltejs/kit/src/runtime/client/entry.js': `export { start, load_css } from ${start};`,
	// Without the wrapping as a class of Svelte 4, and without what only a router needs.
	'/generated/root.js': `export { default } from ${root};`,
	// Asked for by the error page, which is never brought to life.
	'/@sveltejs/kit/src/runtime/app/state/client.js': 'export const page = {}, navigating = {}, updated = {};'
};

/** What the generated list of pages tells a router beside the pages themselves. */
const forRouter =
	/^export (?:const (?:dictionary|server_loads|encoders|hash|get_error_template)\b[^;]*;|\{ matchers \}.*;)/gm;
/**
 * Every page would carry the names of all pages' files; its own stands in it already, as an early request, and the layout, which
 * all have, comes with the start.
 */
const allNodes = /^export const nodes = \[[^\]]*\];/m;
const ownNodes = `
import { component, universal } from './nodes/0.js';
export { start } from ${start};
export const nodes = (id) =>
	id ? import(/* @vite-ignore */ document.querySelector(\`[href*="/nodes/\${id}."]\`).href) : { component, universal };`;
const router = '/@sveltejs/kit/src/runtime/client/client.js';

/** Options such as `prerender` are for the server; a namespace of a module with them would carry a helper of the bundler. */
const universal = /import \* as universal from (.+);\s*export \{ universal \};/;

/** How the built list of pages asks for one: with the styles it must wait for, which every page holds already. */
const withStyles = /[\w$]+\(\(\)=>(import\([^()]+\)),__vite__mapDeps\(\[[\d,]*\]\),import\.meta\.url\)/g;
const stylesOf = /^const __vite__mapDeps=.*;\n/;

/**
 * In builds, puts `start.ts` where SvelteKit's client router would be, and scripts that pages share into one file for each
 * group of pages in `together`. Without
 * this plugin, as in development, the same pages work with the router; they are only heavier.
 */
export function documents(together: Together): Plugin {
	return {
		name: 'passage-documents',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		configEnvironment(name) {
			if (name !== 'client') return;
			// A group takes along what its modules import, so what pages share is grouped before what they load late.
			const groups = [true, false].map((first) => ({
				priority: first ? 2 : 1,
				name: (id: string, chunks: { getModuleInfo: (id: string) => { importers: string[] } | null }) => {
					const name = nameChunk(id, (module) => chunks.getModuleInfo(module), together);
					return (name !== fields) === first ? name : null;
				}
			}));
			return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
		},
		load(id) {
			const path = id.replaceAll('\\', '/');
			if (path.endsWith(router)) this.error('A page asks for SvelteKit’s router: see docs/decisions/0003-bytes.md.');
			return Object.entries(inPlaceOf).find(([end]) => path.endsWith(end))?.[1];
		},
		transform(code, id) {
			if (/[\\/]client-optimized[\\/]app\.js$/.test(id)) {
				if (!allNodes.test(code))
					this.error('SvelteKit’s list of pages has another form: see docs/decisions/0003-bytes.md.');
				return { code: code.replace(forRouter, '').replace(allNodes, () => ownNodes), map: null };
			}
			if (!/[\\/]client-optimized[\\/]nodes[\\/]\d+\.js$/.test(id)) return;
			const replaced = code.replace(
				universal,
				'import * as all from $1;\nexport const universal = { load: all.load };'
			);
			return { code: replaced, map: null };
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type !== 'chunk' || !file.facadeModuleId?.endsWith('/client-optimized/app.js')) continue;
					const code = file.code.replace(withStyles, '$1');
					file.code = code.includes('__vite__mapDeps(') ? code : code.replace(stylesOf, '');
				}
			}
		}
	};
}
