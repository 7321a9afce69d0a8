import { figure, noFigure, type Figure } from './figure.ts';
import { correlationInterval } from './intervals.ts';
import { isCounted, type Column, type ResponseMatrix } from './matrix.ts';
import { correlation, covariance } from './moments.ts';

/** Points and possible points of each learner, over everything that counts. */
export interface Totals {
	earned: Float64Array;
	possible: Float64Array;
}

/** What a question is held against: its own points, and the shares of the rest and of the whole, learner by learner. */
export interface Beside {
	/** Places of the learners in the matrix, in its order. */
	rows: Uint32Array;
	own: Float64Array;
	/** Share of the points on the other questions that count for the same learner. */
	rest: Float64Array;
	/** `rest` from the least to the greatest. */
	ranked: Float64Array;
	/** Share of the points on all questions that count for the learner. */
	total: Float64Array;
}

/** Sums each learner's points. */
export function addTotals({ learners, columns }: ResponseMatrix): Totals {
	const totals = { earned: new Float64Array(learners.length), possible: new Float64Array(learners.length) };
	for (const { state, earned, possible } of columns) {
		for (let row = 0; row < state.length; row++) {
			if (!isCounted(state[row])) continue;
			totals.earned[row] = (totals.earned[row] ?? 0) + (earned[row] ?? 0);
			totals.possible[row] = (totals.possible[row] ?? 0) + possible;
		}
	}
	return totals;
}

/**
 * A question beside the rest, for the learners it counts for who have another one that counts. Shares rather than sums, so that
 * learners with other forms can stand side by side; where all have the same form, correlations are those of sums.
 */
export function besideRest({ state, earned, possible }: Column, totals: Totals): Beside {
	const found = new Uint32Array(state.length);
	let count = 0;
	for (let row = 0; row < state.length; row++) {
		if (isCounted(state[row]) && (totals.possible[row] ?? 0) > possible) found[count++] = row;
	}
	const rows = found.subarray(0, count);
	const [own, rest, total] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
	rows.forEach((row, at) => {
		const [points, all, of] = [earned[row] ?? 0, totals.earned[row] ?? 0, totals.possible[row] ?? 0];
		own[at] = points;
		rest[at] = (all - points) / (of - possible);
		total[at] = all / of;
	});
	return { rows, own, rest, ranked: rest.slice().sort(), total };
}

/**
 * Item–rest correlation: Pearson's r between a question and the rest of the form, so that the question does not speak for itself.
 * Source: the corrected point-biserial; Moodle's discrimination index, as a number from −1 to 1.
 */
export function itemRest({ own, rest }: Beside): Figure {
	return correlationFigure(own, rest);
}

/** Item–total correlation: as above, with the question itself in the total, which flatters short forms. */
export function itemTotal({ own, total }: Beside): Figure {
	return correlationFigure(own, total);
}

/**
 * Discriminative efficiency: the covariance of a question and the rest as a share of the greatest that the same points, sorted, could
 * have; −1 to 1. Unlike a correlation it does not fall for easy and hard questions. Source: Moodle, "Quiz statistics calculations".
 */
export function discriminativeEfficiency({ own, rest, ranked }: Beside): Figure {
	const n = own.length;
	if (n < 2) return noFigure(n, 'small-class');
	const most = covariance(own.slice().sort(), ranked);
	return most > 1e-12 ? figure(n, covariance(own, rest) / most) : noFigure(n, 'no-spread');
}

function correlationFigure(a: Float64Array, b: Float64Array): Figure {
	const n = a.length;
	if (n < 2) return noFigure(n, 'small-class');
	const r = correlation(a, b);
	return figure(n, r, correlationInterval(r, n));
}
