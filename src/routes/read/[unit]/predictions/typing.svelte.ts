import { untrack } from 'svelte';
import { isSameJson } from '#lib/domain/json.ts';
import type { Fields, Tracker } from './tracker.svelte.ts';

/** A form that is being filled in: every change is kept, and carried on with when the page is opened again. */
export class Typing {
	fields = $state<Fields>({});
	/** What other tabs hold for the same form. */
	others = $state.raw<readonly Fields[]>([]);
	/** Something is being written that is not kept yet. */
	begun = $state(false);

	readonly #tracker: Tracker;
	readonly #place: string;
	readonly #start: Fields;

	/** `kept` is what was kept from this form so far; `start` is what it begins with. */
	constructor(
		tracker: Tracker,
		place: string,
		{ kept, start }: { kept: readonly { id: string; response: Fields }[]; start: Fields }
	) {
		this.#tracker = tracker;
		this.#place = place;
		this.#start = start;
		const { current, others } = untrack(() => tracker.typedAt(place, kept, start));
		this.fields = { ...start, ...current };
		this.others = others;
		this.begun = !isSameJson(this.fields, start);
	}

	set(name: string, value: string) {
		this.fields[name] = value;
		this.begun = true;
		this.#tracker.type(this.#place, this.fields);
	}

	/** Takes over what another tab holds. */
	use(other: Fields) {
		this.others = this.others.filter((one) => one !== other);
		this.fields = { ...this.#start, ...other };
		this.#tracker.type(this.#place, this.fields);
	}

	/** Begins anew: what was typed has been kept, or is not wanted. */
	clear() {
		this.fields = { ...this.#start };
		this.begun = false;
	}
}
