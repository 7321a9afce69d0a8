import type { Classified } from '../classified.ts';
import { wilson, type Interval } from '../interval.ts';
import type { Beside } from './discrimination.ts';
import { countedStates, type Column } from './matrix.ts';
import { isConstant } from './moments.ts';
import { leastForAnalysis, preferenceChance, topShare } from './thresholds.ts';

/** One line of the distractor table. */
export interface ChoiceRow extends Classified {
	/** Learners who chose it, of those who answered. */
	count: number;
	/** `count` as a share of those who answered, with its range; `null` when nobody answered. */
	share: (Interval & { value: number }) | null;
	/** Top scorers who chose it; `null` in a class too small to tell. */
	top: number | null;
	/** The question offers it; otherwise somebody typed it. */
	offered: boolean;
}

/** A wrong choice that the top scorers prefer to the right one, more than chance would have it. */
export interface Preference {
	wrong: Classified;
	right: Classified;
	/** Top scorers who chose the wrong one and not the right one, and the other way round. */
	choseWrong: number;
	choseRight: number;
}

/** What was chosen at one question. */
export interface ChoiceTable {
	/** Learners who answered. */
	answered: number;
	/** Learners among the top scorers who answered; `null` in a class too small to tell. */
	top: number | null;
	/** In the order the question offers them, then as first met. */
	rows: readonly ChoiceRow[];
	preferred: readonly Preference[];
}

/** Counts the choices of those who answered, and of the top scorers among them. */
export function tabulateChoices(column: Column, beside: Beside): ChoiceTable {
	const isTop = markTop(beside, column.state.length);
	const { all, top, answered, answeredTop } = countPicks(column, isTop);
	return {
		answered,
		top: isTop && answeredTop,
		rows: column.choices.map((choice, at) => {
			const count = all[at] ?? 0;
			const share = answered === 0 ? null : { value: count / answered, ...wilson(count / answered, answered) };
			return { ...choice, count, share, top: isTop && (top[at] ?? 0), offered: at < column.offered };
		}),
		preferred: isTop ? findPreferred(column, isTop) : []
	};
}

/**
 * The top third by the rest of the form, with all who tie with its last; `null` in a class too small to tell or where the rest
 * tells nobody apart.
 */
function markTop({ rows, rest, ranked }: Beside, size: number): Uint8Array | null {
	const last = ranked[rest.length - Math.round(rest.length * topShare)];
	if (rows.length < leastForAnalysis || last === undefined || isConstant(rest)) return null;
	const marked = new Uint8Array(size);
	rows.forEach((row, at) => {
		if ((rest[at] ?? 0) >= last - 1e-9) marked[row] = 1;
	});
	return marked;
}

function countPicks({ state, picks, width, choices }: Column, isTop: Uint8Array | null) {
	const [all, top] = [new Uint32Array(choices.length), new Uint32Array(choices.length)];
	let [answered, answeredTop] = [0, 0];
	for (let row = 0; row < state.length; row++) {
		if (state[row] !== countedStates.answered) continue;
		const among = isTop?.[row] ?? 0;
		answered++;
		answeredTop += among;
		for (let at = row * width; at < (row + 1) * width; at++) {
			const place = picks[at] ?? 0;
			if (place === 0) continue;
			all[place - 1] = (all[place - 1] ?? 0) + 1;
			top[place - 1] = (top[place - 1] ?? 0) + among;
		}
	}
	return { all, top, answered, answeredTop };
}

/**
 * Wrong choices against each right one of the same part, by a one-sided sign test over the top scorers who chose only one of the two.
 * Comparisons are not corrected for their number: with a sound key a right choice leads by far, so chance raises far fewer
 * alarms than it would between equals (the specs count them). Source: the sign test in McNemar's form, Psychometrika 12, 1947.
 */
function findPreferred({ state, picks, width, choices }: Column, isTop: Uint8Array): Preference[] {
	const chosen = choices.map(() => new Set<number>());
	for (let row = 0; row < state.length; row++) {
		if (isTop[row] !== 1 || state[row] !== countedStates.answered) continue;
		for (let at = row * width; at < (row + 1) * width; at++) chosen[(picks[at] ?? 0) - 1]?.add(row);
	}
	return choices.flatMap((wrong, at) =>
		choices.flatMap((right, other) => {
			if (wrong.right || !right.right || wrong.part !== right.part) return [];
			const [forWrong, forRight] = [chosen[at] ?? new Set<number>(), chosen[other] ?? new Set<number>()];
			const both = [...forWrong].filter((row) => forRight.has(row)).length;
			const [choseWrong, choseRight] = [forWrong.size - both, forRight.size - both];
			return signChance(choseWrong, choseWrong + choseRight) <= preferenceChance
				? [{ wrong, right, choseWrong, choseRight }]
				: [];
		})
	);
}

/** The chance of at least `count` heads in `of` throws of a fair coin; in logarithms, because thousands of throws underflow. */
function signChance(count: number, of: number): number {
	let [chance, sum] = [of * Math.log(0.5), 0];
	for (let heads = of; heads >= count; heads--) {
		sum += Math.exp(chance);
		chance += Math.log(heads / (of - heads + 1));
	}
	return sum;
}
