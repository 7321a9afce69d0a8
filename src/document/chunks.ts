import type { Rolldown } from 'vite';

type FindModule = (id: string) => Pick<Rolldown.ModuleInfo, 'importers'> | null;

/** SvelteKit makes one such file a layout or page; 0 is the root layout, which is in every page. */
const page = /[\\/]client-optimized[\\/]nodes[\\/](\d+)\.js$/;
const layout = '0';

/**
 * The file that a module is shipped in, by the pages that need it before they can answer: one file for what the layout or
 * more than two pages need, one for each two pages that share something, and the bundler's choice (`null`) for the rest: what
 * one page needs alone stays in that page's own file, and what is loaded later stays apart. A page then asks for six scripts
 * at once, as many as browsers ask one host for; left alone the bundler makes about twenty.
 */
export function nameChunk(id: string, find: FindModule): string | null {
	const pages = [...pagesThatNeed(id, find, new Set())].sort();
	if (pages.includes(layout) || pages.length > 2) return 'every-page';
	return pages.length === 2 ? `pages-${pages.join('-')}` : null;
}

/** Pages from which imports lead to a module; what is behind an `import()` is not needed at once. */
function pagesThatNeed(id: string, find: FindModule, seen: Set<string>): Set<string> {
	if (seen.has(id)) return new Set();
	seen.add(id);
	const [, number] = page.exec(id) ?? [];
	if (number !== undefined) return new Set([number]);
	const importers = find(id)?.importers ?? [];
	return new Set(importers.flatMap((importer) => [...pagesThatNeed(importer, find, seen)]));
}
