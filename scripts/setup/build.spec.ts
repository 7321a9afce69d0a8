import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources, isBuilt, stampPath } from './build.mjs';

describe('a build', () => {
	let folder: string;

	function write(path: string, content: string) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'passage-build-'));
		write('src/routes/+page.svelte', '<h1>Passage</h1>');
		write('questions/index.ts', 'export const units = [];');
		write('package-lock.json', '{}');
		write('build/node/index.js', '');
		write('build/static/index.html', '');
		for (const target of ['node', 'static'] as const) writeFileSync(stampPath(folder, target), hashSources(folder));
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('is good while its sources stay as they are', () => {
		expect(isBuilt('node', folder)).toBe(true);
		expect(isBuilt('static', folder)).toBe(true);
	});

	it('is good whatever the dates of its sources say', () => {
		utimesSync(join(folder, 'src/routes/+page.svelte'), new Date(), new Date(Date.now() + 60_000));
		expect(isBuilt('node', folder)).toBe(true);
	});

	it.each([
		['src/routes/+page.svelte', '<h1>Passages</h1>'],
		['src/lib/ui/Button.svelte', ''],
		['questions/index.ts', 'export const units = [1];'],
		['static/icon.svg', '<svg/>'],
		['svelte.config.js', 'export default {};'],
		['vite.config.ts', 'export default {};'],
		['package-lock.json', '{ "name": "passage" }']
	])('is stale once %s is changed or added', (path, content) => {
		write(path, content);
		expect(isBuilt('node', folder)).toBe(false);
	});

	it('is stale once a source is moved or gone', () => {
		rmSync(join(folder, 'src/routes/+page.svelte'));
		const without = hashSources(folder);
		expect(isBuilt('node', folder)).toBe(false);
		write('src/routes/moved/+page.svelte', '<h1>Passage</h1>');
		expect(isBuilt('node', folder)).toBe(false);
		expect(hashSources(folder)).not.toBe(without);
	});

	it('is stale when a name and a content swap letters', () => {
		write('src/a', 'bc');
		const before = hashSources(folder);
		rmSync(join(folder, 'src/a'));
		write('src/ab', 'c');
		expect(hashSources(folder)).not.toBe(before);
	});

	it('is missing when its files are, stamp or no stamp', () => {
		rmSync(join(folder, 'build/node'), { recursive: true });
		expect(isBuilt('node', folder)).toBe(false);
		expect(isBuilt('static', folder)).toBe(true);
	});

	it('without a stamp is not trusted', () => {
		rmSync(stampPath(folder, 'node'));
		expect(isBuilt('node', folder)).toBe(false);
	});
});
