import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

/** `npm run build` makes the server that `npm start` runs; `npm run build:static` a folder for any web host. */
const target = process.env.PASSAGE_TARGET === 'static' ? 'static' : 'node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter:
			target === 'static'
				? adapterStatic({ pages: 'build/static', fallback: '404.html', precompress: true })
				: adapterNode({ out: 'build/node', precompress: true }),
		outDir: target === 'static' ? '.svelte-kit/static' : '.svelte-kit',
		paths: { relative: true },
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
