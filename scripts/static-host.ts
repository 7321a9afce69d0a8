import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup/root.mjs';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function send(response: ServerResponse, status: number, path: string): void {
	response.writeHead(status, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
	createReadStream(path).pipe(response);
}

/**
 * A web host that knows nothing of Passage: it hands out the files of `folder` below the path `base` (`/` at both ends),
 * `index.html` for a folder, `404.html` for anything else below it, and nothing above it.
 */
export function createStaticHost(folder: string, base: string) {
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const path = normalize(join(folder, decodeURIComponent(pathname.slice(base.length))));
		if (!pathname.startsWith(base) || !`${path}${sep}`.startsWith(normalize(folder + sep))) {
			response.writeHead(404).end();
		} else if (isFile(path)) {
			send(response, 200, path);
		} else if (!isFile(join(path, 'index.html'))) {
			send(response, 404, join(folder, '404.html'));
		} else if (pathname.endsWith('/')) {
			send(response, 200, join(path, 'index.html'));
		} else {
			response.writeHead(301, { location: `${pathname}/` }).end();
		}
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [base = '/', port = '4174'] = process.argv.slice(2);
	createStaticHost(join(root, 'build', 'static'), base).listen(Number(port), '127.0.0.1', () => {
		console.log(`The static build is at http://127.0.0.1:${port}${base}`);
	});
}
