import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort, isFree } from './free-port.mjs';
import { Problem } from './problem.mjs';
import { addressOf, choosePort } from './serve.mjs';

const host = '127.0.0.1';

describe('ports', () => {
	let server: Server;
	let taken: number;

	beforeEach(async () => {
		server = createServer();
		await new Promise<void>((resolve) => server.listen(0, host, resolve));
		const address = server.address();
		taken = typeof address === 'object' && address ? address.port : 0;
	});

	afterEach(async () => {
		await new Promise((resolve) => server.close(resolve));
	});

	it('that are taken are passed over', async () => {
		expect(await isFree(host, taken)).toBe(false);
		expect(await findFreePort(host, taken)).toBeGreaterThan(taken);
	});

	it('that are looked at stay free', async () => {
		const port = await findFreePort(host, taken);
		expect(port).not.toBeNull();
		expect(await isFree(host, port ?? 0)).toBe(true);
	});

	it('that are named are taken at their word, or refused with the way out', async () => {
		const free = await findFreePort(host, taken);
		expect(await choosePort(host, String(free))).toBe(free);
		await expect(choosePort(host, String(taken))).rejects.toThrow(Problem);
		await expect(choosePort(host, String(taken))).rejects.toThrow(/leave PORT unset/);
	});

	it.each(['http', '0', '70000', '41.5', '-1'])('that are no ports, such as %s, are refused', async (named) => {
		await expect(choosePort(host, named)).rejects.toThrow(Problem);
	});

	it.each([undefined, ''])('that are not named are the usual one or one after it', async (named) => {
		expect(await choosePort(host, named)).toBeGreaterThanOrEqual(4173);
	});

	it('on a host that is not this computer are a fault, not a port in use', async () => {
		await expect(isFree('192.0.2.1', 4173)).rejects.toThrow();
	});
});

describe('addressOf', () => {
	it.each([
		['127.0.0.1', 'http://127.0.0.1:4173'],
		['localhost', 'http://localhost:4173'],
		['0.0.0.0', 'http://localhost:4173'],
		['::', 'http://localhost:4173'],
		['::1', 'http://[::1]:4173']
	])('of %s is %s', (name, address) => {
		expect(addressOf(name, 4173)).toBe(address);
	});
});
