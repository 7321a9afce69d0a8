import type { Draft, NewDraft } from '#lib/domain/draft.ts';
import { stampEvent, type LogEvent, type NewEvent } from '#lib/domain/event.ts';
import { createIds, type Ids } from '#lib/domain/uuid.ts';
import type { ProgressStore, StorageStatus } from '#lib/storage/ports.ts';

/** The store of this device with what writes this tab's drafts to it. */
export interface Device {
	store: ProgressStore;
	/** Id of this browser tab. */
	tab: string;
	/** The store's status, and `saving` while something typed is not yet handed over. */
	status: StorageStatus;
	watchStatus: (listener: (status: StorageStatus) => void) => () => void;
	/** Keeps a draft soon; typing fast does not write every letter by itself. */
	draft: (draft: NewDraft) => void;
	/** Drops what is waiting to be written for a question, because it is being checked. */
	settle: (attempt: string, question: string) => void;
	/** Makes another tab's draft this tab's own. */
	adopt: (draft: Draft) => Promise<void>;
}

/** Hears of events written elsewhere; `null` when everything was deleted there. */
export type Listener = (events: readonly LogEvent[] | null) => void;

/** Opens the device; it is handed the ids so that the log stays in order whatever the clock does. */
export type OpenDevice = (ids: Ids) => Promise<Device>;

/**
 * Takes down what the learner does, from the first press on: until the log of this device has been read, events wait here and
 * can still join the attempt that turns out to be under way.
 */
export class Keeper {
	status = $state.raw<StorageStatus>({ state: 'saved', at: null });

	readonly #open: OpenDevice;
	readonly #ids: Ids = createIds({
		now: Date.now,
		random: (length) => crypto.getRandomValues(new Uint8Array(length))
	});
	readonly #listeners = new Set<Listener>();
	#device: Device | null = null;
	#opening: Promise<Device> | null = null;
	#waiting: LogEvent[] = [];
	#waitingDrafts: NewDraft[] = [];
	#released = false;

	constructor(open: OpenDevice) {
		this.#open = open;
	}

	newId = (): string => this.#ids.next();

	/** Opens the device once, however often it is asked. */
	async open(): Promise<Device> {
		this.#opening ??= this.#open(this.#ids);
		const device = await this.#opening;
		if (this.#device) return device;
		this.#device = device;
		this.#showStatus();
		device.watchStatus(this.#showStatus);
		device.store.subscribe((change) => {
			if (change.kind === 'appended') this.#tell(change.events);
			if (change.kind === 'reread') void device.store.read().then((events) => this.#tell(events));
			if (change.kind === 'cleared') this.#tell(null);
		});
		return device;
	}

	/** Tells of events that another tab wrote; returns the way to stop. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async read(unit: string): Promise<LogEvent[]> {
		return (await this.open()).store.read({ unit });
	}

	async drafts(attempt: string) {
		return (await this.open()).store.drafts(attempt);
	}

	/** Gives an event its id and time and keeps it. */
	keep(body: NewEvent): LogEvent {
		const event = stampEvent(body, this.#ids.next(), Date.now());
		if (this.#released) this.#append([event]);
		else this.#waiting.push(event);
		this.#showStatus();
		return event;
	}

	draft(draft: NewDraft) {
		if (this.#released) this.#device?.draft(draft);
		else this.#waitingDrafts.push(draft);
		this.#showStatus();
	}

	/** Moves events that still wait into another attempt; their start is dropped, because that attempt has its own. */
	join(attempt: string): LogEvent[] {
		this.#waiting = this.#waiting
			.filter(({ kind }) => kind !== 'attempt-started')
			.map((event) => ('attempt' in event ? { ...event, attempt } : event));
		this.#waitingDrafts = this.#waitingDrafts.map((draft) => ({ ...draft, attempt }));
		return this.#waiting;
	}

	/** Writes everything that has waited; from now on nothing waits. */
	release() {
		this.#released = true;
		if (this.#waiting.length > 0) this.#append(this.#waiting);
		for (const draft of this.#waitingDrafts) this.draft(draft);
		this.#waiting = [];
		this.#waitingDrafts = [];
		this.#showStatus();
	}

	/** Takes over a draft that another tab holds. */
	adopt(draft: Draft) {
		void this.#device?.adopt(draft);
	}

	/** What still waits here is not saved, whatever the device says of what it was handed. */
	#showStatus = () => {
		const own = this.#device?.status ?? this.status;
		const waits = this.#waiting.length + this.#waitingDrafts.length > 0;
		this.status = waits && own.state === 'saved' ? { state: 'saving' } : own;
	};

	#tell(events: readonly LogEvent[] | null) {
		for (const listener of this.#listeners) listener(events);
	}

	#append(events: readonly LogEvent[]) {
		const device = this.#device;
		if (!device) return;
		const { store, tab } = device;
		const answered = events.filter((event) => event.kind === 'answered');
		const clearDraft = answered.map(({ attempt, question }) => ({ attempt, question, tab }));
		for (const { attempt, question } of clearDraft) device.settle(attempt, question);
		void store.append(events, { clearDraft });
	}
}
