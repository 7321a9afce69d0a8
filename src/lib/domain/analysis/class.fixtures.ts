import { randomFrom } from '../random.ts';
import { buildMatrix, type ResponseMatrix } from './matrix.ts';
import type { AskedQuestion, ScoredResponse } from './scored-response.ts';

/** A question of one point that offers `a`, which is right, and wrong choices from `b` on. */
export function askChoice(id: string, options: number, key = 'a'): AskedQuestion {
	const offered = ['a', 'b', 'c', 'd', 'e'].slice(0, options).map((choice) => ({
		...{ part: null, choice, right: choice === key },
		misconception: choice === key ? null : ('M-DET' as const)
	}));
	return { id, possible: 1, strand: 'R1', offered, evidence: [], cites: [] };
}

/** A response to such a question. */
export function choose(learner: string, { id, offered }: AskedQuestion, choice: string): ScoredResponse {
	const choices = offered.filter((one) => one.choice === choice);
	const earned = choices.some(({ right }) => right) ? 1 : 0;
	const outcome = { kind: 'answered' as const, earned, possible: 1, certainty: null, choices, cited: [] };
	return { learner, question: id, outcome };
}

/** The numbers from 0. */
export function range(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index);
}

/** A matrix of points alone: a row a learner, `null` for a question that was not in the learner's form. */
export function matrixOf(rows: readonly (readonly (number | null)[])[], possible = 1): ResponseMatrix {
	const questions = (rows[0] ?? []).map((_, at) => ({ ...askChoice(`S1-${at}`, 0), possible }));
	const responses = rows.flatMap((row, learner) =>
		row.flatMap((earned, at): ScoredResponse[] =>
			earned === null
				? []
				: [
						{
							...{ learner: `learner ${learner}`, question: `S1-${at}` },
							outcome: { kind: 'answered', earned, possible, certainty: null, choices: [], cited: [] }
						}
					]
		)
	);
	return buildMatrix(
		range(rows.length).map((at) => `learner ${at}`),
		questions,
		responses
	);
}

/** Numbers drawn from a seed. */
export interface Dice {
	/** From 0 to below 1. */
	even: () => number;
	/** Of the standard normal distribution. */
	normal: () => number;
}

/** Numbers from a seed (Box and Muller, 1958, for the normal ones). */
export function diceFrom(seed: string): Dice {
	const even = randomFrom(seed);
	return { even, normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()) };
}

/** How learners answer one question: the chance to know it, by ability, and where those go who do not. */
export interface Trait {
	slope: number;
	difficulty: number;
	/** The chance of hitting the key without knowing it. */
	guess: number;
	/** Share of the second wrong choice among wrong answers, of three choices. */
	lure: number;
}

/** Questions from quite easy to quite hard, some sharp and some blunt. */
export function drawTraits(count: number, guess: number, { even, normal }: Dice): Trait[] {
	return range(count).map(() => ({
		...{ slope: Math.exp(0.1 + 0.3 * normal()), difficulty: -0.5 + 0.9 * normal() },
		...{ guess, lure: 0.15 + 0.7 * even() }
	}));
}

/** The chance of a right answer by the three-parameter logistic model (A. Birnbaum, 1968). */
export function chanceOf({ slope, difficulty, guess }: Trait, ability: number): number {
	return guess + (1 - guess) / (1 + Math.exp(-slope * (ability - difficulty)));
}

/** What the model makes of a question over learners of all abilities, standard normal, summed at 161 of them. */
export function averageOver(value: (ability: number) => number): number {
	let [sum, weights] = [0, 0];
	for (let ability = -8; ability <= 8; ability += 0.1) {
		const weight = Math.exp((-ability * ability) / 2);
		sum += weight * value(ability);
		weights += weight;
	}
	return sum / weights;
}
