import type { Draft, DraftKey } from '#lib/domain/draft.ts';
import type { LogEvent } from '#lib/domain/event.ts';
import type { Result } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { KeyPack } from '#lib/question-types/key-pack.ts';
import type { LearnerEdition } from '#lib/question-types/learner-edition.ts';
import type { Question } from '#lib/question-types/types.ts';

/**
 * Why work is not on the device: no room (`full`), a browser that keeps nothing (`missing`), another tab in the way of an
 * update (`blocked`), a page older than what is stored (`outdated`: reload), or anything else (`failed`).
 */
export type NotSavedReason = 'full' | 'missing' | 'blocked' | 'outdated' | 'failed';

/**
 * Whether everything handed over is on the device. `saved.at` is the epoch ms of the last write, `null` before the first.
 * While `not-saved`, the page keeps everything in memory, stays usable and tries again by itself.
 */
export type StorageStatus =
	{ state: 'saved'; at: number | null } | { state: 'saving' } | { state: 'not-saved'; reason: NotSavedReason };

/** Which events to read; every given field must hold. `since` is epoch ms, compared with the time in the event's id. */
export interface LogRange {
	unit?: string;
	attempt?: string;
	since?: number;
}

/** Everything kept on the device. */
export interface LogContent {
	events: readonly LogEvent[];
	drafts: readonly Draft[];
}

/** Outcome of `append`. `saved` is false when the events are only in memory so far. */
export interface Appended {
	saved: boolean;
	/** Ids that were already taken by an event with another body; those events were dropped. */
	refused: readonly string[];
}

/** Outcome of `import`: how many events were new, how many were here already, and the ids refused as in `append`. */
export interface Imported {
	added: number;
	known: number;
	refused: readonly string[];
}

/** What happened outside this page; `reread` means that more changed than is worth listing. */
export type StoreChange =
	| { kind: 'appended'; events: readonly LogEvent[] }
	| { kind: 'draft'; attempt: string }
	| { kind: 'reread' }
	| { kind: 'cleared' };

/**
 * Keeps the log and the drafts of one device. No method rejects because the device refuses to store: the status says so.
 * Events can be read as soon as `append` was called.
 */
export interface ProgressStore {
	readonly status: StorageStatus;
	/**
	 * Stores events in one step, each id once, and removes the drafts of the checked questions in the same step. Events are
	 * copied as JSON: what the page does with its objects afterwards changes nothing.
	 */
	append: (events: readonly LogEvent[], options?: { clearDraft?: DraftKey | readonly DraftKey[] }) => Promise<Appended>;
	/** Stores at once whatever waits. */
	flush: () => Promise<void>;
	/** The same with these drafts when the page may be gone in a moment: in one go that waits for no answer on its way. */
	leave: (drafts: readonly Draft[]) => Promise<void>;
	/** Events in the order of their ids. Only those in memory when the device cannot be read: the status says so. */
	read: (range?: LogRange) => Promise<LogEvent[]>;
	/** Keeps a tab's latest draft of a question in place of its last one. `replacing` goes in the same step. */
	saveDraft: (draft: Draft, options?: { replacing?: DraftKey }) => Promise<void>;
	removeDraft: (key: DraftKey) => Promise<void>;
	/** Drafts of an attempt from every tab, oldest first. */
	drafts: (attempt: string) => Promise<Draft[]>;
	/** Everything, for a backup. Fails with `not-readable` rather than leave out what is stored. */
	export: () => Promise<Result<LogContent>>;
	/** Adds events that are missing here and drafts that are newer, all or nothing. Fails with `not-stored` when the device refuses it. */
	import: (content: LogContent) => Promise<Result<Imported>>;
	/** Deletes everything in every tab. Fails with `not-cleared` when the device refuses; nothing is deleted then. */
	clear: () => Promise<Result<null>>;
	/** Tells of changes made outside this page; returns the way to stop. */
	subscribe: (listener: (change: StoreChange) => void) => () => void;
	/** Tells of every new status; returns the way to stop. */
	watchStatus: (listener: (status: StorageStatus) => void) => () => void;
	/** Lets go of the device; later calls work in memory only. */
	close: () => void;
}

/** One step that is stored as a whole or not at all. A `null` draft is removed. */
export interface Batch {
	events: readonly LogEvent[];
	drafts: readonly { key: DraftKey; draft: Draft | null }[];
}

/** What a batch added, and the ids refused because the stored body differs. */
export interface Additions {
	added: readonly LogEvent[];
	refused: readonly string[];
}

/**
 * A place that can keep a log durably: what a `DeviceStore` is built on. Every method may reject with whatever the place
 * throws; `reasonOf` names it. A resolved `write` is on the disk.
 */
export interface Shelf {
	/** Resolves when the place can be used. */
	open: () => Promise<void>;
	/** Stores a batch; a draft takes the place of the one that is there. */
	write: (batch: Batch) => Promise<Additions>;
	/**
	 * Stores a batch without a look at what is there, because a page that is being left hears no answer. Its events must be
	 * of this page's own making: nobody else has their ids.
	 */
	writeBlind: (batch: Batch) => Promise<Additions>;
	/** Events in the order of their ids. */
	read: (range: LogRange) => Promise<LogEvent[]>;
	/** Drafts of one attempt, or all. */
	drafts: (attempt: string | null) => Promise<Draft[]>;
	clear: () => Promise<void>;
	/** Names the reason when one of the methods rejected, or did not come back in time (`TimeoutError`). */
	reasonOf: (error: unknown) => NotSavedReason;
	close: () => void;
}

/** A thing that is kept beside the log. */
export interface Kept {
	id: string;
	/** Epoch ms. */
	addedAt: number;
}

/**
 * Keeps things apart from the log. No method rejects: what the device refuses comes back as a failure, `not-stored` or
 * `not-readable`, that received a `NotSavedReason`.
 */
export interface KeyedShelf<T extends Kept> {
	/** All of them, in the order in which they were added. */
	list: () => Promise<Result<T[]>>;
	/** `null` when there is none with this id. */
	read: (id: string) => Promise<Result<T | null>>;
	/** Keeps things in one step, all or none; each takes the place of the one with its id. */
	put: (things: readonly T[]) => Promise<Result<null>>;
	/** Removes these in one step. */
	remove: (ids: readonly string[]) => Promise<Result<null>>;
}

/** The text of an article as somebody who holds it attached it; its id is the unit's. */
export interface AttachedOriginal extends Kept {
	text: string;
}

/** The originals on this device. */
export interface Originals extends KeyedShelf<AttachedOriginal> {
	/** Tells when another tab attached or removed the original of this unit; returns the way to stop. */
	watch: (unit: string, listener: () => void) => () => void;
}

/** A unit that was added from a file. */
export interface KeptUnit extends Kept {
	unit: Unit<Question>;
}

/** A unit without its keys that was added from a file. */
export interface KeptEdition extends Kept {
	edition: LearnerEdition;
}

/** A key pack that a teacher made or opened here; its id is that of its learner edition. */
export interface KeptPack extends Kept {
	pack: KeyPack;
}

/** The units that were added from files: the answers to one stay when it goes. */
export type UnitShelf = KeyedShelf<KeptUnit>;
