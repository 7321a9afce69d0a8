import type { Draft, DraftKey } from '#lib/domain/draft.ts';
import type { LogEvent } from '#lib/domain/event.ts';
import { byIdOrder, orderEvents } from '#lib/domain/log.ts';
import { findAdditions, isInRange } from './additions.ts';
import type { Batch, LogRange } from './ports.ts';

type DraftChange = Batch['drafts'][number];

/** One text for a draft's place. */
export function nameOf({ attempt, question, tab }: DraftKey): string {
	return JSON.stringify([attempt, question, tab]);
}

/**
 * What was handed over and is not known to be on the device: the events, and the wanted state of each draft. Writing all of
 * it again is always right, because events are kept by id and each draft is the latest one wanted.
 */
export class Unsaved {
	#events = new Map<string, LogEvent>();
	#drafts = new Map<string, DraftChange>();

	get isEmpty(): boolean {
		return this.#events.size + this.#drafts.size === 0;
	}

	/** Takes events in; returns the ids refused because they wait here with another body. */
	add(events: readonly LogEvent[]): readonly string[] {
		const { added, refused } = findAdditions(this.#events, events);
		for (const event of added) this.#events.set(event.id, event);
		return refused;
	}

	/** Wants a draft kept, or removed when it is `null`. */
	setDraft(key: DraftKey, draft: Draft | null): void {
		this.#drafts.set(nameOf(key), { key, draft });
	}

	/** Everything that waits, as one step. */
	batch(): Batch {
		return { events: [...this.#events.values()], drafts: [...this.#drafts.values()] };
	}

	/** Forgets what a written batch held, save drafts that changed since. */
	settle({ events, drafts }: Batch): void {
		for (const { id } of events) this.#events.delete(id);
		for (const change of drafts) {
			const name = nameOf(change.key);
			if (this.#drafts.get(name) === change) this.#drafts.delete(name);
		}
	}

	clear(): void {
		this.#events.clear();
		this.#drafts.clear();
	}

	/** Stored events with those that wait among them. */
	mergeEvents(stored: LogEvent[], range: LogRange): LogEvent[] {
		if (this.#events.size === 0) return stored;
		const waiting = [...this.#events.values()].filter((event) => isInRange(event, range));
		return [...orderEvents([...stored, ...waiting]).events];
	}

	/** Stored drafts as they will be once everything here is written, oldest first. */
	mergeDrafts(stored: readonly Draft[], attempt: string | null): Draft[] {
		const merged = new Map(stored.map((draft) => [nameOf(draft), draft]));
		for (const [name, { key, draft }] of this.#drafts) {
			if (attempt !== null && key.attempt !== attempt) continue;
			if (draft) merged.set(name, draft);
			else merged.delete(name);
		}
		return [...merged.values()].sort(byIdOrder);
	}
}
