import { figure, noFigure, type Figure, type NoFigure } from './figure.ts';
import { alphaInterval } from './intervals.ts';
import { isCounted, type ResponseMatrix } from './matrix.ts';
import { isConstant, meanOf, variance, type Numbers } from './moments.ts';

/** How well a form as a whole tells learners apart. `n` is the learners for whom every question counts. */
export interface Reliability {
	/** Cronbach's alpha; KR-20 where each question gives all or nothing. Source: L. J. Cronbach, Psychometrika 16, 1951. */
	alpha: Figure;
	/** Alpha of the form without one question, in their order. */
	alphaWithout: readonly Figure[];
	/** Standard error of measurement in points: s√(1 − alpha). Source: Lord and Novick, 1968, section 3.7. */
	standardError: Figure;
	/** Guttman's λ₆ of the standardised questions. Source: L. Guttman, Psychometrika 10, 1945. */
	lambda6: Figure;
	/** Mean correlation of two questions. */
	meanCorrelation: Figure;
}

/** The points of the learners for whom every question counts: one row of numbers a question. */
export function completePoints({ learners, columns }: ResponseMatrix): Float64Array[] {
	const complete = learners.map((_, row) => columns.every(({ state }) => isCounted(state[row])));
	if (!complete.includes(false)) return columns.map(({ earned }) => earned);
	return columns.map(({ earned }) => earned.filter((_, row) => complete[row]));
}

/** The sum of each learner's points. */
export function sumPoints(points: readonly Float64Array[]): Float64Array {
	const sums = new Float64Array(points[0]?.length ?? 0);
	for (const column of points)
		for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + (column[row] ?? 0);
	return sums;
}

/** Covariances of all pairs of questions; yields after each question, since classes of many thousands take seconds. */
export function* covarianceTable(points: readonly Float64Array[]): Generator<void, number[][]> {
	const centred = points.map((column) => {
		const mean = meanOf(column);
		return column.map((earned) => earned - mean);
	});
	const table: number[][] = [];
	for (const [at, column] of centred.entries()) {
		table.push(centred.slice(0, at + 1).map((other) => dot(column, other, column.length) / (column.length - 1)));
		yield;
	}
	return table.map((row, at) => points.map((_, other) => (other <= at ? row[other] : table[other]?.[at]) ?? 0));
}

/** The figures of a form, from the points of `completePoints` and their covariances. */
export function measureReliability(points: readonly Float64Array[], table: readonly number[][]): Reliability {
	const n = points[0]?.length ?? 0;
	const sums = sumPoints(points);
	const own = table.map((row, at) => row[at] ?? 0);
	const why: NoFigure | null =
		points.length < 2 ? 'one-question' : n < 2 ? 'small-class' : isConstant(sums) ? 'no-spread' : null;
	const alpha = why ? null : alphaOf(own, variance(sums));
	const give = (value: (alpha: number) => Figure) => (alpha === null ? noFigure(n, why ?? 'no-spread') : value(alpha));
	const varianceOfRest = (at: number) => variance(sums) - 2 * total(table[at] ?? []) + (own[at] ?? 0);
	return {
		alpha: give((value) => figure(n, value, alphaInterval(value, n, points.length))),
		alphaWithout: points.map((_, at) =>
			points.length < 3
				? noFigure(n, 'one-question')
				: give(() =>
						figure(
							n,
							alphaOf(
								own.filter((_, other) => other !== at),
								varianceOfRest(at)
							)
						)
					)
		),
		standardError: give((value) => figure(n, Math.sqrt(variance(sums) * (1 - value)))),
		...fromCorrelations(n, table, give)
	};
}

function fromCorrelations(
	n: number,
	table: readonly number[][],
	give: (value: () => Figure) => Figure
): Pick<Reliability, 'lambda6' | 'meanCorrelation'> {
	const root = table.map((row, at) => Math.sqrt(row[at] ?? 0));
	const correlations = root.some((spread) => spread < 1e-9)
		? null
		: table.map((row, at) => row.map((value, other) => value / (root[at] ?? 1) / (root[other] ?? 1)));
	if (!correlations)
		return { lambda6: give(() => noFigure(n, 'no-spread')), meanCorrelation: give(() => noFigure(n, 'no-spread')) };
	const k = table.length;
	const sum = total(correlations.flat());
	const unexplained = inverseDiagonal(correlations)?.map((value) => 1 / value);
	return {
		lambda6: give(() => (unexplained ? figure(n, 1 - total(unexplained) / sum) : noFigure(n, 'no-spread'))),
		meanCorrelation: give(() => figure(n, (sum - k) / (k * (k - 1))))
	};
}

/** Alpha from the variances of the questions and of their sum; NaN where the sum has none. */
function alphaOf(own: readonly number[], ofSum: number): number {
	const k = own.length;
	return ofSum < 1e-12 ? NaN : (k / (k - 1)) * (1 - total(own) / ofSum);
}

/** The diagonal of the inverse of a symmetric matrix by Cholesky's factors, or `null` where it has none. */
function inverseDiagonal(matrix: readonly number[][]): number[] | null {
	const factor: number[][] = [];
	for (const [i, row] of matrix.entries()) {
		const own: number[] = [];
		for (let j = 0; j < i; j++) own.push(((row[j] ?? 0) - dot(own, factor[j] ?? [], j)) / (factor[j]?.[j] ?? 1));
		const square = (row[i] ?? 0) - dot(own, own, i);
		if (square < 1e-10) return null;
		own.push(Math.sqrt(square));
		factor.push(own);
	}
	// Column by column of the factor's inverse: the sum of its squares is the place on the diagonal.
	return factor.map((_, column) => {
		const inverse: number[] = [];
		for (let i = column; i < factor.length; i++) {
			const row = factor[i] ?? [];
			const known = dot(inverse, row.slice(column), inverse.length);
			inverse.push(((i === column ? 1 : 0) - known) / (row[i] ?? 1));
		}
		return dot(inverse, inverse, inverse.length);
	});
}

function dot(a: Numbers, b: Numbers, length: number): number {
	let sum = 0;
	for (let at = 0; at < length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
	return sum;
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
