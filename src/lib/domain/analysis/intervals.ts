import { wilson, z95, type Interval } from '../interval.ts';
import { randomFrom } from '../random.ts';
import { meanOf, variance, type Numbers } from './moments.ts';

/**
 * The 95 % interval of a mean share of points. Where every share is 0 or 1 it is Wilson's. Partial credit spreads less than that, so
 * the score interval is taken for the number of all-or-nothing answers that would spread as much (Kish's effective size), with
 * Student's t, since the spread is estimated. `shares` holds at least one number.
 */
export function shareInterval(shares: Numbers): Interval {
	const n = shares.length;
	const mean = meanOf(shares);
	const spread = n > 1 ? (variance(shares) * (n - 1)) / n : 0;
	const most = mean * (1 - mean);
	const partial = spread > 0 && most - spread > 1e-12;
	return partial ? wilson(mean, (n * most) / spread, student95(n - 1)) : wilson(mean, n);
}

/** The 95 % interval of a correlation of `n` > 3 pairs, by its inverse hyperbolic tangent. Source: R. A. Fisher, Metron 1, 1921. */
export function correlationInterval(r: number, n: number): Interval | null {
	if (n <= 3) return null;
	const half = z95 / Math.sqrt(n - 3);
	return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}

/**
 * The 95 % interval of alpha over `n` > 2 learners and `k` questions, by the logarithm of 1 − alpha. Source: D. G. Bonett, Journal of
 * Educational and Behavioral Statistics 27(4), 2002, equation 6.
 */
export function alphaInterval(alpha: number, n: number, k: number): Interval | null {
	if (n <= 2) return null;
	const factor = Math.exp(z95 * Math.sqrt((2 * k) / ((k - 1) * (n - 2))));
	return { low: 1 - (1 - alpha) * factor, high: 1 - (1 - alpha) / factor };
}

const resamples = 999;

/**
 * The 95 % interval of a mean by resampling: the studentised bootstrap, whose ends come from the data's own skew. The same values in
 * the same order and the same seed give the same interval. `null` below 3 values or where all are alike. Source: B. Efron and
 * R. Tibshirani, An Introduction to the Bootstrap, 1993, section 12.5.
 */
export function bootstrapMean(values: Numbers, seed: string): Interval | null {
	const n = values.length;
	const mean = meanOf(values);
	const error = Math.sqrt(variance(values) / n);
	if (n < 3 || error < 1e-9) return null;
	const random = randomFrom(seed);
	const ratios: number[] = [];
	for (let sample = 0; sample < resamples; sample++) {
		let [sum, squares] = [0, 0];
		for (let draw = 0; draw < n; draw++) {
			const off = (values[Math.floor(random() * n)] ?? 0) - mean;
			sum += off;
			squares += off * off;
		}
		const own = Math.sqrt((squares - (sum * sum) / n) / (n - 1) / n);
		// A sample of one value over and over has no spread to measure by.
		if (own > error * 1e-6) ratios.push(sum / n / own);
	}
	ratios.sort((a, b) => a - b);
	const at = (share: number) => ratios[Math.round(share * (ratios.length - 1))] ?? 0;
	return { low: mean - at(0.975) * error, high: mean - at(0.025) * error };
}

/**
 * The two-sided 95 % point of Student's t, to three places from 8 degrees of freedom. Source: Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 26.7.5.
 */
function student95(degrees: number): number {
	const z = z95;
	const first = (z ** 3 + z) / 4;
	const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
	const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
	return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
