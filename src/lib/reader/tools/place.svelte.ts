/** Where the reader is in a section: the sentence that is read aloud, walked to or marked next. */
export class ReadingPlace {
	/** Id of the sentence, `null` before any was chosen. */
	current = $state<string | null>(null);
	/** Ids of the section's sentences, in order. */
	readonly ids: readonly string[];

	constructor(text: ParentNode) {
		this.ids = [...text.querySelectorAll('.sentence')].map(({ id }) => id);
	}

	/** Makes a sentence the current one and brings it in front of the reader; `focus` when keys go on from there. */
	go(id: string, { focus = false } = {}) {
		this.current = id;
		const element = document.getElementById(id);
		if (!element) return;
		const { top, bottom } = element.getBoundingClientRect();
		if (top < innerHeight * 0.2 || bottom > innerHeight * 0.8) element.scrollIntoView({ block: 'center' });
		if (focus) element.focus({ preventScroll: true });
	}

	/** The sentence so many places on; the first one before any was chosen, and the last or first where it would go beyond. */
	beside(steps: number): string | null {
		const { ids, current } = this;
		if (current === null) return ids[0] ?? null;
		return ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(current) + steps))] ?? null;
	}

	get isLast(): boolean {
		return this.current === this.ids.at(-1);
	}
}

/** The element that holds a section's text. */
export function textOf(section: string): HTMLElement {
	return (
		document.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`) ?? document.createElement('div')
	);
}

/** The element that holds the words of a sentence, without the number before them. */
export const wordsOf = (id: string) => document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`);

/** The sentence that a node of the page belongs to. */
export const sentenceAt = (node: Node): string | null =>
	(node instanceof Element ? node : node.parentElement)?.closest('.sentence')?.id ?? null;
