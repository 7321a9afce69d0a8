import { stampClassEvent, type ClassEvent, type NewClassEvent } from '#lib/domain/class/class-event.ts';
import { describeFailure, type Result } from '#lib/domain/failure.ts';
import { byIdOrder } from '#lib/domain/log.ts';
import { createIds } from '#lib/domain/uuid.ts';
import type { Added, ClassStore } from '#lib/storage/class/ports.ts';

/** `refused`: the device did not take the latest events; they are not in `events`, and `problem` says why. */
export type ClassLogState = 'opening' | 'ready' | 'not-readable' | 'refused';

/** The log of a class as a page sees it: what other tabs write appears, and what this page adds shows once it is on the disk. */
export class ClassLog {
	/** In the order of their ids. */
	events = $state.raw<readonly ClassEvent[]>([]);
	state = $state<ClassLogState>('opening');
	/** Why the device refused, in words, or `''`. */
	problem = $state('');
	/** Epoch ms of the last write, or `null` before the first. */
	savedAt = $state<number | null>(null);

	readonly #open: () => Promise<ClassStore>;
	readonly #ids = createIds({
		now: Date.now,
		random: (length) => crypto.getRandomValues(new Uint8Array(length))
	});
	#opening: Promise<ClassStore> | null = null;

	constructor(open: () => Promise<ClassStore>) {
		this.#open = open;
	}

	/** Reads the log and follows it; returns the way to stop. */
	follow(): () => void {
		let stop: (() => void) | null = null;
		let over = false;
		void this.#store().then((store) => {
			if (over) return;
			stop = store.subscribe((events) => this.#hear(events));
			return this.refresh();
		});
		return () => {
			over = true;
			stop?.();
			void this.#opening?.then((store) => store.close());
		};
	}

	/** Reads the log again. */
	async refresh(): Promise<void> {
		const found = await (await this.#store()).read();
		if (found.ok) this.#take(found.value);
		this.state = found.ok ? 'ready' : 'not-readable';
		this.problem = found.ok ? '' : found.failures.map(describeFailure).join('. ');
	}

	/** Keeps events in one step: all of them, or none with `state` saying so. Returns them with their ids, in order. */
	async keep(...bodies: readonly NewClassEvent[]): Promise<Result<ClassEvent[]>> {
		const events = bodies.map((body) => stampClassEvent(body, this.#ids.next(), Date.now()));
		const done = await this.adopt(events);
		return done.ok ? { ok: true, value: events } : done;
	}

	/** Takes events back, or brings them back when they are themselves a taking back. */
	async undo(events: readonly Pick<ClassEvent, 'id'>[]): Promise<Result<ClassEvent[]>> {
		return this.keep(...events.map(({ id }) => ({ kind: 'undone' as const, event: id })));
	}

	/** Adds events that have their ids, such as those of a class file, in one step. */
	async adopt(events: readonly ClassEvent[]): Promise<Result<Added>> {
		const done = await (await this.#store()).append(events);
		this.state = done.ok ? 'ready' : 'refused';
		this.problem = done.ok ? '' : done.failures.map(describeFailure).join('. ');
		if (done.ok) {
			this.savedAt = Date.now();
			this.#take(events);
		}
		return done;
	}

	/** The ids of everything in the log, in order, without reading it; `null` when it cannot be read. */
	async ids(): Promise<readonly string[] | null> {
		const found = await (await this.#store()).ids();
		return found.ok ? found.value : null;
	}

	/** Some events of the log, without reading the others; `null` when it cannot be read. */
	async some(ids: readonly string[]): Promise<readonly ClassEvent[] | null> {
		if (ids.length === 0) return [];
		const found = await (await this.#store()).some(ids);
		return found.ok ? found.value : null;
	}

	/** Deletes the class from this device. */
	async clear(): Promise<Result<null>> {
		const done = await (await this.#store()).clear();
		if (done.ok) this.events = [];
		return done;
	}

	async #store(): Promise<ClassStore> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	#hear(events: readonly ClassEvent[] | null) {
		if (events) this.#take(events);
		else this.events = [];
	}

	#take(events: readonly ClassEvent[]) {
		const byId = new Map([...this.events, ...events].map((event) => [event.id, event]));
		for (const id of byId.keys()) this.#ids.see(id);
		this.events = [...byId.values()].sort(byIdOrder);
	}
}
