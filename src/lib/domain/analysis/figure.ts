import type { Interval } from '../interval.ts';
import { leastForAnalysis } from './thresholds.ts';

/**
 * Why there is no figure. `nobody`: no answer counts; `small-class`: fewer than the rule asks for; `no-spread`: all scores alike, or so
 * nearly one thing that the figure is not defined; `one-question`: nothing to compare with.
 */
export type NoFigure = 'nobody' | 'small-class' | 'no-spread' | 'one-question';

/** A figure with the number of learners behind it, or the reason why there is none. Never NaN. */
export type Figure =
	| { kind: 'value'; n: number; value: number; interval: Interval | null }
	| { kind: 'none'; n: number; reason: NoFigure };

/** A figure that is there; one that came out undefined says that there was no spread. */
export function figure(n: number, value: number, interval: Interval | null = null): Figure {
	return Number.isFinite(value) ? { kind: 'value', n, value, interval } : noFigure(n, 'no-spread');
}

/** A figure that is not there. */
export function noFigure(n: number, reason: NoFigure): Figure {
	return { kind: 'none', n, reason: n === 0 ? 'nobody' : reason };
}

/** The figure where enough learners stand behind it, else the reason why it is kept back. */
export function fromEnough(shown: Figure): Figure {
	return shown.n < leastForAnalysis ? noFigure(shown.n, 'small-class') : shown;
}
