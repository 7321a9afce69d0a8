import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './scripts/setup/build.mjs';
import { carryScripts } from './src/document/carried-scripts.mjs';
import { addOwnStyles } from './src/document/own-styles.mjs';

/** `npm run build` makes the server that `npm start` runs; `npm run build:static` a folder for any web host. */
const target = process.env.PASSAGE_TARGET === 'static' ? 'static' : 'node';

/**
 * A folder of pages. Hosts look for `404.html` at its top and show it at any address, so it is a page without links.
 *
 * @param {string} pages
 * @returns {import('@sveltejs/kit').Adapter}
 */
function adaptStatic(pages) {
	// Not strict: the gallery is a route of development alone.
	const adapter = adapterStatic({ pages, precompress: true, strict: false });
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			builder.copy(`${pages}/404/index.html`, `${pages}/404.html`);
		}
	};
}

/**
 * The same build with whole pages: each has the styles of all it is made of, and those that a reader comes to first carry the
 * scripts they begin with.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
function withWholePages(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			const output = builder.getBuildDirectory('output');
			const read = (/** @type {string} */ file) => readFileSync(join(output, 'client', file), 'utf8');
			const manifest = JSON.parse(read('.vite/manifest.json'));
			for (const { file } of builder.prerendered.pages.values()) {
				const path = join(output, 'prerendered', 'pages', file);
				const html = addOwnStyles(readFileSync(path, 'utf8'), manifest, read);
				const isSection = html.includes('route:"/read/[unit]/[section]"');
				writeFileSync(path, isSection ? carryScripts(html, read) : html);
			}
			await adapter.adapt(builder);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	// Components of Svelte 4 would bring its rules along; every page would pay for them.
	compilerOptions: { runes: true, discloseVersion: false },
	kit: {
		adapter: withWholePages(
			target === 'static' ? adaptStatic('build/static') : adapterNode({ out: 'build/node', precompress: true })
		),
		paths: { relative: true },
		// Every page names its version, and what is kept for use without network goes by it; the same sources make the same.
		version: { name: process.env.NODE_ENV === 'production' ? hashSources().slice(0, 12) : 'development' },
		// Done in src/app.html, after the page has loaded and never in development.
		serviceWorker: { register: false },
		// One stylesheet a page, small enough to travel inside it: text is painted after a single round trip.
		inlineStyleThreshold: 40_000,
		typescript: {
			config: (config) => {
				config.include.push('../questions/**/*.ts', '../tests/**/*.ts', '../scripts/**/*.ts', '../*.ts', '../*.js');
				return config;
			}
		}
	}
};
