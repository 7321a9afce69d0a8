import { describe, expect, it } from 'vitest';
import { nameChunk } from './chunks.ts';

const page = (number: number) => `/app/.svelte-kit/generated/client-optimized/nodes/${number}.js`;

/** Modules by name, each with those that import it. */
function nameIn(imported: Record<string, string[]>, id: string) {
	return nameChunk(id, (name) => ({ importers: imported[name] ?? [] }));
}

describe('a module is shipped', () => {
	it('with every page when the layout needs it', () => {
		expect(nameIn({ 'links.ts': ['Layout.svelte'], 'Layout.svelte': [page(0)] }, 'links.ts')).toBe('every-page');
	});

	it('with every page when more than two pages need it', () => {
		const imported = { 'dates.ts': [page(2), 'List.svelte'], 'List.svelte': [page(4), page(6)] };
		expect(nameIn(imported, 'dates.ts')).toBe('every-page');
		expect(nameIn(imported, 'List.svelte')).toBe('pages-4-6');
	});

	it('with the two pages that need it, by whatever way', () => {
		const imported = { 'score.ts': ['Quiz.svelte', page(7)], 'Quiz.svelte': [page(7), page(5)] };
		expect(nameIn(imported, 'score.ts')).toBe('pages-5-7');
		expect(nameIn(imported, 'Quiz.svelte')).toBe('pages-5-7');
	});

	it('as the bundler likes when one page needs it, or none before it can answer', () => {
		expect(nameIn({ 'Timeline.svelte': [page(6)] }, 'Timeline.svelte')).toBeNull();
		expect(nameIn({ 'idb.js': ['indexeddb.ts'], 'indexeddb.ts': [] }, 'idb.js')).toBeNull();
	});

	it('also when modules import one another', () => {
		const imported = { 'a.ts': ['b.ts'], 'b.ts': ['a.ts', page(2), page(3)] };
		expect(nameIn(imported, 'a.ts')).toBe('pages-2-3');
	});

	it('alike where paths are written with backslashes', () => {
		expect(nameIn({ 'links.ts': [page(0).replaceAll('/', '\\')] }, 'links.ts')).toBe('every-page');
	});
});
