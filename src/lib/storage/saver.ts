import type { Draft, DraftKey, NewDraft } from '#lib/domain/draft.ts';
import type { Ids } from '#lib/domain/uuid.ts';
import { Listeners } from './listeners.ts';
import type { ProgressStore, StorageStatus } from './ports.ts';

/** The part of a window that tells when the page may be gone without another word. */
export interface PageLife {
	document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
	addEventListener: (type: 'pagehide', listener: () => void) => void;
	removeEventListener: (type: 'pagehide', listener: () => void) => void;
}

/** What a saver is made of; times are in ms. */
export interface SaverParts {
	store: ProgressStore;
	ids: Ids;
	/** The id of this tab, see `tab.ts`. */
	tab: string;
	now?: () => number;
	/** Typing is stored after this much quiet … */
	idle?: number;
	/** … and at the latest this long after the first change. */
	most?: number;
}

/** Stands between a page and the store: typing is stored soon, but not letter by letter. */
export class Saver {
	readonly store: ProgressStore;
	readonly tab: string;
	#ids: Ids;
	#now: () => number;
	#idle: number;
	#most: number;
	#pending = new Map<string, Draft>();
	#idleTimer: ReturnType<typeof setTimeout> | undefined;
	#mostTimer: ReturnType<typeof setTimeout> | undefined;
	#statuses = new Listeners<StorageStatus>();
	#leave: (() => void)[] = [];

	constructor({ store, ids, tab, now = Date.now, idle = 400, most = 700 }: SaverParts) {
		this.store = store;
		this.#ids = ids;
		this.tab = tab;
		this.#now = now;
		this.#idle = idle;
		this.#most = most;
		this.#leave.push(store.watchStatus(() => this.#showStatus()));
	}

	/** The store's status, and `saving` while something typed is not yet handed over. */
	get status(): StorageStatus {
		const { status } = this.store;
		return this.#pending.size > 0 && status.state === 'saved' ? { state: 'saving' } : status;
	}

	/** Tells of every change of `status`; returns the way to stop. */
	watchStatus = (listener: (status: StorageStatus) => void) => this.#statuses.add(listener);

	/** Takes every change of a response; it is stored within `most` ms. */
	draft = (draft: NewDraft): void => {
		this.#pending.set(placeOf(draft), { ...draft, id: this.#ids.next(), at: this.#now(), tab: this.tab });
		clearTimeout(this.#idleTimer);
		this.#idleTimer = setTimeout(this.flush, this.#idle);
		this.#mostTimer ??= setTimeout(this.flush, this.#most);
		this.#showStatus();
	};

	/** Forgets typing that is not yet handed over, because its question is being checked. */
	settle = (attempt: string, question: string): void => {
		this.#pending.delete(placeOf({ attempt, question }));
		this.#showStatus();
	};

	/** Makes another tab's draft this tab's own, in one step. */
	adopt = async (draft: Draft): Promise<void> => {
		if (draft.tab === this.tab) return;
		const own = { ...draft, id: this.#ids.next(), at: this.#now(), tab: this.tab };
		await this.store.saveDraft(own, { replacing: draft });
	};

	/** Hands over what was typed, now. */
	flush = async (): Promise<void> => {
		await Promise.all(this.#takePending().map((draft) => this.store.saveDraft(draft)));
	};

	/** Hands over what was typed, and what was checked and still waits, when the page is hidden or left. */
	listen(page: PageLife): void {
		const whenLeft = () => void this.store.leave(this.#takePending());
		const whenHidden = () => {
			if (page.document.visibilityState === 'hidden') whenLeft();
		};
		page.document.addEventListener('visibilitychange', whenHidden);
		page.addEventListener('pagehide', whenLeft);
		this.#leave.push(() => page.document.removeEventListener('visibilitychange', whenHidden));
		this.#leave.push(() => page.removeEventListener('pagehide', whenLeft));
	}

	/** Hands over what was typed, then lets go of the page and the store. */
	stop = async (): Promise<void> => {
		for (const leave of this.#leave.splice(0)) leave();
		await this.flush();
		await this.store.flush();
		this.store.close();
	};

	#takePending(): Draft[] {
		clearTimeout(this.#idleTimer);
		clearTimeout(this.#mostTimer);
		this.#mostTimer = undefined;
		const drafts = [...this.#pending.values()];
		this.#pending.clear();
		return drafts;
	}

	#showStatus(): void {
		this.#statuses.tell(this.status);
	}
}

function placeOf({ attempt, question }: Pick<DraftKey, 'attempt' | 'question'>): string {
	return JSON.stringify([attempt, question]);
}
