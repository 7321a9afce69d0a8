import type { AloudPlace } from './read-aloud.svelte.ts';

/** Words that are read aloud part by part and stand in no reading: a question with its options. */
export class SpokenParts implements AloudPlace {
	/** Number of the part, from 0; `null` before any was read. */
	current = $state<string | null>(null);
	readonly #parts: () => readonly string[];

	constructor(parts: () => readonly string[]) {
		this.#parts = parts;
	}

	wordsOf = (id: string): string => this.#parts()[Number(id)] ?? '';

	go(id: string) {
		this.current = id;
	}

	beside(steps: number): string | null {
		const count = this.#parts().length;
		if (this.current === null) return count > 0 ? '0' : null;
		return String(Math.min(count - 1, Math.max(0, Number(this.current) + steps)));
	}

	get isLast(): boolean {
		return this.current === String(this.#parts().length - 1);
	}
}
