/** Plain sums over numbers side by side. All divide by n − 1, and give NaN where that is not defined; `figure` turns it into a reason. */

/** A row of numbers, in memory of its own or not. */
export type Numbers = ArrayLike<number>;

/** The mean, NaN for none. */
export function meanOf(values: Numbers): number {
	let sum = 0;
	for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
	return sum / values.length;
}

/** The covariance of two rows of the same length. */
export function covariance(a: Numbers, b: Numbers): number {
	const [meanA, meanB] = [meanOf(a), meanOf(b)];
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += ((a[at] ?? 0) - meanA) * ((b[at] ?? 0) - meanB);
	return sum / (a.length - 1);
}

/** The variance. */
export function variance(values: Numbers): number {
	return covariance(values, values);
}

/** Pearson's correlation; NaN where a row is constant. */
export function correlation(a: Numbers, b: Numbers): number {
	if (isConstant(a) || isConstant(b)) return NaN;
	const product = Math.sqrt(variance(a) * variance(b));
	return Math.max(-1, Math.min(1, covariance(a, b) / product));
}

/** Whether all values are the same, apart from the dust of adding fractions. */
export function isConstant(values: Numbers): boolean {
	const first = values[0] ?? 0;
	for (let at = 1; at < values.length; at++) if (Math.abs((values[at] ?? 0) - first) > 1e-9) return false;
	return true;
}
