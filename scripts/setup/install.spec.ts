import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsInstall } from './install.mjs';

const locked = {
	'': { version: '1.0.0' },
	'node_modules/svelte': { version: '5.57.3' },
	'node_modules/elsewhere': { version: '1.0.0', optional: true },
	'node_modules/left-over': { version: '1.0.0', extraneous: true }
};

describe('needsInstall', () => {
	let folder: string;

	const write = (name: string, packages: object) => writeFileSync(join(folder, name), JSON.stringify({ packages }));

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'passage-install-'));
		mkdirSync(join(folder, 'node_modules'));
		write('package-lock.json', locked);
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('is content when everything is there, but for what other machines need, or none', () => {
		write('node_modules/.package-lock.json', { 'node_modules/svelte': { version: '5.57.3' } });
		expect(needsInstall(folder)).toBe(false);
	});

	it('sees that nothing is there yet', () => {
		rmSync(join(folder, 'node_modules'), { recursive: true });
		expect(needsInstall(folder)).toBe(true);
	});

	it('sees an install that was broken off', () => {
		mkdirSync(join(folder, 'node_modules', 'svelte'));
		expect(needsInstall(folder)).toBe(true);
		writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{"packages":');
		expect(needsInstall(folder)).toBe(true);
	});

	it('sees a package that was added or changed since', () => {
		write('node_modules/.package-lock.json', { 'node_modules/svelte': { version: '5.57.3' } });
		write('package-lock.json', { ...locked, 'node_modules/idb': { version: '8.0.4' } });
		expect(needsInstall(folder)).toBe(true);
		write('package-lock.json', { ...locked, 'node_modules/svelte': { version: '5.58.0' } });
		expect(needsInstall(folder)).toBe(true);
	});
});
