import { mayRetry, type Answer, type Try } from '#lib/domain/attempt.ts';
import type { Certainty } from '#lib/domain/certainty.ts';
import { chooseDraft, type Draft } from '#lib/domain/draft.ts';
import { isFull, type IncompleteCode, type Score } from '#lib/domain/score.ts';
import { answerState } from '#lib/domain/answer-state.ts';
import type { Shuffle } from '#lib/question-types/contract.ts';
import type { KeylessQuestion, Name, Question, Responses } from '#lib/question-types/types.ts';
import { arrange, byType } from './known-types.ts';

/** What can be done with a question whose key may be elsewhere. */
export interface OpenOperations {
	empty: () => Responses[Name];
	incomplete: (response: unknown) => IncompleteCode | null;
	/** The response if it fits the type, else the empty one. */
	fit: (response: unknown) => Responses[Name];
}

/** How questions of one kind, with their keys or without, are handled. Their types must be loaded. */
export interface Handling<Q> {
	arrange: (question: Q, shuffle: Shuffle) => Q;
	operations: (question: Q) => OpenOperations;
	/** `null` where the key is elsewhere. */
	score: (question: Q, response: unknown) => Score | null;
}

/** How questions are handled whose keys are here. */
export const keyed: Handling<Question> = {
	arrange: (question, shuffle) => arrange(question, shuffle),
	operations: (question) => byType(question),
	score: (question, response) => byType(question).score(response)
};

/** One question as it stands in front of the learner. What was checked comes from the log; the rest is not checked yet. */
export class AskedQuestion<Q extends Question | KeylessQuestion = Question> {
	readonly id: string;
	/** The question with its options in this attempt's order. Its type must be loaded before this is read. */
	readonly question: Q = $derived.by(() => this.#handling.arrange(this.#stored, this.#shuffle));
	certainty = $state<Certainty | null>(null);
	/** The learner has opened a further try. */
	retrying = $state(false);
	/** Why the last press of Check did nothing. */
	incomplete = $state<IncompleteCode | null>(null);
	/** Another tab holds a different answer that was not checked. */
	elsewhere = $state.raw<Draft | null>(null);

	readonly #stored: Q;
	readonly #handling: Handling<Q>;
	readonly #shuffle: Shuffle;
	readonly #answer: () => Answer | undefined;
	#response = $state.raw<Responses[Name]>();
	readonly answer = $derived.by(() => this.#answer());
	/** The latest check that was made of this very content; an older one no longer speaks of it. */
	readonly latest: Try | undefined = $derived.by(() => {
		const latest = this.answer?.tries.at(-1);
		return latest && ['kept', 're-scored'].includes(answerState(latest.version, this.#stored.version))
			? latest
			: undefined;
	});
	/** The question was edited after it had been answered. */
	readonly changed = $derived(this.answer?.tries.length && !this.latest);
	readonly score: Score | null = $derived.by(() =>
		this.latest ? this.#handling.score(this.question, this.latest.response) : null
	);
	readonly checked = $derived(this.latest !== undefined && !this.retrying);
	readonly right = $derived(this.score !== null && isFull(this.score));
	readonly shown = $derived(this.answer?.shown !== null && this.answer?.shown !== undefined);
	/** The sentence has been seen since the latest try, so another try is open. */
	readonly mayRetry = $derived(
		this.answer !== undefined && this.score?.kind === 'scored' && !this.right && mayRetry(this.answer)
	);
	/** Nothing is left to do here: solved, shown, or handed to a person. */
	readonly settled = $derived(this.checked && (this.right || this.shown || this.score?.kind === 'needs-marking'));

	constructor(question: Q, shuffle: Shuffle, answer: () => Answer | undefined, handling: Handling<Q>) {
		this.id = question.id;
		this.#stored = question;
		this.#shuffle = shuffle;
		this.#answer = answer;
		this.#handling = handling;
	}

	get operations(): OpenOperations {
		return this.#handling.operations(this.question);
	}

	get type(): Name {
		return this.#stored.type;
	}

	/** What the page shows as chosen or typed; always replaced, never changed inside. */
	get response(): Responses[Name] {
		return this.#response ?? this.operations.empty();
	}

	set response(response: Responses[Name]) {
		this.#response = response;
	}

	/**
	 * Puts back what was chosen or typed: the newest draft, else the latest checked response. What was chosen or typed since
	 * the page opened stays.
	 */
	restore(drafts: readonly Draft[]) {
		if (this.#response !== undefined || this.certainty !== null) return;
		const { operations } = this;
		const own = drafts.filter(({ question }) => question === this.id);
		const { current, others } = chooseDraft(own, this.answer?.tries ?? [], operations.empty());
		const last = current ?? this.latest;
		this.retrying = current !== null && this.latest !== undefined;
		this.#response = last ? operations.fit(last.response) : undefined;
		this.certainty = last?.certainty ?? null;
		this.elsewhere = others[0] ?? null;
	}

	/** Takes over the answer that another tab holds. */
	adopt() {
		if (!this.elsewhere) return;
		this.#response = this.operations.fit(this.elsewhere.response);
		this.certainty = this.elsewhere.certainty;
		this.elsewhere = null;
	}
}
