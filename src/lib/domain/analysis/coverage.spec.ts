import { describe, expect, test } from 'vitest';
import { wilson, type Interval } from '../interval.ts';
import { averageOver, chanceOf, diceFrom, drawTraits, range, type Dice, type Trait } from './class.fixtures.ts';
import { addTotals, besideRest, itemRest } from './discrimination.ts';
import type { Figure } from './figure.ts';
import { bootstrapMean, shareInterval } from './intervals.ts';
import { countedStates, type Column } from './matrix.ts';
import { covariance, meanOf } from './moments.ts';
import { measureReliability, sumPoints } from './reliability.ts';

/**
 * How often 95 % intervals hold the true value, which the model gives exactly. Each figure: 1,000 classes of each size (250 each of four
 * forms of ten questions), 400 where the interval is resampled; all from seeds. A question gives all or nothing, or points for each of three parts.
 */

const forms = 4;
const classesEach = 250;
const resampledEach = 100;
const questions = 10;

interface Model {
	traits: readonly Trait[];
	parts: number;
}

/** True moments of the shares of points: by question, and between questions. */
function truthOf({ traits, parts }: Model) {
	const means = traits.map((trait) => averageOver((ability) => chanceOf(trait, ability)));
	const table = traits.map((one, i) =>
		traits.map((other, j) => {
			const product = averageOver((ability) => chanceOf(one, ability) * chanceOf(other, ability));
			const within = averageOver((ability) => chanceOf(one, ability) * (1 - chanceOf(one, ability))) / parts;
			return product - (means[i] ?? 0) * (means[j] ?? 0) + (i === j ? within : 0);
		})
	);
	const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
	const whole = sum(table.map(sum));
	const own = table.map((row, at) => row[at] ?? 0);
	return {
		means,
		mean: sum(means) / traits.length,
		alpha: (traits.length / (traits.length - 1)) * (1 - sum(own) / whole),
		itemRest: table.map((row, at) => {
			const [variance, withAll] = [own[at] ?? 0, sum(row)];
			return (withAll - variance) / Math.sqrt(variance * (whole - 2 * withAll + variance));
		})
	};
}

function drawClass({ traits, parts }: Model, size: number, { even, normal }: Dice): Column[] {
	const columns = traits.map((_, at) => ({
		...{ question: `S1-${at}`, possible: 1, choices: [], offered: 0, width: 1 },
		...{ earned: new Float64Array(size), state: new Uint8Array(size).fill(countedStates.answered) },
		...{ certainty: new Uint8Array(size), picks: new Uint32Array(size) }
	}));
	for (let row = 0; row < size; row++) {
		const ability = normal();
		traits.forEach((trait, at) => {
			const chance = chanceOf(trait, ability);
			let right = 0;
			for (let part = 0; part < parts; part++) if (even() < chance) right++;
			const earned = columns[at]?.earned;
			if (earned) earned[row] = right / parts;
		});
	}
	return columns;
}

interface Claim {
	interval: Interval | null;
	truth: number;
}

const intervalOf = (shown: Figure) => (shown.kind === 'value' ? shown.interval : null);

/** What each interval claims of one class. */
const judges = {
	facility: (columns, { means }) =>
		columns.map(({ earned }, at) => ({ truth: means[at] ?? 0, interval: shareInterval(earned) })),
	'facility, by the plain score interval': (columns, { means }) =>
		columns.map(({ earned }, at) => ({ truth: means[at] ?? 0, interval: wilson(meanOf(earned), earned.length) })),
	'item–rest correlation': (columns, truth) => {
		const totals = addTotals({ learners: learnersOf(columns), columns });
		return columns.map((column, at) => ({
			truth: truth.itemRest[at] ?? 0,
			interval: intervalOf(itemRest(besideRest(column, totals)))
		}));
	},
	alpha: (columns, { alpha }) => {
		const points = columns.map(({ earned }) => earned);
		const table = points.map((one) => points.map((other) => covariance(one, other)));
		return [{ truth: alpha, interval: intervalOf(measureReliability(points, table).alpha) }];
	},
	'mean share of the class': (columns, { mean }) => {
		const shares = sumPoints(columns.map(({ earned }) => earned)).map((sum) => sum / columns.length);
		return [{ truth: mean, interval: bootstrapMean(shares, 'coverage') }];
	}
} satisfies Record<string, (columns: Column[], truth: ReturnType<typeof truthOf>) => Claim[]>;

const plain = 'facility, by the plain score interval';
const resampled = 'mean share of the class';
type Parameter = keyof typeof judges;
const parameters = Object.keys(judges).filter((name): name is Parameter => name in judges);

const learnersOf = (columns: Column[]) => range(columns[0]?.earned.length ?? 0).map((at) => `learner ${at}`);

/** For each parameter, the share of intervals that hold the truth; where there is no interval, nothing was claimed. */
function coverage(size: number, parts: number): Map<Parameter, number> {
	const claims = new Map(parameters.map((name) => [name, { held: 0, all: 0 }]));
	for (const form of range(forms)) {
		const dice = diceFrom(`coverage ${form} ${size} ${parts}`);
		const model = { parts, traits: drawTraits(questions, form % 2 === 0 ? 0 : 1 / 3, dice) };
		const truth = truthOf(model);
		for (let run = 0; run < classesEach; run++) {
			const columns = drawClass(model, size, dice);
			for (const [name, count] of claims) {
				if (name === resampled && run >= resampledEach) continue;
				for (const { interval, truth: value } of judges[name](columns, truth)) {
					if (!interval) continue;
					count.all++;
					if (interval.low <= value && value <= interval.high) count.held++;
				}
			}
		}
	}
	return new Map([...claims].map(([name, { held, all }]) => [name, held / all]));
}

const cases = [20, 30, 100].flatMap((size) => [1, 3].map((parts) => ({ size, parts })));

describe.each(cases)('$size learners, $parts part(s) a question', ({ size, parts }) => {
	const held = coverage(size, parts);

	test.each(parameters.filter((name) => name !== plain))('%s', (name) => {
		const share = held.get(name);
		expect(share).toBeGreaterThanOrEqual(0.93);
		expect(share).toBeLessThanOrEqual(0.97);
	});

	test('the plain score interval serves where a question gives all or nothing, and says too little elsewhere', () => {
		if (parts === 1) expect(held.get(plain)).toBe(held.get('facility'));
		else expect(held.get(plain)).toBeGreaterThan(0.98);
	});
});
