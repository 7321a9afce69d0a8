import { tabulateChoices, type ChoiceTable } from './choices.ts';
import { addTotals, besideRest, discriminativeEfficiency, itemRest, itemTotal, type Totals } from './discrimination.ts';
import { figure, fromEnough, noFigure, type Figure } from './figure.ts';
import { flagQuestion, type Flag } from './flags.ts';
import { bootstrapMean, shareInterval } from './intervals.ts';
import { isCounted, states, type Column, type ResponseMatrix, type State } from './matrix.ts';
import { meanOf, variance } from './moments.ts';
import { completePoints, covarianceTable, measureReliability, sumPoints, type Reliability } from './reliability.ts';

/** What the first responses say of one question. From `leastForAnalysis` learners on; before that, facility and counts only. */
export interface QuestionAnalysis {
	question: string;
	/** Learners in each state; a blank counts as none of its points, everything but it and `answered` counts nowhere. */
	counts: Record<State, number>;
	/** Mean share of the points. Source: the facility index of classical test theory; Moodle, "Quiz statistics calculations". */
	facility: Figure;
	/** Standard deviation in points. */
	deviation: Figure;
	itemTotal: Figure;
	itemRest: Figure;
	discriminativeEfficiency: Figure;
	/** Alpha of the form without this question. */
	alphaWithout: Figure;
	choices: ChoiceTable;
	flags: readonly Flag[];
}

/** What the first responses say of the form and the class. */
export interface FormAnalysis extends Omit<Reliability, 'alphaWithout'> {
	/** Of the points of those for whom every question counts. */
	mean: Figure;
	/** Standard deviation of the same. */
	deviation: Figure;
	/** Mean share of the points that count, one share a learner; its interval is resampled. */
	meanShare: Figure;
	/** Quartiles of the same shares; the middle one is the median. */
	quartiles: readonly [Figure, Figure, Figure];
}

/** Everything that is said of a class and its questions. */
export interface Analysis {
	form: FormAnalysis;
	/** In the order of the columns. */
	questions: readonly QuestionAnalysis[];
}

/** How far an analysis has come, in steps of about the same size. */
export interface Progress {
	done: number;
	of: number;
}

/** The analysis in one go, for classes of ordinary size. */
export function analyse(matrix: ResponseMatrix): Analysis {
	const steps = analyseInSteps(matrix);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same, stopping after each step to say how far it is; whoever does not ask for the next step has cancelled it. */
export function* analyseInSteps(matrix: ResponseMatrix): Generator<Progress, Analysis> {
	const { columns } = matrix;
	const of = 2 * columns.length + 1;
	let done = 0;
	const totals = addTotals(matrix);
	const shares = learnerShares(totals);
	const meanShare = figure(shares.length, meanOf(shares), bootstrapMean(shares, 'mean share'));
	yield { done: ++done, of };
	const points = completePoints(matrix);
	const rows = covarianceTable(points);
	let row = rows.next();
	for (; !row.done; row = rows.next()) yield { done: ++done, of };
	const { alphaWithout, ...reliability } = measureReliability(points, row.value);
	const questions: QuestionAnalysis[] = [];
	for (const [at, column] of columns.entries()) {
		questions.push(analyseQuestion(column, totals, alphaWithout[at] ?? noFigure(0, 'nobody')));
		yield { done: ++done, of };
	}
	const sums = sumPoints(points);
	const form = {
		alpha: fromEnough(reliability.alpha),
		standardError: fromEnough(reliability.standardError),
		lambda6: fromEnough(reliability.lambda6),
		meanCorrelation: fromEnough(reliability.meanCorrelation),
		mean: fromEnough(average(sums)),
		deviation: fromEnough(deviationOf(sums)),
		meanShare: shares.length === 0 ? noFigure(0, 'nobody') : meanShare,
		quartiles: quartilesOf(shares)
	};
	return { form, questions };
}

function analyseQuestion(column: Column, totals: Totals, alphaWithout: Figure): QuestionAnalysis {
	const beside = besideRest(column, totals);
	const points = column.earned.filter((_, row) => isCounted(column.state[row]));
	const facility = facilityOf(points, column.possible);
	const choices = tabulateChoices(column, beside);
	const rest = fromEnough(itemRest(beside));
	return {
		question: column.question,
		counts: countStates(column),
		facility,
		deviation: fromEnough(deviationOf(points)),
		itemTotal: fromEnough(itemTotal(beside)),
		itemRest: rest,
		discriminativeEfficiency: fromEnough(discriminativeEfficiency(beside)),
		alphaWithout: fromEnough(alphaWithout),
		choices,
		flags: flagQuestion(facility, rest, choices)
	};
}

function facilityOf(points: Float64Array, possible: number): Figure {
	if (points.length === 0) return noFigure(0, 'nobody');
	const shares = points.map((earned) => earned / possible);
	return figure(shares.length, meanOf(shares), shareInterval(shares));
}

function average(values: Float64Array): Figure {
	return values.length === 0 ? noFigure(0, 'nobody') : figure(values.length, meanOf(values));
}

function deviationOf(values: Float64Array): Figure {
	return values.length < 2
		? noFigure(values.length, 'small-class')
		: figure(values.length, Math.sqrt(variance(values)));
}

function countStates({ state }: Column): Record<State, number> {
	const counts: Record<State, number> = { absent: 0, answered: 0, blank: 0, 'not-reached': 0, excused: 0, unmarked: 0 };
	for (const place of state) counts[states[place] ?? 'absent']++;
	return counts;
}

function learnerShares({ earned, possible }: Totals): Float64Array {
	return earned.map((points, row) => points / (possible[row] ?? 0)).filter((_, row) => (possible[row] ?? 0) > 0);
}

/** Quartiles by linear interpolation. Source: R. Hyndman and Y. Fan, The American Statistician 50(4), 1996, definition 7. */
function quartilesOf(shares: Float64Array): [Figure, Figure, Figure] {
	const sorted = shares.slice().sort();
	const at = (part: number): Figure => {
		const place = part * (sorted.length - 1);
		const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
		if (below === undefined || above === undefined) return noFigure(0, 'nobody');
		return figure(sorted.length, below + (above - below) * (place - Math.floor(place)));
	};
	return [at(0.25), at(0.5), at(0.75)];
}
