import type { Draft, DraftKey } from '#lib/domain/draft.ts';
import type { LogEvent } from '#lib/domain/event.ts';
import { fail, succeed, type Result } from '#lib/domain/failure.ts';
import { isSameJson } from '#lib/domain/json.ts';
import { Listeners } from './listeners.ts';
import { within } from './patience.ts';
import type {
	Additions,
	Batch,
	Imported,
	LogContent,
	LogRange,
	NotSavedReason,
	ProgressStore,
	Shelf,
	StorageStatus,
	StoreChange
} from './ports.ts';
import { nameOf, Unsaved } from './unsaved.ts';

/** The part of a `BroadcastChannel` that tabs talk through. */
export interface Channel {
	postMessage: (change: StoreChange) => void;
	onmessage: ((message: MessageEvent<StoreChange>) => void) | null;
	close: () => void;
}

/** What a store is made of; times are in ms. */
export interface StoreParts {
	shelf: Shelf;
	channel?: Channel | null;
	now?: () => number;
	/** Told the highest id of everything read or heard of, for `Ids.see`. */
	see?: (id: string) => void;
	/** How long to wait for the shelf to open, and for a write. */
	patience?: { open: number; write: number };
	/** Resolves once the page has shown what the learner did, within 0.3 s; storing events waits for it. Default: at once. */
	shown?: () => Promise<void>;
	/** First pause before trying again; it doubles up to 30 s. */
	retryAfter?: number;
}

/** More new events than this are not worth sending to other tabs one by one. */
const worthListing = 200;
const longestPause = 30_000;
/** Events as plain JSON: proxies of a user interface cannot be stored, and the page may change its objects later. */
const copyOf = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

/** Keeps a log on a shelf; while the shelf refuses, in memory, trying again until it is stored. */
export class DeviceStore implements ProgressStore {
	#shelf: Shelf;
	#channel: Channel | null;
	#now: () => number;
	#see: (id: string) => void;
	#shown: (() => Promise<void>) | undefined;
	#patience: { open: number; write: number };
	#retryAfter: number;
	#pause: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#unsaved = new Unsaved();
	#changes = new Listeners<StoreChange>();
	#statuses = new Listeners<StorageStatus>();
	#status: StorageStatus = { state: 'saved', at: null };
	#reason: NotSavedReason | null = null;
	#savedAt: number | null = null;
	#readInVain = false;
	#closed = false;

	constructor({ shelf, channel = null, now = Date.now, see = () => undefined, ...waits }: StoreParts) {
		this.#shelf = shelf;
		this.#channel = channel;
		this.#now = now;
		this.#see = see;
		this.#shown = waits.shown;
		this.#patience = waits.patience ?? { open: 3000, write: 10_000 };
		this.#pause = this.#retryAfter = waits.retryAfter ?? 2000;
		if (channel) channel.onmessage = ({ data }) => this.#hear(data);
		void this.#attempt(() => Promise.resolve());
	}

	get status(): StorageStatus {
		return this.#status;
	}

	subscribe = (listener: (change: StoreChange) => void) => this.#changes.add(listener);
	watchStatus = (listener: (status: StorageStatus) => void) => this.#statuses.add(listener);

	append: ProgressStore['append'] = async (events, { clearDraft = [] } = {}) => {
		const refused = this.#unsaved.add(copyOf(events));
		for (const key of [clearDraft].flat()) this.#unsaved.setDraft(key, null);
		this.#showStatus();
		if (this.#shown) await this.#shown();
		const outcome = await this.#flush();
		const own = new Set(events.map(({ id }) => id));
		return { saved: outcome !== null, refused: [...refused, ...(outcome?.refused ?? []).filter((id) => own.has(id))] };
	};

	saveDraft = async (draft: Draft, { replacing }: { replacing?: DraftKey } = {}): Promise<void> => {
		if (replacing) this.#unsaved.setDraft(replacing, null);
		this.#unsaved.setDraft(draft, copyOf(draft));
		await this.#flush();
	};

	removeDraft = async (key: DraftKey): Promise<void> => {
		this.#unsaved.setDraft(key, null);
		await this.#flush();
	};

	flush = async (): Promise<void> => {
		await this.#flush();
	};

	leave = async (drafts: readonly Draft[]): Promise<void> => {
		for (const draft of drafts) this.#unsaved.setDraft(draft, copyOf(draft));
		await this.#flush(this.#shelf.writeBlind);
	};

	read = async (range: LogRange = {}): Promise<LogEvent[]> => {
		const stored = await this.#attempt(() => this.#shelf.read(range));
		if (!stored) this.#readInVain = true;
		const events = this.#unsaved.mergeEvents(stored ?? [], range);
		this.#seeLast(events);
		return events;
	};

	drafts = async (attempt: string): Promise<Draft[]> => {
		const stored = await this.#attempt(() => this.#shelf.drafts(attempt));
		if (!stored) this.#readInVain = true;
		return this.#unsaved.mergeDrafts(stored ?? [], attempt);
	};

	export = async (): Promise<Result<LogContent>> => {
		const events = await this.#attempt(() => this.#shelf.read({}));
		const drafts = await this.#attempt(() => this.#shelf.drafts(null));
		if (!events || !drafts) return this.#refuse('not-readable', 'export');
		return succeed({
			events: this.#unsaved.mergeEvents(events, {}),
			drafts: this.#unsaved.mergeDrafts(drafts, null)
		});
	};

	import = async ({ events, drafts }: LogContent): Promise<Result<Imported>> => {
		const outcome =
			(await this.#flush()) &&
			(await this.#attempt(async () => {
				const newer = findNewer(await this.#shelf.drafts(null), drafts);
				return this.#shelf.write({ events, drafts: newer.map((draft) => ({ key: draft, draft })) });
			}));
		if (!outcome) return this.#refuse('not-stored', 'import');
		this.#savedAt = this.#now();
		this.#showStatus();
		this.#tellOthers({ kind: 'reread' });
		const { added, refused } = outcome;
		return succeed({ added: added.length, known: events.length - added.length - refused.length, refused });
	};

	clear = async (): Promise<Result<null>> => {
		const cleared = await this.#attempt(() => this.#shelf.clear().then(() => true));
		// A browser that keeps nothing has nothing else to delete.
		if (!cleared && this.#reason !== 'missing') return this.#refuse('not-cleared', 'clear');
		this.#unsaved.clear();
		this.#showStatus();
		this.#tellOthers({ kind: 'cleared' });
		return succeed(null);
	};

	close = (): void => {
		this.#closed = true;
		clearTimeout(this.#timer);
		this.#channel?.close();
		this.#shelf.close();
	};

	/** Writes everything that waits; `null` when it could not. */
	async #flush(write = this.#shelf.write): Promise<Additions | null> {
		const batch = this.#unsaved.batch();
		if (batch.events.length + batch.drafts.length === 0) return { added: [], refused: [] };
		this.#showStatus();
		const outcome = await this.#attempt(() => within(write(batch), this.#patience.write));
		if (!outcome) return null;
		this.#unsaved.settle(batch);
		this.#savedAt = this.#now();
		this.#recover();
		this.#announce(outcome.added, batch.drafts);
		return outcome;
	}

	/** Does something with the open shelf; on failure notes the reason, plans another attempt and returns `null`. */
	async #attempt<T>(work: () => Promise<T>): Promise<T | null> {
		if (this.#closed) return null;
		try {
			await within(this.#shelf.open(), this.#patience.open);
			const outcome = await work();
			this.#recover();
			return outcome;
		} catch (error) {
			this.#reason = this.#shelf.reasonOf(error);
			this.#showStatus();
			this.#planRetry();
			return null;
		}
	}

	#planRetry(): void {
		clearTimeout(this.#timer);
		if (this.#closed || this.#reason === 'missing') return;
		this.#timer = setTimeout(() => {
			this.#pause = Math.min(2 * this.#pause, longestPause);
			void (this.#unsaved.isEmpty ? this.#attempt(() => Promise.resolve()) : this.#flush());
		}, this.#pause);
	}

	/** All is well again once nothing waits: what could not be read before can be read now. */
	#recover(): void {
		if (this.#unsaved.isEmpty) {
			this.#reason = null;
			this.#pause = this.#retryAfter;
			clearTimeout(this.#timer);
			if (this.#readInVain) this.#changes.tell({ kind: 'reread' });
			this.#readInVain = false;
		}
		this.#showStatus();
	}

	#showStatus(): void {
		const status: StorageStatus = this.#reason
			? { state: 'not-saved', reason: this.#reason }
			: this.#unsaved.isEmpty
				? { state: 'saved', at: this.#savedAt }
				: { state: 'saving' };
		if (isSameJson(status, this.#status)) return;
		this.#status = status;
		this.#statuses.tell(status);
	}

	#refuse(code: string, action: string) {
		const received = this.#reason ?? 'failed';
		return fail([{ code, path: [action], expected: 'storage that works', received }]);
	}

	#announce(added: readonly LogEvent[], drafts: Batch['drafts']): void {
		if (added.length > worthListing) this.#tellOthers({ kind: 'reread' });
		else if (added.length > 0) this.#tellOthers({ kind: 'appended', events: added });
		for (const attempt of new Set(drafts.map(({ key }) => key.attempt))) this.#tellOthers({ kind: 'draft', attempt });
	}

	#tellOthers(change: StoreChange): void {
		if (!this.#closed) this.#channel?.postMessage(change);
	}

	#hear(change: StoreChange): void {
		if (change.kind === 'cleared') this.#unsaved.clear();
		if (change.kind === 'appended') this.#seeLast(change.events);
		this.#showStatus();
		this.#changes.tell(change);
	}

	#seeLast(events: readonly LogEvent[]): void {
		const last = events.at(-1);
		if (last) this.#see(last.id);
	}
}

/** Drafts that have no later version among those kept. */
function findNewer(kept: readonly Draft[], drafts: readonly Draft[]): Draft[] {
	const ids = new Map(kept.map((draft) => [nameOf(draft), draft.id]));
	return drafts.filter((draft) => draft.id > (ids.get(nameOf(draft)) ?? ''));
}
