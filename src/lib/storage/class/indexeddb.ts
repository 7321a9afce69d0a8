import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ClassEvent } from '#lib/domain/class/class-event.ts';
import { succeed, type Result } from '#lib/domain/failure.ts';
import { Listeners } from '../listeners.ts';
import { findNews, refusal } from './additions.ts';
import type { Added, ClassStore } from './ports.ts';

interface Schema extends DBSchema {
	events: { key: string; value: ClassEvent };
}

const version = 1;

/** A class in a database of its own in this browser: a learner’s log and a teacher’s never mix. */
export class IndexedDbClass implements ClassStore {
	readonly #name: string;
	readonly #channel: BroadcastChannel | null;
	readonly #listeners = new Listeners<readonly ClassEvent[] | null>();
	#connection: Promise<IDBPDatabase<Schema>> | null = null;

	constructor(name = 'passage-class') {
		this.#name = name;
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
		this.#channel?.addEventListener('message', this.#hear);
	}

	append = async (events: readonly ClassEvent[]): Promise<Result<Added>> => {
		try {
			const outcome = await this.#add(events);
			if (!outcome.ok) return outcome;
			if (outcome.value.length > 0) this.#channel?.postMessage(outcome.value.map(({ id }) => id));
			const added = outcome.value.length;
			return succeed({ added, known: new Set(events.map(({ id }) => id)).size - added });
		} catch (error) {
			return refusal('not-stored', error);
		}
	};

	read = async (): Promise<Result<ClassEvent[]>> => {
		try {
			return succeed(await (await this.#connect()).getAll('events'));
		} catch (error) {
			return refusal('not-readable', error);
		}
	};

	ids = async (): Promise<Result<string[]>> => {
		try {
			return succeed(await (await this.#connect()).getAllKeys('events'));
		} catch (error) {
			return refusal('not-readable', error);
		}
	};

	some = async (ids: readonly string[]): Promise<Result<ClassEvent[]>> => {
		try {
			const { store } = (await this.#connect()).transaction('events');
			const found = await Promise.all(ids.map((id) => store.get(id)));
			return succeed(found.flatMap((event) => event ?? []));
		} catch (error) {
			return refusal('not-readable', error);
		}
	};

	clear = async (): Promise<Result<null>> => {
		try {
			await (await this.#connect()).clear('events');
			this.#channel?.postMessage(null);
			return succeed(null);
		} catch (error) {
			return refusal('not-cleared', error);
		}
	};

	subscribe = (listener: (events: readonly ClassEvent[] | null) => void) => this.#listeners.add(listener);

	close = (): void => {
		this.#channel?.close();
		this.#disconnect();
	};

	async #add(events: readonly ClassEvent[]): Promise<Result<ClassEvent[]>> {
		const step = (await this.#connect()).transaction('events', 'readwrite', { durability: 'strict' });
		const known = new Map<string, ClassEvent | undefined>();
		await Promise.all(
			[...new Set(events.map(({ id }) => id))].map(async (id) => known.set(id, await step.store.get(id)))
		);
		const news = findNews((id) => known.get(id), events);
		await Promise.all([...(news.ok ? news.value : []).map((event) => step.store.put(event)), step.done]);
		return news;
	}

	/** Rows travel by name only: what another tab stored is read from the disk. */
	#hear = async ({ data }: MessageEvent<readonly string[] | null>): Promise<void> => {
		if (data === null) {
			this.#listeners.tell(null);
			return;
		}
		const all = await this.read();
		const ids = new Set(data);
		if (all.ok) this.#listeners.tell(all.value.filter(({ id }) => ids.has(id)));
	};

	#connect(): Promise<IDBPDatabase<Schema>> {
		this.#connection ??= openDB<Schema>(this.#name, version, {
			upgrade: (fresh) => void fresh.createObjectStore('events', { keyPath: 'id' }),
			// Another tab wants to update or delete the database: stand aside, and connect again when needed.
			blocking: this.#disconnect,
			terminated: this.#disconnect
		}).catch((error: unknown) => {
			this.#connection = null;
			throw error;
		});
		return this.#connection;
	}

	#disconnect = (): void => {
		void this.#connection?.then((db) => db.close());
		this.#connection = null;
	};
}
