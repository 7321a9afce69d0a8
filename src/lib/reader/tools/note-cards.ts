import { mount, unmount } from 'svelte';
import NoteCard from './NoteCard.svelte';
import type { NotesOnPage } from './notes-on-page.svelte.ts';

/** The cards of the notes of a page, each behind its sentence. */
export class NoteCards {
	readonly #notes: NotesOnPage;
	readonly #cards = new Map<string, { host: HTMLElement; card: object }>();

	constructor(notes: NotesOnPage) {
		this.#notes = notes;
	}

	/** Brings cards and goes on with those that are there: what is being written is not touched. Ids of notes with their sentences, in order. */
	show(wanted: ReadonlyMap<string, string>): void {
		for (const [id, { host, card }] of this.#cards) {
			if (wanted.get(id) === host.dataset.noteOf) continue;
			void unmount(card);
			host.remove();
			this.#cards.delete(id);
		}
		const ends = new Map<string, Element>();
		for (const [id, sentence] of wanted) {
			const after = ends.get(sentence) ?? endOf(sentence);
			const host = this.#cards.get(id)?.host ?? (after && this.#bring(id, sentence, after));
			if (host) ends.set(sentence, host);
		}
	}

	#bring(id: string, sentence: string, after: Element): HTMLElement {
		const host = document.createElement('span');
		host.dataset.noteOf = sentence;
		after.after(host);
		this.#cards.set(id, { host, card: mount(NoteCard, { target: host, props: { notes: this.#notes, id } }) });
		return host;
	}
}

/** A sentence, or the last of the words explained behind it. */
function endOf(sentence: string): Element | null {
	let end = document.getElementById(sentence);
	while (end?.nextElementSibling instanceof HTMLElement && end.nextElementSibling.matches('.gloss')) {
		end = end.nextElementSibling;
	}
	return end;
}
