import {
	openDB,
	type DBSchema,
	type IDBPDatabase,
	type IDBPObjectStore,
	type IDBPTransaction,
	type StoreNames
} from 'idb';
import type { Draft, DraftKey } from '#lib/domain/draft.ts';
import type { LogEvent } from '#lib/domain/event.ts';
import { byIdOrder, orderEvents } from '#lib/domain/log.ts';
import { findAdditions, isInRange } from './additions.ts';
import { mayHold, packPages, pageSize, unpack, type Page } from './pages.ts';
import type { Additions, Batch, LogRange, NotSavedReason, Shelf } from './ports.ts';
import { nameOf } from './unsaved.ts';

/** New events stand in `fresh` one by one; each time they fill a page they move to `pages`, in the step that filled it. */
interface Schema extends DBSchema {
	fresh: { key: string; value: LogEvent };
	pages: { key: number; value: Page; indexes: { last: string; attempts: string } };
	drafts: { key: [string, string, string]; value: Draft };
}
type Reading = IDBPObjectStore<Schema, StoreNames<Schema>[], 'pages'>;
type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** A step that is being written, and the one that took its place. */
interface UnderWay {
	batch: Batch;
	step: Writing | null;
	instead: Promise<Additions> | null;
}

const version = 1;
const pagesAtOnce = 16;
const logStores: StoreNames<Schema>[] = ['fresh', 'pages'];
const keyOf = ({ attempt, question, tab }: DraftKey): [string, string, string] => [attempt, question, tab];

/** A shelf in the browser's IndexedDB. */
export class IndexedDbShelf implements Shelf {
	#name: string;
	#connection: Promise<IDBPDatabase<Schema>> | null = null;
	#blocked = false;
	readonly #underWay = new Set<UnderWay>();

	constructor(name = 'passage') {
		this.#name = name;
	}

	open = async (): Promise<void> => {
		await this.#connect();
	};

	write = async (batch: Batch): Promise<Additions> => {
		const { events, drafts } = batch;
		const stores: StoreNames<Schema>[] = events.length > 0 ? [...logStores, 'drafts'] : ['drafts'];
		const own: UnderWay = { batch, step: null, instead: null };
		this.#underWay.add(own);
		try {
			return await this.#change(stores, async (step) => {
				own.step = step;
				if (own.instead) abort(step);
				const outcome = events.length > 0 ? await addEvents(step, events) : { added: [], refused: [] };
				await putDrafts(step, drafts);
				return outcome;
			});
		} catch (error) {
			if (own.instead) return await own.instead;
			throw error;
		} finally {
			this.#underWay.delete(own);
		}
	};

	writeBlind = (batch: Batch): Promise<Additions> => {
		const { events, drafts } = batch;
		const written = this.#change(['fresh', 'drafts'], async (step) => {
			// What was stored already is put once more as it is; the next step that fills a page tidies up.
			await Promise.all([putAll(step.objectStore('fresh'), events), putDrafts(step, drafts)]);
			return { added: events, refused: [] };
		});
		// A step that still waits for answers would be undone with the page, and this one, which waits for it, as well.
		for (const one of this.#underWay) {
			if (!holds(batch, one.batch)) continue;
			one.instead = written;
			if (one.step) abort(one.step);
		}
		return written;
	};

	read = async (range: LogRange): Promise<LogEvent[]> => {
		const step = (await this.#connect()).transaction(logStores);
		const pages = step.objectStore('pages');
		const [packed, fresh] = await Promise.all([
			range.attempt === undefined
				? readPages(pages, range)
				: pages
						.index('attempts')
						.getAll(range.attempt)
						.then((found) => unpackAll(found, range)),
			step.objectStore('fresh').getAll()
		]);
		const { events } = orderEvents(packed.concat(fresh));
		return events.filter((event) => isInRange(event, range));
	};

	drafts = async (attempt: string | null): Promise<Draft[]> => {
		const db = await this.#connect();
		// In key order an array comes after every text, so the empty one ends the range.
		const range = attempt === null ? null : IDBKeyRange.bound([attempt], [attempt, []]);
		return (await db.getAll('drafts', range)).sort(byIdOrder);
	};

	clear = async (): Promise<void> => {
		await this.#change([...logStores, 'drafts'], async (step) => {
			for (const name of step.objectStoreNames) await step.objectStore(name).clear();
		});
	};

	reasonOf = (error: unknown): NotSavedReason => {
		const name = error instanceof Error || error instanceof DOMException ? error.name : '';
		if (name === 'QuotaExceededError') return 'full';
		if (name === 'VersionError') return 'outdated';
		if (name === 'TimeoutError' && this.#blocked) return 'blocked';
		return typeof indexedDB === 'undefined' || name === 'SecurityError' ? 'missing' : 'failed';
	};

	close = (): void => {
		void this.#connection?.then((db) => db.close());
		this.#connection = null;
	};

	#connect(): Promise<IDBPDatabase<Schema>> {
		this.#connection ??= this.#openDatabase().catch((error: unknown) => {
			this.#connection = null;
			throw error;
		});
		return this.#connection;
	}

	async #openDatabase(): Promise<IDBPDatabase<Schema>> {
		const db = await openDB<Schema>(this.#name, version, {
			upgrade(fresh) {
				fresh.createObjectStore('fresh', { keyPath: 'id' });
				const pages = fresh.createObjectStore('pages', { autoIncrement: true });
				pages.createIndex('last', 'last');
				pages.createIndex('attempts', 'attempts', { multiEntry: true });
				fresh.createObjectStore('drafts', { keyPath: ['attempt', 'question', 'tab'] });
			},
			blocked: () => (this.#blocked = true),
			// Another tab wants to update or delete the database: stand aside at once, and connect again when needed.
			blocking: this.close,
			terminated: this.close
		});
		this.#blocked = false;
		return db;
	}

	/** Runs one durable step: all of it is stored, on the disk when the promise resolves, or none. */
	async #change<T>(stores: StoreNames<Schema>[], work: (step: Writing) => Promise<T>): Promise<T> {
		const db = await this.#connect();
		const step = db.transaction(stores, 'readwrite', { durability: 'strict' });
		try {
			const [outcome] = await Promise.all([work(step), step.done]);
			return outcome;
		} catch (error) {
			abort(step);
			// The step knows why it failed; its requests often say only that it did.
			throw step.error ?? error;
		}
	}
}

/** All pages, some at a time: while those that came are unpacked, the browser fetches the next. */
async function readPages(pages: Reading, range: LogRange): Promise<LogEvent[]> {
	const keys = await pages.getAllKeys();
	const firsts = keys.filter((_, index) => index % pagesAtOnce === 0);
	const parts = firsts.map(async (first) =>
		unpackAll(await pages.getAll(IDBKeyRange.lowerBound(first), pagesAtOnce), range)
	);
	return (await Promise.all(parts)).flat();
}

function unpackAll(pages: readonly Page[], range: LogRange): LogEvent[] {
	return pages.filter((page) => mayHold(page, range)).flatMap(unpack);
}

/** Whether everything in a part is in a batch, each draft as it is there or later. */
function holds(batch: Batch, part: Batch): boolean {
	const ids = new Set(batch.events.map(({ id }) => id));
	const drafts = new Set(batch.drafts.map(({ key }) => nameOf(key)));
	return part.events.every(({ id }) => ids.has(id)) && part.drafts.every(({ key }) => drafts.has(nameOf(key)));
}

function abort(step: Writing): void {
	try {
		step.abort();
	} catch {
		// It ended by itself.
	}
}

async function addEvents(step: Writing, events: readonly LogEvent[]): Promise<Additions> {
	const ordered = [...events].sort(byIdOrder);
	const stored = await findStored(step, ordered[0]?.id ?? '', ordered.at(-1)?.id ?? '');
	const outcome = findAdditions(stored, ordered);
	const fresh = step.objectStore('fresh');
	if ((await fresh.count()) + outcome.added.length < pageSize) {
		await putAll(fresh, outcome.added);
		return outcome;
	}
	const { pages, rest } = packPages([...(await fresh.getAll()), ...outcome.added].sort(byIdOrder));
	await putAll(step.objectStore('pages'), pages);
	await fresh.clear();
	await putAll(fresh, rest);
	return outcome;
}

/** Puts all at once. `async` turns what `put` throws into a rejection, so that none of the others is left unheard. */
async function putAll<T>(store: { put: (value: T) => Promise<unknown> }, values: readonly T[]): Promise<void> {
	await Promise.all(values.map(async (value) => store.put(value)));
}

/** Stored events between two ids: for what was made just now, a few rows and hardly ever a page. */
async function findStored(step: Writing, first: string, last: string): Promise<Map<string, LogEvent>> {
	const [fresh, packed] = await Promise.all([
		step.objectStore('fresh').getAll(IDBKeyRange.bound(first, last)),
		step.objectStore('pages').index('last').getAll(IDBKeyRange.lowerBound(first))
	]);
	const pages = packed.filter((page) => page.first <= last);
	return new Map([...pages.flatMap(unpack), ...fresh].map((event) => [event.id, event]));
}

/** Waits for nothing before it commits: a page that is being left has no time for an answer. */
async function putDrafts(step: Writing, changes: Batch['drafts']): Promise<void> {
	const drafts = step.objectStore('drafts');
	await Promise.all([
		...changes.map(async ({ key, draft }) => (draft ? drafts.put(draft) : drafts.delete(keyOf(key)))),
		commit(step)
	]);
}

/** As a promise, so that a step which ended already rejects like the requests beside it. */
function commit(step: Writing): Promise<void> {
	return new Promise((resolve) => {
		step.commit();
		resolve();
	});
}
