import type { Certainty } from '#lib/domain/certainty.ts';
import type { Draft } from '#lib/domain/draft.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { chooseCardDraft, readCardDraft } from '#lib/domain/review/card-draft.ts';
import type { IncompleteCode, Score } from '#lib/domain/score.ts';
import { arrange, byType } from '#lib/quiz/known-types.ts';
import type { Question, Name, Responses } from '#lib/question-types/types.ts';
import type { DeckUnit } from '#lib/review/deck-file.ts';

/** One card as it stands in front of the learner; it is answered once. */
export class ReviewCard {
	readonly unit: DeckUnit;
	/** The question with its options in an order of this showing. */
	readonly question: Question;
	/** What is chosen or typed; always replaced, never changed inside. */
	#response = $state.raw<Responses[Name]>();
	certainty = $state<Certainty | null>(null);
	/** The sentence was shown before the answer. */
	shown = $state(false);
	/** Why the last press of Check did nothing. */
	incomplete = $state<IncompleteCode | null>(null);
	/** Another tab holds a different answer that was not checked. */
	elsewhere = $state.raw<Draft | null>(null);
	/** What the answer is worth, once it was checked. */
	score = $state.raw<Score | null>(null);

	constructor(unit: DeckUnit, question: Question, seed: string) {
		this.unit = unit;
		this.question = arrange(question, shuffleFrom(seed));
	}

	get response(): Responses[Name] {
		return this.#response ?? byType(this.question).empty();
	}

	set response(response: Responses[Name]) {
		this.#response = response;
	}

	/** Puts back what was chosen or typed and not checked since the card's latest review; what was done meanwhile stays. */
	restore(drafts: readonly Draft[], since: string) {
		if (this.#response !== undefined || this.certainty !== null || this.score) return;
		const own = drafts.filter(({ question }) => question === this.question.id);
		const { current, others } = chooseCardDraft(own, since, byType(this.question).empty());
		if (current) this.#take(current);
		this.elsewhere = others[0] ?? null;
	}

	/** Takes over the answer that another tab holds. */
	adopt() {
		if (this.elsewhere) this.#take(this.elsewhere);
		this.elsewhere = null;
	}

	#take({ response, certainty }: Draft) {
		const draft = readCardDraft(response);
		this.#response = byType(this.question).fit(draft?.given);
		this.certainty = certainty;
		this.shown ||= draft?.shown ?? false;
	}

	/** Text of a sentence of the card's own unit. */
	sentence = (id: string): string => this.unit.sentences[id] ?? id;
}
