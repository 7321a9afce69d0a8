import type { Classified } from '../classified.ts';
import type { AskedQuestion, Missing, Outcome, ScoredResponse } from './scored-response.ts';

/** What stands in a field of the matrix; everything but `absent` was given to the learner. */
export const states = ['absent', 'answered', 'blank', 'not-reached', 'excused', 'unmarked'] as const;
export type State = 'absent' | 'answered' | Missing;

/** The places of the states that points are counted for: a blank counts as none of its points. */
export const countedStates = { answered: 1, blank: 2 } as const;

/** All first responses to one question, a place for each learner. */
export interface Column {
	question: string;
	possible: number;
	/** Points, 0 where none are counted. */
	earned: Float64Array;
	/** Places in `states`. */
	state: Uint8Array;
	/** 0 where none was given. */
	certainty: Uint8Array;
	/** What the question offers, then whatever else anyone chose. */
	choices: readonly Classified[];
	/** How many of the choices the question offers. */
	offered: number;
	/** For each learner `width` places in `choices` plus one, 0 where there is no further choice. */
	picks: Uint32Array;
	width: number;
}

/** First responses of learners to questions: one column a question, about 14 bytes a response. */
export interface ResponseMatrix {
	learners: readonly string[];
	columns: readonly Column[];
}

/** Whether points are counted in this field. */
export function isCounted(state: number | undefined): boolean {
	return state === countedStates.answered || state === countedStates.blank;
}

/**
 * Lays responses out for counting. Of several to the same question by the same learner the first stands; responses of others or to
 * other questions are left out.
 */
export function buildMatrix(
	learners: readonly string[],
	questions: readonly AskedQuestion[],
	responses: Iterable<ScoredResponse>
): ResponseMatrix {
	const rows = new Map(learners.map((id, at) => [id, at]));
	const columns = questions.map((question) => new ColumnBuilder(question, learners.length));
	const byQuestion = new Map(columns.map((column) => [column.question, column]));
	for (const { learner, question, outcome } of responses) {
		const row = rows.get(learner);
		if (row !== undefined) byQuestion.get(question)?.put(row, outcome);
	}
	return { learners, columns: columns.map((column) => column.finish()) };
}

class ColumnBuilder {
	readonly question: string;
	readonly #possible: number;
	readonly #earned: Float64Array;
	readonly #state: Uint8Array;
	readonly #certainty: Uint8Array;
	readonly #choices: Classified[] = [];
	readonly #places = new Map<string | null, Map<string, number>>();
	readonly #offered: number;
	#width = 1;
	#picks: Uint32Array;

	constructor({ id, possible, offered }: AskedQuestion, size: number) {
		this.question = id;
		this.#possible = possible;
		this.#earned = new Float64Array(size);
		this.#state = new Uint8Array(size);
		this.#certainty = new Uint8Array(size);
		this.#picks = new Uint32Array(size);
		offered.forEach((choice) => this.#place(choice));
		this.#offered = this.#choices.length;
	}

	put(row: number, outcome: Outcome): void {
		if (this.#state[row] !== 0) return;
		this.#state[row] = states.indexOf(outcome.kind);
		if (outcome.kind !== 'answered') return;
		// A question whose points were changed since counts by its share.
		this.#earned[row] = (outcome.earned / outcome.possible) * this.#possible;
		this.#certainty[row] = outcome.certainty ?? 0;
		this.#widen(outcome.choices.length);
		outcome.choices.forEach((choice, at) => {
			this.#picks[row * this.#width + at] = this.#place(choice);
		});
	}

	finish(): Column {
		return {
			...{ question: this.question, possible: this.#possible, earned: this.#earned, state: this.#state },
			...{
				certainty: this.#certainty,
				choices: this.#choices,
				offered: this.#offered,
				picks: this.#picks,
				width: this.#width
			}
		};
	}

	/** The choice's place plus one. */
	#place(choice: Classified): number {
		const places = this.#places.get(choice.part) ?? new Map<string, number>();
		const known = places.get(choice.choice);
		if (known !== undefined) return known;
		this.#choices.push(choice);
		this.#places.set(choice.part, places.set(choice.choice, this.#choices.length));
		return this.#choices.length;
	}

	#widen(width: number): void {
		if (width <= this.#width) return;
		const [old, narrow] = [this.#picks, this.#width];
		this.#picks = new Uint32Array(this.#state.length * width);
		this.#width = width;
		for (let row = 0; row < this.#state.length; row++)
			this.#picks.set(old.subarray(row * narrow, (row + 1) * narrow), row * width);
	}
}
