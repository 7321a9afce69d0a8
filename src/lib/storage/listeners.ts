/** Callbacks that want to be told. */
export class Listeners<T> {
	#all = new Set<(news: T) => void>();

	/** Adds a listener; returns the way to stop. */
	add(listener: (news: T) => void): () => void {
		this.#all.add(listener);
		return () => this.#all.delete(listener);
	}

	tell(news: T): void {
		for (const listener of [...this.#all]) listener(news);
	}
}
