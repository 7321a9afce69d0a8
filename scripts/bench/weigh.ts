import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright';

/** Bytes of some files as they cross the wire, without headers. */
interface Weight {
	brotli: number;
	gzip: number;
}

/** What a visit loaded. */
export interface Load {
	/** Styles stand inside it; scripts that it carries count as scripts. */
	document: Weight;
	scripts: Weight;
	fonts: Weight;
	/** Everything asked for, the page itself too. */
	requests: number;
}

/** Watches what a page loads from now on; `read` sums it up. `folder` holds the build's files with their `.br` and `.gz`. */
export function watchLoad(page: Page, folder: string): { read: () => Promise<Load> } {
	const urls = new Set<string>();
	let html: Promise<string> = Promise.resolve('');
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		urls.add(pathname);
		if (response.request().isNavigationRequest()) html = response.text();
	});
	const sum = (ending: string): Weight => {
		const files = [...urls].filter((url) => url.endsWith(ending)).map((url) => weightOf(join(folder, url)));
		return {
			brotli: files.reduce((total, { brotli }) => total + brotli, 0),
			gzip: files.reduce((total, { gzip }) => total + gzip, 0)
		};
	};
	return {
		read: async () => {
			const text = await html;
			const [whole, document, files] = [packed(text), packed(text.replace(carried, '')), sum('.js')];
			return {
				document,
				scripts: {
					brotli: files.brotli + whole.brotli - document.brotli,
					gzip: files.gzip + whole.gzip - document.gzip
				},
				fonts: sum('.woff2'),
				requests: urls.size
			};
		}
	};
}

/** Scripts that a page carries (`src/document/carried-scripts.mjs`). */
const carried = /<script type="text\/plain" data-file="[^"]*">.*?<\/script>/gs;

/** Bytes of a text as it is sent. */
function packed(text: string): Weight {
	return { brotli: brotliCompressSync(text).length, gzip: gzipSync(text).length };
}

/** A file as the server sends it: the compressed one that stands beside it, or itself where there is none, as with fonts. */
function weightOf(file: string): Weight {
	const size = (ending: string) => statSync(existsSync(file + ending) ? file + ending : file).size;
	return { brotli: size('.br'), gzip: size('.gz') };
}
