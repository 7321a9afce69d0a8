import { tick } from 'svelte';
import { chooseDraft, type Draft } from '#lib/domain/draft.ts';
import type { LogEvent, NewEvent } from '#lib/domain/event.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { foldPredictions, type TrackedForecast } from '#lib/domain/predictions.ts';
import type { Keeper } from '#lib/quiz/keeper.svelte.ts';

/** The fields of a form by name. */
export type Fields = Record<string, string>;

/** One learner at the forecasts of a unit: what is kept, and what is being typed. */
export class Tracker {
	/** The log has been read. */
	ready = $state(false);
	/** For those who listen. */
	news = $state('');

	readonly #keeper: Keeper;
	readonly #unit: string;
	readonly #attempt: string;
	#events = $state.raw<readonly LogEvent[]>([]);
	#drafts: readonly Draft[] = [];
	readonly all: TrackedForecast[] = $derived.by(() => foldPredictions(this.#events, this.#unit));

	constructor(keeper: Keeper, unit: string) {
		this.#keeper = keeper;
		this.#unit = unit;
		this.#attempt = `predictions ${unit}`;
	}

	of(forecast: string): TrackedForecast {
		return this.all.find((one) => one.forecast === forecast) ?? { forecast, criteria: [], findings: [], verdicts: [] };
	}

	async open() {
		const [events, drafts] = await Promise.all([this.#keeper.read(this.#unit), this.#keeper.drafts(this.#attempt)]);
		this.#events = events;
		this.#drafts = drafts;
		this.#keeper.release();
		this.ready = true;
	}

	/** Takes in what another tab wrote; `null` when everything was deleted there. */
	learn(events: readonly LogEvent[] | null) {
		if (events === null) this.#drafts = [];
		this.#events = events ? orderEvents([...this.#events, ...events]).events : [];
	}

	/** Keeps an event and tells those who listen. */
	keep(event: NewEvent, news: string) {
		this.learn([this.#keeper.keep(event)]);
		// The same words twice would not be read out again.
		this.news = '';
		void tick().then(() => (this.news = news));
	}

	newId = (): string => this.#keeper.newId();

	/** Whether something is left at a place from an earlier visit. */
	isTyped(place: string): boolean {
		return this.#drafts.some((draft) => draft.question === place && Object.values(read(draft)).some(Boolean));
	}

	/** What was left at a place since it was last kept, and what other tabs hold for it; it is handed out once. */
	typedAt(place: string, kept: readonly { id: string; response: Fields }[], empty: Fields) {
		const own = this.#drafts.filter(({ question }) => question === place);
		this.#drafts = this.#drafts.filter(({ question }) => question !== place);
		const { current, others } = chooseDraft(own, kept, empty);
		return { current: current && read(current), others: others.map(read) };
	}

	/** Keeps what is being typed; it is on the device within a second. */
	type(place: string, response: Fields) {
		const at = { attempt: this.#attempt, question: place, unit: this.#unit, form: 'predictions' };
		this.#keeper.draft({ ...at, response: { ...response }, certainty: null });
	}
}

/** The fields of a draft; whatever is no text is left out. */
function read({ response }: Draft): Fields {
	const entries: [string, unknown][] = Object.entries(response ?? {});
	return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
