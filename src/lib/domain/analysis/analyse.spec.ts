import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffleFrom } from '../random.ts';
import { analyse, analyseInSteps, type Analysis } from './analyse.ts';
import { askChoice, choose, matrixOf, range } from './class.fixtures.ts';
import { figure, type Figure } from './figure.ts';
import { buildMatrix, states } from './matrix.ts';
import type { AskedQuestion, Missing, ScoredResponse } from './scored-response.ts';
import { leastForAnalysis } from './thresholds.ts';

/** Every figure of an analysis. */
function figuresOf({ form, questions }: Analysis): Figure[] {
	const { quartiles, ...single } = form;
	return [
		...Object.values(single),
		...quartiles,
		...questions.flatMap(({ facility, deviation, itemTotal, itemRest, discriminativeEfficiency, alphaWithout }) => [
			...[facility, deviation, itemTotal, itemRest, discriminativeEfficiency, alphaWithout]
		])
	];
}

const points = fc.oneof(fc.constant(null), fc.constantFrom(0, 1, 2), fc.constantFrom(0.666667, 1.333333));
const anyClass = fc
	.tuple(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 1, max: 6 }))
	.chain(([n, k]) => fc.array(fc.array(points, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));
const wholeClass = fc
	.integer({ min: 2, max: 6 })
	.chain((k) =>
		fc.array(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: k, maxLength: k }), { minLength: 30, maxLength: 60 })
	);

describe('any class', () => {
	test('has numbers or reasons, each in its bounds and inside its interval, and never NaN', () => {
		fc.assert(
			fc.property(anyClass, (rows) => {
				for (const one of figuresOf(analyse(matrixOf(rows, 2)))) {
					expect(one.n).toBeLessThanOrEqual(rows.length);
					if (one.kind === 'none') continue;
					expect(Number.isFinite(one.value)).toBe(true);
					if (!one.interval) continue;
					expect(one.interval.low).toBeLessThanOrEqual(one.value + 1e-9);
					expect(one.interval.high).toBeGreaterThanOrEqual(one.value - 1e-9);
				}
			})
		);
	});

	test('of fewer than thirty shows facility and counts of choices only', () => {
		fc.assert(
			fc.property(anyClass, (rows) => {
				const { form, questions } = analyse(matrixOf(rows, 2));
				const held = questions.flatMap(({ deviation, itemRest, itemTotal, discriminativeEfficiency, alphaWithout }) => [
					...[deviation, itemRest, itemTotal, discriminativeEfficiency, alphaWithout]
				]);
				const kept = [...held, form.alpha, form.standardError, form.lambda6, form.meanCorrelation, form.mean];
				for (const one of kept) {
					if (one.n >= leastForAnalysis) continue;
					expect(one).toEqual({ kind: 'none', n: one.n, reason: one.n === 0 ? 'nobody' : 'small-class' });
				}
				for (const { facility, flags } of questions) {
					expect(facility.kind).toBe(facility.n === 0 ? 'none' : 'value');
					if (facility.n < leastForAnalysis) expect(flags).toEqual([]);
				}
			})
		);
	});

	test('is the same class in any order of learners, but for the resampled interval', () => {
		fc.assert(
			fc.property(wholeClass, fc.string(), (rows, seed) => {
				const order = shuffleFrom(seed)(rows, 'learners');
				const [one, other] = [rows, order].map((each) => figuresOf(analyse(matrixOf(each))));
				one?.forEach((figure, at) => {
					const again = other?.[at];
					expect(again).toMatchObject({ kind: figure.kind, n: figure.n });
					if (figure.kind === 'value' && again?.kind === 'value') expect(again.value).toBeCloseTo(figure.value, 9);
				});
			}),
			{ numRuns: 40 }
		);
	});

	test('has the same correlations, efficiencies and alpha when all points are worth twice as much', () => {
		fc.assert(
			fc.property(wholeClass, (rows) => {
				const one = analyse(matrixOf(rows));
				const twice = analyse(
					matrixOf(
						rows.map((row) => row.map((earned) => earned * 2)),
						2
					)
				);
				const free = ({ form, questions }: Analysis) => [
					...[form.alpha, form.lambda6, form.meanCorrelation, form.meanShare],
					...questions.flatMap(({ itemRest, discriminativeEfficiency, facility }) => [
						...[itemRest, discriminativeEfficiency, facility]
					])
				];
				free(one).forEach((figure, at) => {
					const again = free(twice)[at];
					expect(again?.kind).toBe(figure.kind);
					if (figure.kind === 'value' && again?.kind === 'value') expect(again.value).toBeCloseTo(figure.value, 9);
				});
			}),
			{ numRuns: 40 }
		);
	});

	test('is told in equal steps, and the last is the whole', () => {
		const steps = [...analyseInSteps(matrixOf(range(40).map((at) => [at % 2, at % 3 ? 1 : 0, 1])))];
		expect(steps).toEqual(range(7).map((at) => ({ done: at + 1, of: 7 })));
	});
});

describe('what has no figure', () => {
	const reasons = (rows: number[][]) => {
		const { form, questions } = analyse(matrixOf(rows));
		return [form.alpha, questions[0]?.itemRest, questions[0]?.discriminativeEfficiency];
	};
	const none = (n: number, reason: string) => ({ kind: 'none', n, reason });

	test('a class in which all are alike', () => {
		expect(reasons(range(30).map(() => [1, 0]))).toEqual(range(3).map(() => none(30, 'no-spread')));
	});

	test('a form of one question', () => {
		expect(analyse(matrixOf(range(30).map((at) => [at % 2]))).form.alpha).toEqual(none(30, 'one-question'));
	});

	test('an undefined number', () => {
		expect(figure(30, NaN)).toEqual(none(30, 'no-spread'));
		expect(figure(0, NaN)).toEqual(none(0, 'nobody'));
	});
});

describe('what is missing', () => {
	const questions = [askChoice('S1-01', 3), askChoice('S1-02', 3)];
	const [first, second] = questions as [AskedQuestion, AskedQuestion];
	const miss = (learner: string, kind: Missing): ScoredResponse => ({ learner, question: 'S1-02', outcome: { kind } });
	const learners = range(8).map((at) => `learner ${at}`);
	const answers = learners.slice(0, 4).map((learner, at) => choose(learner, second, 'aabc'[at] ?? ''));
	const missing = (['blank', 'not-reached', 'excused', 'unmarked'] as const).map((kind, at) =>
		miss(`learner ${at + 4}`, kind)
	);
	const starts = learners.map((learner) => choose(learner, first, 'a'));
	const { questions: figures, form } = analyse(buildMatrix(learners, questions, [...starts, ...answers, ...missing]));

	test('a blank counts as none of its points, and the rest counts nowhere', () => {
		expect(figures[1]?.counts).toEqual({
			...{ absent: 0, answered: 4, blank: 1, 'not-reached': 1, excused: 1, unmarked: 1 }
		});
		expect(figures[1]?.facility).toMatchObject({ n: 5, value: 2 / 5 });
		expect(form.quartiles[1]).toMatchObject({ n: 8, value: 1 });
	});

	test('no blank is counted as a choice, and what nobody chose is told', () => {
		expect(figures[1]?.choices.answered).toBe(4);
		expect(figures[1]?.choices.rows.map(({ choice, count }) => [choice, count])).toEqual([
			...[
				['a', 2],
				['b', 1],
				['c', 1]
			]
		]);
		expect(figures[0]?.choices.rows.map(({ count }) => count)).toEqual([8, 0, 0]);
	});

	test('only the first response of a learner to a question counts', () => {
		const again = learners.map((learner) => choose(learner, second, 'b'));
		const twice = buildMatrix(learners, questions, [...starts, ...answers, ...missing, ...again]);
		expect(analyse(twice).questions).toEqual(figures);
	});

	test('points count by their share where a question is worth something else by now', () => {
		const outcome = { kind: 'answered' as const, earned: 1, possible: 2, certainty: null, choices: [], cited: [] };
		const { columns } = buildMatrix(['learner 1'], [first], [{ learner: 'learner 1', question: 'S1-01', outcome }]);
		expect(columns[0]?.earned).toEqual(Float64Array.of(0.5));
		expect(states[columns[0]?.state[0] ?? 0]).toBe('answered');
	});
});
