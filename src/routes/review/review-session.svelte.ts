import type { LogEvent } from '#lib/domain/event.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { draftCard, draftsOf } from '#lib/domain/review/card-draft.ts';
import { nameOf } from '#lib/domain/review/deck.ts';
import { foldExams } from '#lib/domain/review/exam.ts';
import { foldSchedule, type ScheduledCard } from '#lib/domain/review/schedule.ts';
import { dueOn, forecast, type CalendarDay } from '#lib/domain/review/today.ts';
import type { Keeper } from '#lib/quiz/keeper.svelte.ts';
import { byType, loadTypes } from '#lib/quiz/known-types.ts';
import type { Name } from '#lib/question-types/types.ts';
import { deckOf, fetchDeck, joinDecks, type DeckFile } from '#lib/review/deck-file.ts';
import { daysFrom } from '#lib/ui/calendar.ts';
import { ReviewCard } from './review-card.svelte.ts';

/** How far ahead the forecast looks, in days. */
export const horizon = 14;

/** One learner at the review deck: what is due, what is in front of them, and when everything comes up. */
export class ReviewSession {
	/** `failed`: the questions could not be loaded. */
	state = $state<'opening' | 'ready' | 'failed'>('opening');
	/** The card in front of the learner, or `null` when nothing is due. */
	current = $state.raw<ReviewCard | null>(null);
	/** Cards answered since the page was opened. */
	done = $state(0);
	days = $state.raw<CalendarDay[]>(daysFrom(Date.now(), horizon));

	readonly #keeper: Keeper;
	#file = $state.raw<DeckFile>({ units: [] });
	#events = $state.raw<readonly LogEvent[]>([]);
	readonly #deck = $derived(deckOf(this.#file, (question, response) => byType(question).score(response)));

	/** Every card of the learner's deck, earliest due first. */
	readonly cards: ScheduledCard[] = $derived(foldSchedule(this.#events, this.#deck));
	readonly due: ScheduledCard[] = $derived(this.days[0] ? dueOn(this.cards, this.days[0]) : []);
	readonly counts: number[] = $derived(forecast(this.cards, this.days));
	readonly #exams = $derived(foldExams(orderEvents(this.#events).events));

	constructor(keeper: Keeper) {
		this.#keeper = keeper;
	}

	/** Units of which the learner has cards, with the date of the test that is set. */
	get units(): { id: string; title: string; exam: string | null }[] {
		const own = new Set(this.cards.map(({ unit }) => unit));
		return this.#file.units
			.filter(({ id }) => own.has(id))
			.map(({ id, title }) => ({ id, title, exam: this.#exams.get(id) ?? null }));
	}

	/** Titles of units from files whose cards cannot come up until they are added again. */
	get outdated(): readonly string[] {
		return this.#file.outdated ?? [];
	}

	/** When the next card comes up, when nothing is due today: epoch ms, or `null` for an empty deck. */
	get nextDue(): number | null {
		const [next] = this.cards;
		const today = this.days[0];
		if (!next || !today) return null;
		return Math.max(next.due, today.end);
	}

	/** Reads the log and the deck with questions of these `types`; what is asked for first stands in front of the learner then. */
	async open(deckAddress: string, types: readonly Name[]) {
		try {
			// All at once: one of them alone takes long on a slow line, another with a long log.
			const [shipped, own, events] = await Promise.all([
				fetchDeck(deckAddress),
				import('../own-deck.ts').then(({ readOwnDeck }) => readOwnDeck()),
				this.#keeper.open().then(({ store }) => store.read()),
				loadTypes(types)
			]);
			await loadTypes(own.units.flatMap(({ questions }) => questions.map(({ type }) => type)));
			this.#file = joinDecks(shipped, own);
			this.#events = events;
			this.#keeper.release();
			this.next();
			this.state = 'ready';
		} catch {
			this.state = 'failed';
		}
	}

	/** Another tab wrote to the log, or deleted it (`null`). */
	learn(events: readonly LogEvent[] | null) {
		this.#events = events ? orderEvents([...this.#events, ...events]).events : [];
		if (!this.current || !events) this.next();
	}

	/** Turns to the next card that is due, if any; the day may have changed meanwhile. */
	next() {
		this.days = daysFrom(Date.now(), horizon);
		const [card] = this.due;
		const unit = this.#file.units.find(({ id }) => id === card?.unit);
		const question = unit?.questions.find(({ id }) => id === card?.question);
		this.current = unit && question ? new ReviewCard(unit, question, this.#keeper.newId()) : null;
		if (this.current) void this.#restore(this.current);
	}

	/** Something was chosen or typed, or the sentence was looked at. */
	touch(card: ReviewCard) {
		card.incomplete = null;
		const { unit, question, certainty, response: given, shown } = card;
		this.#keeper.draft(draftCard({ unit: unit.id, question: question.id, certainty }, { given, shown }));
	}

	/** Takes over the answer that another tab holds. */
	adopt(card: ReviewCard) {
		if (card.elsewhere) this.#keeper.adopt(card.elsewhere);
		card.adopt();
	}

	/** Checks the card if its response is complete; answers whether it was. */
	check(card: ReviewCard): boolean {
		const { question, unit, response, certainty, shown } = card;
		const type = byType(question);
		card.incomplete = type.incomplete(response);
		if (card.incomplete) return false;
		const { id, version } = question;
		this.#keep({ kind: 'reviewed', unit: unit.id, question: id, version, response, certainty, shown });
		card.score = type.score(response);
		card.elsewhere = null;
		void this.#forgetDraft(draftsOf(unit.id), id);
		this.done++;
		return true;
	}

	/** When a card comes up again, in epoch ms. */
	dueOf({ unit, question }: ReviewCard): number | null {
		const name = nameOf(unit.id, question.id);
		return this.cards.find((card) => nameOf(card.unit, card.question) === name)?.due ?? null;
	}

	setExam(unit: string, date: string | null) {
		this.#keep({ kind: 'exam-set', unit, date });
		if (!this.current) this.next();
	}

	async #restore(card: ReviewCard) {
		const { unit, question } = card;
		const drafts = await this.#keeper.drafts(draftsOf(unit.id));
		const isOfCard = (event: LogEvent) =>
			event.kind === 'reviewed' && event.unit === unit.id && event.question === question.id;
		const reviews = this.#events.filter(isOfCard).map(({ id }) => id);
		card.restore(drafts, reviews.sort().at(-1) ?? '');
	}

	/** What was typed is over once it was checked: what waits is dropped, then what is stored. */
	async #forgetDraft(attempt: string, question: string) {
		const { settle, store, tab } = await this.#keeper.open();
		settle(attempt, question);
		await store.removeDraft({ attempt, question, tab });
	}

	#keep(body: Parameters<Keeper['keep']>[0]) {
		this.#events = [...this.#events, this.#keeper.keep(body)];
	}
}
