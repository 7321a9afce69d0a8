/**
 * Places 0 … n − 1, of which the one at a given rank among those left is taken away, in about log₂ n steps. Source: the binary
 * indexed tree of Fenwick (1994), doi 10.1002/spe.4380240306.
 */
export class Remaining {
	/** How many places are left. */
	size: number;
	/** At i, from 1: how many places are left among the (i & −i) that end with place i − 1. */
	readonly #counts: number[];
	readonly #top: number;

	constructor(size: number) {
		this.size = size;
		this.#counts = Array.from({ length: size + 1 }, (_, i) => i & -i);
		this.#top = 2 ** Math.floor(Math.log2(Math.max(1, size)));
	}

	/** Takes away the place at a rank, `0 ≤ rank < size`, and returns it. */
	take(rank: number): number {
		let place = 0;
		for (let [step, before] = [this.#top, rank]; step >= 1; step /= 2) {
			const count = this.#counts[place + step];
			if (count === undefined || count > before) continue;
			place += step;
			before -= count;
		}
		for (let i = place + 1; i < this.#counts.length; i += i & -i) this.#counts[i] = (this.#counts[i] ?? 0) - 1;
		this.size--;
		return place;
	}
}
