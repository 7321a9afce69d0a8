import type { LogEvent } from './event.ts';
import { isSameJson } from './json.ts';

/** A log in the order of its ids, each id once; `conflicts` are ids that came with two bodies (the first one met stays). */
export interface OrderedLog {
	events: readonly LogEvent[];
	conflicts: readonly string[];
}

/** Puts events from anywhere, in any order and however often, into one log. */
export function orderEvents(events: readonly LogEvent[]): OrderedLog {
	if (isOrdered(events)) return { events, conflicts: [] };
	const byId = new Map<string, LogEvent>();
	const conflicts = new Set<string>();
	for (const event of events) {
		const known = byId.get(event.id);
		if (!known) byId.set(event.id, event);
		else if (!isSameJson(known, event)) conflicts.add(event.id);
	}
	return { events: [...byId.values()].sort(byIdOrder), conflicts: [...conflicts] };
}

/** Compares by id, that is by time. */
export function byIdOrder(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

// What a store returns is in order already: one pass instead of a sort over tens of thousands.
function isOrdered(events: readonly LogEvent[]): boolean {
	return events.every((event, index) => index === 0 || (events[index - 1]?.id ?? '') < event.id);
}
