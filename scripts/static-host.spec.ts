import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticHost } from './static-host.ts';

describe('the static host', () => {
	let folder: string;
	let server: Server;
	let port: number;

	/** Asks for a path exactly as written, without the tidying up that a browser does. */
	function ask(path: string): Promise<{ status: number; type: string; location: string; body: string }> {
		return new Promise((resolve, reject) => {
			request({ host: '127.0.0.1', port, path }, (response) => {
				let body = '';
				response.on('data', (chunk: Buffer) => (body += chunk.toString()));
				response.on('end', () => {
					const { 'content-type': type = '', location = '' } = response.headers;
					resolve({ status: response.statusCode ?? 0, type, location, body });
				});
			})
				.on('error', reject)
				.end();
		});
	}

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'passage-host-'));
		mkdirSync(join(folder, 'site', 'read'), { recursive: true });
		writeFileSync(join(folder, 'secret'), 'secret');
		for (const name of ['index.html', '404.html', 'app.js', 'read/index.html']) {
			writeFileSync(join(folder, 'site', name), name);
		}
		server = createStaticHost(join(folder, 'site'), '/school/');
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		port = typeof address === 'object' && address ? address.port : 0;
	});

	afterAll(async () => {
		await new Promise((resolve) => server.close(resolve));
		rmSync(folder, { recursive: true });
	});

	it.each([
		['/school/', 200, 'text/html; charset=utf-8', 'index.html'],
		['/school/read/?form=a', 200, 'text/html; charset=utf-8', 'read/index.html'],
		['/school/app.js', 200, 'text/javascript', 'app.js'],
		['/school/nowhere', 404, 'text/html; charset=utf-8', '404.html']
	])('answers %s with %i', async (path, status, type, body) => {
		expect(await ask(path)).toMatchObject({ status, type, body });
	});

	it('sends a folder without its slash to the one with', async () => {
		expect(await ask('/school/read')).toMatchObject({ status: 301, location: '/school/read/' });
	});

	it.each(['/', '/app.js', '/schools/', '/school/../secret', '/school/%2e%2e/secret', '/school/..%2fsecret'])(
		'hands out nothing for %s',
		async (path) => {
			expect(await ask(path)).toMatchObject({ status: 404, body: '' });
		}
	);
});
