import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAttempts } from './attempt.ts';
import { calibrate, leastAnswers, listSureButWrong, sumCertainty } from './calibration.ts';
import { certainties, markCertainty, worthwhile, type Certainty } from './certainty.ts';
import { stampAll } from './log.fixtures.ts';
import { scoreAttempt, type Bank } from './rescore.ts';
import type { Score } from './score.ts';

const scored = (earned: number): Score => ({ kind: 'scored', earned, possible: 4 });

describe('certainty-based marks', () => {
	it('are 1, 2, 3 when right and 0, −2, −6 when wrong', () => {
		expect(certainties.map((certainty) => markCertainty(scored(4), certainty))).toEqual([1, 2, 3]);
		expect(certainties.map((certainty) => markCertainty(scored(0), certainty))).toEqual([0, -2, -6]);
		expect(certainties.map((certainty) => markCertainty(scored(2), certainty))).toEqual([0.5, 1, 1.5]);
	});

	it('pay best for the certainty that is meant: below 2/3 guessing, above 4/5 sure', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
				fc.pre(Math.abs(chance - 2 / 3) > 1e-9 && Math.abs(chance - 4 / 5) > 1e-9);
				const expected = (certainty: Certainty) =>
					chance * (markCertainty(scored(4), certainty) ?? 0) +
					(1 - chance) * (markCertainty(scored(0), certainty) ?? 0);
				const best = Math.max(...certainties.map(expected));
				const paysBest = certainties.find((certainty) => expected(certainty) === best);
				expect(paysBest).toBe(chance < 2 / 3 ? 1 : chance < 4 / 5 ? 2 : 3);
				const fits = certainties.filter((one) => worthwhile[one].from < chance && chance < worthwhile[one].to);
				expect(chance > 0 && chance < 1 ? fits : [paysBest]).toEqual([paysBest]);
			})
		);
	});

	it('are none without a certainty or without points', () => {
		expect(markCertainty(scored(4), null)).toBeNull();
		expect(markCertainty(null, 3)).toBeNull();
		expect(markCertainty({ kind: 'needs-marking', possible: 4 }, 3)).toBeNull();
		expect(markCertainty({ kind: 'incomplete', code: 'empty' }, 3)).toBeNull();
	});
});

const bank: Bank = { versionOf: () => 'seen.key', score: (_, response) => scored(Number(response)) };
const first = fc.record({ certainty: fc.constantFrom(1, 2, 3, null), earned: fc.nat(4), again: fc.boolean() });

const sure = { certainty: 3, again: false } as const;

/** Answers whose first try earned and was as sure as given; `again` adds a sure and right second try. */
function answersOf(given: readonly { certainty: Certainty | null; earned: number; again: boolean }[]) {
	const events = given.flatMap(({ certainty, earned, again }, index) => {
		const place = { kind: 'answered', unit: 'u', attempt: 'a', question: `S1-${index}`, version: 'seen.key' } as const;
		const second = again ? [{ ...place, response: 4, certainty: 3 as const, try: 2 }] : [];
		return [{ ...place, response: earned, certainty, try: 1 }, ...second];
	});
	return foldAttempts(stampAll(events)).flatMap((attempt) => scoreAttempt(attempt, bank).answers);
}

describe('calibration', () => {
	it('counts first tries at the certainty they were given, and full marks as right', () => {
		fc.assert(
			fc.property(fc.array(first, { maxLength: 12 }), (given) => {
				const counts = calibrate(answersOf(given)).map(({ certainty, right, of }) => ({ certainty, right, of }));
				expect(counts).toEqual(
					certainties.map((certainty) => {
						const own = given.filter((one) => one.certainty === certainty);
						return { certainty, right: own.filter(({ earned }) => earned === 4).length, of: own.length };
					})
				);
				const said = given.filter(({ certainty }) => certainty !== null).length;
				expect(counts.reduce((sum, { of }) => sum + of, 0)).toBe(said);
			})
		);
	});

	it('draws a share only from enough answers, inside a range that narrows as answers are added', () => {
		fc.assert(
			fc.property(fc.array(first, { maxLength: 30 }), (given) => {
				const width = (one: ReturnType<typeof calibrate>[number] | undefined) =>
					one?.reliability ? one.reliability.high - one.reliability.low : Infinity;
				const once = calibrate(answersOf(given));
				const thrice = calibrate(answersOf([...given, ...given, ...given]));
				for (const [index, { reliability, right, of }] of once.entries()) {
					expect(reliability === null).toBe(of < leastAnswers);
					if (!reliability) continue;
					const { low, share, high } = reliability;
					expect([low >= 0, low <= share + 1e-9, share <= high + 1e-9, high <= 1]).toEqual([true, true, true, true]);
					expect(share).toBe(right / of);
					expect(width(thrice[index])).toBeLessThan(width(once[index]));
				}
			})
		);
	});

	it('has the range that is printed for Wilson’s interval: 8 of 10 is 49 % to 94 %', () => {
		const eight = calibrate(answersOf(Array.from({ length: 10 }, (_, n) => ({ ...sure, earned: n < 8 ? 4 : 0 }))))[2];
		expect(eight?.reliability?.low).toBeCloseTo(0.49, 2);
		expect(eight?.reliability?.high).toBeCloseTo(0.943, 3);
	});

	it('adds up the marks of first tries that were said with a certainty, and of nothing else', () => {
		fc.assert(
			fc.property(fc.array(first, { maxLength: 12 }), (given) => {
				const { marks, of } = sumCertainty(answersOf(given));
				const own = given.flatMap(({ earned, certainty }) => markCertainty(scored(earned), certainty) ?? []);
				expect(of).toBe(calibrate(answersOf(given)).reduce((sum, one) => sum + one.of, 0));
				expect(marks).toBeCloseTo(
					own.reduce((sum, mark) => sum + mark, 0),
					5
				);
			})
		);
	});

	it('lists what was sure and not right, the fewest points first', () => {
		fc.assert(
			fc.property(fc.array(first, { maxLength: 12 }), (given) => {
				const earned = listSureButWrong(answersOf(given)).map((answer) => answer.tries[0]?.response);
				const expected = given.filter((one) => one.certainty === 3 && one.earned < 4).map((one) => one.earned);
				expect(earned).toEqual(expected.sort((a, b) => a - b));
			})
		);
	});
});
