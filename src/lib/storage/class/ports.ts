import type { ClassEvent } from '#lib/domain/class/class-event.ts';
import type { Result } from '#lib/domain/failure.ts';

/** What appending did: how many events were new, and how many were here already. */
export interface Added {
	added: number;
	known: number;
}

/**
 * Keeps the log of a class: on a teacher’s device, or on a server. Results say what went wrong with one failure: `conflict`
 * (an id is taken by an event with another body) or `not-stored`, `not-readable`, `not-cleared` (the place refused).
 */
export interface ClassStore {
	/** Stores events in one step, each id once: all of them or, on failure, none. On the disk when it resolves. */
	append: (events: readonly ClassEvent[]) => Promise<Result<Added>>;
	/** Every event, in the order of their ids. */
	read: () => Promise<Result<ClassEvent[]>>;
	/** The ids of all events, in order, which is much less to read: what an id names is never changed. */
	ids: () => Promise<Result<string[]>>;
	/** The events of these ids, in the order of the ids; those that are not here are left out. */
	some: (ids: readonly string[]) => Promise<Result<ClassEvent[]>>;
	/** Deletes everything. */
	clear: () => Promise<Result<null>>;
	/** Tells that another holder of the same store appended (`events`) or cleared (`null`); returns the way to stop. */
	subscribe: (listener: (events: readonly ClassEvent[] | null) => void) => () => void;
	close: () => void;
}
