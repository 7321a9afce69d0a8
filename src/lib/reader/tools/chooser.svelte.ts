import type { NoteMark } from '#lib/domain/event.ts';
import type { NotesOnPage } from './notes-on-page.svelte.ts';
import { wordsOf, type ReadingPlace } from './place.svelte.ts';
import { stretchesIn, type Stretch } from './ranges.ts';
import { moveEdge, type Span } from './span.ts';

/** The words that are about to be marked: selected with the pointer, or a sentence made shorter word by word. */
export class Chooser {
	/** One for each sentence that the words reach into. */
	chosen = $state.raw<readonly Stretch[]>([]);

	constructor(
		private readonly place: ReadingPlace,
		private readonly notes: NotesOnPage
	) {}

	/** The chosen words. */
	get quote(): string {
		return this.chosen.map(({ sentence, start, end }) => textOf(sentence).slice(start, end)).join(' ');
	}

	/** Takes over what is selected in the text, if anything is. */
	takeSelection() {
		const selection = getSelection();
		if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
		const stretches = stretchesIn(selection.getRangeAt(0), this.place.ids);
		if (stretches.length > 0) this.chosen = stretches;
	}

	/** Chooses the whole sentence that the reader is at. */
	takeSentence() {
		const id = this.place.current ?? this.place.ids[0];
		if (!id) return;
		this.place.go(id);
		this.chosen = [{ sentence: id, start: 0, end: textOf(id).length }];
	}

	/** Moves the first or the last chosen word by so many words, within its sentence. */
	move(edge: keyof Span, steps: number) {
		const at = edge === 'start' ? 0 : this.chosen.length - 1;
		this.chosen = this.chosen.map((one, index) =>
			index === at ? { ...one, ...moveEdge(textOf(one.sentence), one, edge, steps) } : one
		);
	}

	/** Keeps a mark on the chosen words and opens the first for writing. */
	keep(mark: NoteMark) {
		const [first] = this.chosen.map((stretch) => this.notes.mark(stretch, mark));
		this.clear();
		this.notes.open = first ?? null;
	}

	clear() {
		this.chosen = [];
		getSelection()?.removeAllRanges();
	}
}

const textOf = (sentence: string) => wordsOf(sentence)?.textContent ?? '';
