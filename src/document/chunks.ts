import type { Rolldown } from 'vite';

type FindModule = (id: string) => Pick<Rolldown.ModuleInfo, 'importers'> | null;

/** Pages by the name of the file that holds the scripts they share; a page is named by its folder in `src/routes`. */
export type Together = Readonly<Record<string, readonly string[]>>;

/** The layout is in every page. An error page is never brought to life, so what it imports does not count. */
const file = /[\\/]src[\\/]routes[\\/](.*?)\+(page|layout)(?:@.*)?\.(?:svelte|ts|js)$/;
const everyPage = 'every-page';

/**
 * The file that a module is shipped in, by the pages that need it before they can answer: `every-page` for what the layout
 * needs, or pages of different groups; the group’s own file for what two pages of one group need; the bundler’s choice
 * (`null`) for the rest: what one page needs alone stays in that page’s file, and what is loaded later stays apart. A page
 * then asks for six scripts at once, as many as browsers ask one host for; left alone the bundler makes about twenty.
 */
export function nameChunk(id: string, find: FindModule, together: Together): string | null {
	const pages = [...pagesThatNeed(id, find, new Set())];
	const groupOf = (page: string) => Object.keys(together).find((name) => together[name]?.includes(page)) ?? page;
	const groups = new Set(pages.map(groupOf));
	if (groups.size > 1 || groups.has(everyPage)) return everyPage;
	return pages.length > 1 ? ([...groups][0] ?? null) : null;
}

/** Pages from which imports lead to a module; what is behind an `import()` is not needed at once. */
function pagesThatNeed(id: string, find: FindModule, seen: Set<string>): Set<string> {
	if (seen.has(id)) return new Set();
	seen.add(id);
	const [, folder, kind] = file.exec(id) ?? [];
	if (kind) return new Set([kind === 'layout' ? everyPage : (folder ?? '').replaceAll('\\', '/').replace(/\/$/, '')]);
	const importers = find(id)?.importers ?? [];
	return new Set(importers.flatMap((importer) => [...pagesThatNeed(importer, find, seen)]));
}
