import { isOfVersion } from './pages.ts';

/** What one version of Passage is made of. */
export interface Version {
	name: string;
	/** Where the site lies: empty, or a path without a slash at its end. */
	base: string;
	/** Path of everything that any page of it may ask for. */
	paths: readonly string[];
}

/** Requests at a time: a page that is being read comes first. */
const lanes = 4;

/** Names of the caches of this site; other sites below the same host have their own. */
const prefixOf = (base: string) => `passage:${base}/:`;
export const cacheNameOf = ({ base, name }: Version) => prefixOf(base) + name;

/** The caches of every other version that this site has kept, the newest first. */
export async function listOthers(version: Version): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(prefixOf(version.base)) && name !== cacheNameOf(version)).reverse();
}

/** Paths of a version that are not in its cache. */
export async function listMissing(version: Version): Promise<string[]> {
	const cache = await caches.open(cacheNameOf(version));
	const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	return version.paths.filter((path) => !kept.has(path));
}

/** Keeps what is missing. Throws when something cannot be had, or when the site has become another version meanwhile. */
export async function fill(version: Version): Promise<void> {
	const cache = await caches.open(cacheNameOf(version));
	const queue = await listMissing(version);
	const work = async () => {
		for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
			await cache.put(path, await take(path, version));
		}
	};
	await Promise.all(Array.from({ length: lanes }, work));
	const answer = await fetch(`${version.base}/_app/version.json`, { cache: 'no-store' });
	const now: unknown = await answer.json();
	const isSame = JSON.stringify(now) === JSON.stringify({ version: version.name });
	if (!isSame) await caches.delete(cacheNameOf(version));
	if (!isSame || (await listMissing(version)).length > 0) throw new Error('The site changed while it was being kept');
}

/** A file of this version. One that is named by its content is taken from whatever version has it. */
async function take(path: string, { base, name }: Version): Promise<Response> {
	const isNamedByContent = path.startsWith(`${base}/_app/immutable/`);
	const kept = isNamedByContent ? await caches.match(path, { ignoreVary: true }) : undefined;
	if (kept) return kept;
	const response = await fetch(path, { cache: isNamedByContent ? 'default' : 'no-cache', priority: 'low' });
	if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`);
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (isPage && !isOfVersion(await response.clone().text(), name)) throw new Error(`${path} is of another version`);
	return response;
}
