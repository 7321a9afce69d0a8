import type { Certainty } from '../certainty.ts';
import type { Classified } from '../classified.ts';
import type { Strand } from '../taxonomy.ts';

/** A question as far as its figures need to know it. */
export interface AskedQuestion {
	id: string;
	/** Points for full marks, > 0. */
	possible: number;
	strand: Strand;
	/** Everything it offers to choose, so that what nobody chose is told too; empty for typed answers. */
	offered: readonly Classified[];
	/** Sentences that decide it. */
	evidence: readonly string[];
	/** Sentences that a full answer picks or cites; empty where it asks for none. */
	cites: readonly string[];
}

/**
 * Why a question that was given has no answer. `blank`: passed over, though the learner came as far; `not-reached`: after the
 * last one the learner touched; `excused`: the teacher said so; `unmarked`: it waits for a person.
 */
export type Missing = 'blank' | 'not-reached' | 'excused' | 'unmarked';

/** What a learner's first response to a question came to; `earned` and `possible` are in points. */
export type Outcome =
	| {
			kind: 'answered';
			earned: number;
			possible: number;
			certainty: Certainty | null;
			/** One entry a choice, as the question type classifies the response. */
			choices: readonly Classified[];
			/** Sentences the learner picked or cited, whether rightly or not. */
			cited: readonly string[];
	  }
	| { kind: Missing };

/** The first response of one learner to one question. A question outside the learner's form has none. */
export interface ScoredResponse {
	learner: string;
	question: string;
	outcome: Outcome;
}

/** What a response says beside its points. */
export interface Reading {
	choices: readonly Classified[];
	/** Sentences it picks or cites. */
	cited: readonly string[];
}
