/** What was there before a version took over. */
interface Before {
	/** Ids of the pages that were open. What they ask for comes from the version they were made by. */
	pages: readonly string[];
	/** Caches of other versions, to be dropped once the last of those pages is closed. */
	caches: readonly string[];
}

const nothing: Before = { pages: [], caches: [] };

/** Takes down what was there before this version took over; kept in its cache, because a worker forgets when it rests. */
export class Elders {
	#before: Promise<Before> | null = null;
	readonly #place: string;

	constructor(
		private readonly cacheName: string,
		base: string
	) {
		// No file of the site has this name.
		this.#place = `${base}/_app/before`;
	}

	/** What was there; nothing once it is forgotten. */
	read(): Promise<Before> {
		this.#before ??= this.#load();
		return this.#before;
	}

	async note(before: Before): Promise<void> {
		this.#before = Promise.resolve(before);
		await (await caches.open(this.cacheName)).put(this.#place, Response.json(before));
	}

	forget(): Promise<void> {
		return this.note(nothing);
	}

	async #load(): Promise<Before> {
		const kept = await (await caches.open(this.cacheName)).match(this.#place);
		const raw: unknown = await kept?.json();
		return isBefore(raw) ? raw : nothing;
	}
}

function isBefore(raw: unknown): raw is Before {
	return typeof raw === 'object' && raw !== null && 'pages' in raw && Array.isArray(raw.pages) && 'caches' in raw;
}
