import type { Figure } from '#lib/domain/analysis/figure.ts';
import { leastForAnalysis } from '#lib/domain/analysis/thresholds.ts';
import { sayNoFigure } from '#lib/domain/analysis/words.ts';

/** Figures in words to a teacher. */

/** A whole number with its noun: "1 learner", "12 learners". */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${n} ${n === 1 ? one : many}`;
}

/** A share as people say it. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** "64 % (likely 45 % to 79 %), 25 learners", or why there is none. */
export function sayFigure(figure: Figure, say: (value: number) => string): string {
	if (figure.kind === 'none') return sayNoFigure(figure.reason, figure.n);
	const { value, interval, n } = figure;
	const range = interval ? ` (likely ${say(interval.low)} to ${say(interval.high)})` : '';
	return `${say(value)}${range}, ${count(n, 'learner')}`;
}

/** The same in a cell of a table. */
export function sayShort(figure: Figure, say: (value: number) => string): string {
	if (figure.kind === 'value') return say(figure.value);
	const words = {
		nobody: 'no answers',
		'small-class': `under ${leastForAnalysis}`,
		'no-spread': 'all alike',
		'one-question': 'one question'
	};
	return words[figure.reason];
}

/** The range of a figure in a cell of a table. */
export function sayRange(figure: Figure, say: (value: number) => string): string {
	if (figure.kind === 'none' || !figure.interval) return '–';
	return `${say(figure.interval.low)} to ${say(figure.interval.high)}`;
}
