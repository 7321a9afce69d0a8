import type { LogEvent, NewEvent, NoteMark } from '#lib/domain/event.ts';
import { anchorAt, standingNotes, type Note, type SentenceTexts } from '#lib/domain/notes.ts';
import type { StorageStatus } from '#lib/storage/ports.ts';
import { placeNotes, type PlacedNote } from './place-notes.ts';
import type { Stretch } from './ranges.ts';

/** Where notes are kept. */
export interface NoteLog {
	readonly status: StorageStatus;
	newId: () => string;
	keep: (event: NewEvent) => LogEvent;
	read: (unit: string) => Promise<LogEvent[]>;
	/** Tells of events of other tabs; `null` when everything was deleted. */
	listen: (listener: (events: readonly LogEvent[] | null) => void) => () => void;
}

/** What the notes of a page are made of. */
export interface NotesParts {
	unit: string;
	log: NoteLog;
	/** The sentences that stand in the page. */
	inPage: SentenceTexts;
	/** All sentences of the unit: fetched when a note is not where it was. */
	loadAll: () => Promise<SentenceTexts>;
	tell: (news: string) => void;
}

/** The notes of a unit as they stand, whatever tab they come from. */
export class NotesOnPage {
	/** The note that was taken away last and can be brought back. */
	removed = $state.raw<Note | null>(null);
	/** Id of the note that is open for writing. */
	open = $state<string | null>(null);
	/** Words typed that are not handed over yet. */
	pending = $state(false);

	readonly #parts: NotesParts;
	#events = $state.raw<readonly LogEvent[]>([]);
	#all = $state.raw<SentenceTexts | null>(null);
	/** Every note of the unit, by the place of its words in the reading. */
	readonly placed: readonly PlacedNote[] = $derived.by(() =>
		placeNotes(standingNotes(this.#events, this.#parts.unit), this.#parts.inPage, this.#all)
	);

	constructor(parts: NotesParts) {
		this.#parts = parts;
	}

	/** Whether what was written is on the device. */
	get status(): StorageStatus {
		return this.pending ? { state: 'saving' } : this.#parts.log.status;
	}

	/** Reads the log and follows it; returns the way to stop. */
	follow(): () => void {
		const { log, unit } = this.#parts;
		void log.read(unit).then((events) => this.#learn(events));
		return log.listen((events) => {
			if (events) this.#learn(events);
			else this.#events = [];
		});
	}

	/** Marks words; returns the new note's id. */
	mark({ sentence, start, end }: Stretch, mark: NoteMark): string {
		const { log, unit, inPage } = this.#parts;
		const note = log.newId();
		const anchor = anchorAt(sentence, inPage.get(sentence) ?? '', start, end);
		this.#keep({ kind: 'note-kept', unit, note, ...anchor, mark, text: '' });
		return note;
	}

	/** Changes a note's words or mark. */
	change({ id: _id, at: _at, ...note }: Note, change: Partial<Pick<Note, 'mark' | 'text'>>) {
		const { text = note.text, mark = note.mark } = change;
		if (text !== note.text || mark !== note.mark) this.#keep({ ...note, text: text.slice(0, longest), mark });
	}

	remove(note: Note) {
		this.removed = note;
		this.open = null;
		this.#keep({ kind: 'note-removed', unit: note.unit, note: note.note });
		this.#parts.tell('The note is removed.');
	}

	undo() {
		const { removed } = this;
		if (!removed) return;
		const { id: _id, at: _at, ...note } = removed;
		this.#keep(note);
		this.removed = null;
		this.#parts.tell('The note is back.');
	}

	#keep(event: NewEvent) {
		this.#learn([this.#parts.log.keep(event)]);
	}

	#learn(events: readonly LogEvent[]) {
		const known = new Set(this.#events.map(({ id }) => id));
		const fresh = events.filter(({ id, kind }) => kind.startsWith('note-') && !known.has(id));
		if (fresh.length === 0) return;
		this.#events = [...this.#events, ...fresh];
		if (this.#all === null && this.placed.some(({ place }) => place.kind === 'unknown')) void this.#lookFurther();
	}

	/** Words that are not in their place may stand anywhere in the reading. */
	async #lookFurther() {
		this.#all = await this.#parts.loadAll().catch(() => null);
	}
}

/** As long as an event may be. */
const longest = 20_000;
