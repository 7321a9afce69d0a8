import type { Rolldown } from 'vite';

type FindModule = (id: string) => Pick<Rolldown.ModuleInfo, 'importers'> | null;

/** Pages by the name of the file that holds the scripts they share; a page is named by its folder in `src/routes`. */
export type Together = Readonly<Record<string, readonly string[]>>;

/** The layout is in every page. An error page is never brought to life, so what it imports does not count. */
const file = /[\\/]src[\\/]routes[\\/](.*?)\+(page|layout)(?:@.*)?\.(?:svelte|ts|js)$/;
/** What starts a page. */
const start = /[\\/]client-optimized[\\/]app\.js$/;
/** A question type that comes when a question needs it. */
const late = /[\\/]question-types[\\/][^\\/]+[\\/]late\.ts$/;
/** The learner’s store, which comes after a page can be used; the class has one beside it. */
const store = /[\\/]src[\\/]lib[\\/]storage[\\/]device\.ts$/;
const everyPage = 'every-page';
export const fields = 'fields';
/** The group of the reading pages, which carry nothing that they do not need. */
const light = 'questions';

/**
 * The file that a module is shipped in, by the pages that need it before they can answer: `every-page` for what the start and
 * the layout need, or the `questions` group and another; a file for two other groups that share something; the group’s own file
 * for what two pages of one group need; `fields` for what only late question types share; `device` for the learner’s store, whatever else builds on its parts; the bundler’s choice (`null`) for the rest: what one page needs alone stays in that page’s
 * file, and what is loaded later stays apart. A page then asks for a few scripts at once; left alone the bundler makes about
 * twenty.
 */
export function nameChunk(id: string, find: FindModule, together: Together): string | null {
	const { pages, types, kept } = usersOf(id, find);
	const groupOf = (page: string) => Object.keys(together).find((name) => together[name]?.includes(page)) ?? page;
	const groups = new Set([...pages].map(groupOf));
	if (groups.has(everyPage) || (groups.size > 1 && groups.has(light))) return everyPage;
	if (groups.size > 1) return [...groups].sort().join(' ').replaceAll(/\W+/g, '-');
	if (pages.size > 1) return [...groups][0] ?? null;
	if (pages.size === 0 && kept) return 'device';
	return pages.size === 0 && types.size > 1 ? fields : null;
}

/** Pages and late question types from which imports lead to a module; what is behind an `import()` is not needed at once. */
function usersOf(id: string, find: FindModule) {
	const [seen, pages, types] = [new Set<string>(), new Set<string>(), new Set<string>()];
	let kept = false;
	const visit = (module: string) => {
		if (seen.has(module)) return;
		seen.add(module);
		const [, folder, kind] = file.exec(module) ?? [];
		if (kind === 'layout' || start.test(module)) pages.add(everyPage);
		else if (kind) pages.add((folder ?? '').replaceAll('\\', '/').replace(/\/$/, ''));
		else if (late.test(module)) types.add(module);
		else if (store.test(module)) kept = true;
		else find(module)?.importers.forEach(visit);
	};
	visit(id);
	return { pages, types, kept };
}
