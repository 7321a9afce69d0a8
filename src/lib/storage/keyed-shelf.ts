import type { Result } from '#lib/domain/failure.ts';
import type { Kept, KeyedShelf, NotSavedReason } from './ports.ts';

/** Some browsers never answer; ms. */
const patience = 5000;
const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

/**
 * A few things under their ids, in a database of their own in the browser's IndexedDB, open only while it is used. It shares
 * no code with the log's: every page with questions loads that, and would load this along.
 */
export function openKeyedShelf<T extends Kept>(name: string): KeyedShelf<T> {
	const read = <R>(ask: (things: IDBObjectStore) => Asked<R>) =>
		attempt('not-readable', name, () => runStep(name, 'readonly', (things) => [ask(things)]));
	const write = async (ask: (things: IDBObjectStore) => Asked<unknown>[]): Promise<Result<null>> => {
		const done = await attempt('not-stored', name, () => runStep(name, 'readwrite', ask));
		return done.ok ? succeed(null) : done;
	};
	return {
		list: async () => {
			const found = await read<T[]>((things) => things.getAll());
			return found.ok ? succeed(found.value.flat().sort((a, b) => a.addedAt - b.addedAt)) : found;
		},
		read: async (id) => {
			const found = await read<T | undefined>((things) => things.get(id));
			return found.ok ? succeed(found.value[0] ?? null) : found;
		},
		put: (kept) => write((things) => kept.map((thing) => things.put(thing))),
		remove: (ids) => write((things) => ids.map((id) => things.delete(id)))
	};
}

/** A request, as far as it is needed here. */
interface Asked<T> {
	readonly result: T;
}

async function attempt<T>(code: string, name: string, work: () => Promise<T>): Promise<Result<T>> {
	try {
		return succeed(await Promise.race([work(), giveUp()]));
	} catch (error) {
		const failure = { code, path: [name], expected: 'storage that works', received: reasonOf(error) };
		return { ok: false, failures: [failure] };
	}
}

function giveUp(): Promise<never> {
	return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer in time')), patience));
}

/** What the requests of one step found, once all of it is on the disk; else none of it is. */
async function runStep<T>(
	name: string,
	mode: IDBTransactionMode,
	ask: (things: IDBObjectStore) => Asked<T>[]
): Promise<T[]> {
	const db = await connect(name);
	try {
		return await new Promise((resolve, reject) => {
			const step = db.transaction('kept', mode, { durability: 'strict' });
			step.onabort = () => reject(step.error ?? new Error('the step was undone'));
			const asked = askOrUndo(step, ask);
			step.oncomplete = () => resolve(asked.map(({ result }) => result));
		});
	} finally {
		db.close();
	}
}

/** A request that throws undoes the step, and those before it with it. */
function askOrUndo<T>(step: IDBTransaction, ask: (things: IDBObjectStore) => Asked<T>[]): Asked<T>[] {
	try {
		return ask(step.objectStore('kept'));
	} catch (error) {
		step.abort();
		throw error;
	}
}

function connect(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('kept', { keyPath: 'id' });
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error ?? new Error('the database did not open'));
	});
}

function reasonOf(error: unknown): NotSavedReason {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'VersionError') return 'outdated';
	return typeof indexedDB === 'undefined' || name === 'SecurityError' ? 'missing' : 'failed';
}
