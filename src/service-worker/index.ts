import { base, build, files, prerendered, version as name } from '$service-worker';
import { Elders } from './elders.ts';
import { asksQuestions } from './pages.ts';
import { cacheNameOf, fill, listMissing, listOthers, type Version } from './version-cache.ts';

/**
 * Keeps every page of one version on the device and answers from there, so that a page and what it asks for are of one version,
 * with or without network: docs/decisions/0010-offline.md.
 */

declare const self: ServiceWorkerGlobalScope;

// Pages bring their data along; only a router would ask for it apart.
const pages = prerendered.filter((path) => !path.endsWith('/__data.json'));
const version: Version = { name, base, paths: [...new Set([...build, ...files, ...pages])] };
const known = new Set(version.paths);
const elders = new Elders(cacheNameOf(version), base);

self.addEventListener('install', (event) => {
	event.waitUntil(fill(version).then(async () => ((await isQuiet()) ? self.skipWaiting() : undefined)));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
	if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
	if (event.data === 'what-is-missing') event.waitUntil(tellMissing(event.ports[0]));
});

self.addEventListener('fetch', (event) => {
	const { request, clientId } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin) return;
	if (request.mode === 'navigate') {
		if (known.has(pathname)) event.respondWith(answer(request, [cacheNameOf(version)]));
		else if (known.has(`${pathname}/`)) event.respondWith(Response.redirect(`${pathname}/${search}`));
	} else if (known.has(pathname) || pathname.startsWith(`${base}/_app/immutable/`)) {
		const found = answerPage(request, clientId);
		event.respondWith(found);
		// By now the page that was left is gone, and the new one stands in its place.
		event.waitUntil(found.then(() => Promise.all([self.registration.waiting && letIn(), clearOthers()])));
	}
});

function windows(): Promise<readonly WindowClient[]> {
	return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** Nobody has a page open that may be asking questions: a new version can come in and break nothing. */
async function isQuiet(): Promise<boolean> {
	return !(await windows()).some(({ url }) => asksQuestions(url, base));
}

/** The page that was left may take a busy device a moment to go. */
const pauses = [0, 1000, 5000];
let lettingIn: Promise<void> | null = null;

/** Lets a newer version in that waits, when it is quiet. The page that is being opened keeps what it was made by. */
async function letIn(): Promise<void> {
	lettingIn ??= lookForQuiet().finally(() => (lettingIn = null));
	await lettingIn;
}

async function lookForQuiet(): Promise<void> {
	for (const ms of pauses) {
		await new Promise((resolve) => setTimeout(resolve, ms));
		const { waiting } = self.registration;
		if (!waiting) return;
		if (await isQuiet()) waiting.postMessage('take-over');
	}
}

async function takeOver(): Promise<void> {
	const open = (await windows()).map(({ id }) => id);
	await elders.note({ pages: open, caches: await listOthers(version) });
	await self.clients.claim();
	await clearOthers();
}

/** Drops the caches of the versions before once no page is open that was made by them. */
async function clearOthers(): Promise<void> {
	const before = await elders.read();
	if (before.caches.length === 0) return;
	const open = await Promise.all(before.pages.map((id) => self.clients.get(id)));
	if (open.some((client) => client !== undefined)) return;
	await Promise.all(before.caches.map((other) => caches.delete(other)));
	await elders.forget();
}

/** Answers what a page asks for; pages from before this version took over find their own files first. */
async function answerPage(request: Request, page: string): Promise<Response> {
	const before = await elders.read();
	const own = cacheNameOf(version);
	return answer(request, before.pages.includes(page) ? [...before.caches, own] : [own]);
}

/** What is kept under the address, whatever stands behind its `?`; else what the network has. */
async function answer(request: Request, names: readonly string[]): Promise<Response> {
	for (const cacheName of names) {
		const kept = await caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true });
		if (kept) return kept;
	}
	return fetch(request);
}

/** Fetches what is missing and tells how many files still are. */
async function tellMissing(port: MessagePort | undefined): Promise<void> {
	await fill(version).catch(() => undefined);
	port?.postMessage((await listMissing(version)).length);
}
