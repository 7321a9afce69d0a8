import type { Draft } from '#lib/domain/draft.ts';
import type { LogEvent } from '#lib/domain/event.ts';
import { byIdOrder } from '#lib/domain/log.ts';
import { findAdditions, isInRange } from './additions.ts';
import type { Shelf } from './ports.ts';
import { nameOf } from './unsaved.ts';

/** A shelf that lasts as long as the page: the measure for the others, and a stand-in for tests and previews. */
export function createMemoryShelf(): Shelf {
	const events = new Map<string, LogEvent>();
	const drafts = new Map<string, Draft>();
	const write: Shelf['write'] = (batch) => {
		const outcome = findAdditions(events, batch.events);
		for (const event of outcome.added) events.set(event.id, event);
		for (const { key, draft } of batch.drafts) {
			if (draft) drafts.set(nameOf(key), draft);
			else drafts.delete(nameOf(key));
		}
		return Promise.resolve(outcome);
	};
	return {
		open: () => Promise.resolve(),
		write,
		writeBlind: write,
		read: (range) => Promise.resolve([...events.values()].filter((event) => isInRange(event, range)).sort(byIdOrder)),
		drafts: (attempt) =>
			Promise.resolve(
				[...drafts.values()].filter((draft) => attempt === null || draft.attempt === attempt).sort(byIdOrder)
			),
		clear() {
			events.clear();
			drafts.clear();
			return Promise.resolve();
		},
		reasonOf: () => 'failed',
		close: () => undefined
	};
}
