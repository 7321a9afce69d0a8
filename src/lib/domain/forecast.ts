/** A sentence of the reading that says what will happen, and the words in it that say how sure its author is. */
export interface Forecast<S extends string = string> {
	sentence: S;
	/** As they stand in the sentence; `[]` when it is said without a hedge. */
	hedges: readonly string[];
}

/** The forecasts of a reading that a learner can follow, and the question that asks to. */
export interface Forecasts<S extends string = string> {
	/** Id of the question. */
	question: string;
	/** How many to choose. */
	choose: number;
	all: readonly Forecast<S>[];
}
