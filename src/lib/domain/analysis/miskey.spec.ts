import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { askChoice, chanceOf, choose, diceFrom, drawTraits, range } from './class.fixtures.ts';
import { buildMatrix } from './matrix.ts';
import { sayFlag } from './words.ts';

/**
 * Classes in which everyone answers questions with three options by the three-parameter logistic model; a miskeyed question has one
 * of its wrong options, drawn evenly, for its key. 200 classes of each kind, each with a form of its own, from seeds.
 */

const runs = 200;
/** Milliseconds that a busy machine may take; an idle one needs two seconds. */
const patience = 120_000;

/** The questions that are flagged as miskeyed in one class. */
function flagged(
	seed: string,
	{ size, count, miskey }: { size: number; count: number; miskey: number | null }
): number[] {
	const dice = diceFrom(seed);
	const traits = drawTraits(count, 1 / 3, dice);
	const wrongKey = dice.even() < 0.5 ? 'b' : 'c';
	const questions = traits.map((_, at) => askChoice(`S1-${at}`, 3, at === miskey ? wrongKey : 'a'));
	const learners = range(size).map((at) => `learner ${at}`);
	const responses = learners.flatMap((learner) => {
		const ability = dice.normal();
		return traits.flatMap((trait, at) => {
			const right = dice.even() < chanceOf(trait, ability);
			const question = questions[at];
			return question ? [choose(learner, question, right ? 'a' : dice.even() < trait.lure ? 'b' : 'c')] : [];
		});
	});
	const { questions: found } = analyse(buildMatrix(learners, questions, responses));
	return range(count).filter((at) => found[at]?.flags.some(({ kind }) => kind === 'miskey'));
}

const share = (count: number) => count / runs;

describe.each([10, 25])('forms of %i questions, classes of 100', { timeout: patience }, (count) => {
	test('a miskeyed question is flagged in at least 95 of 100', () => {
		const hits = range(runs).filter((run) =>
			flagged(`miskey ${count} ${run}`, { size: 100, count, miskey: run % count }).includes(run % count)
		);
		expect(share(hits.length)).toBeGreaterThanOrEqual(0.95);
	});

	test('a sound form has any question flagged in at most 2 of 100', () => {
		const alarms = range(runs).filter(
			(run) => flagged(`clean ${count} ${run}`, { size: 100, count, miskey: null }).length > 0
		);
		expect(share(alarms.length)).toBeLessThanOrEqual(0.02);
	});
});

test(
	'in the smallest class that is analysed, a sound form is flagged as seldom, and three of four miskeys are found',
	{ timeout: patience },
	() => {
		const of = { size: 30, count: 25 };
		const alarms = range(runs).filter((run) => flagged(`small ${run}`, { ...of, miskey: null }).length > 0);
		const hits = range(runs).filter((run) => flagged(`small miskey ${run}`, { ...of, miskey: 7 }).includes(7));
		expect(share(alarms.length)).toBeLessThanOrEqual(0.02);
		expect(share(hits.length)).toBeGreaterThanOrEqual(0.75);
	}
);

test('below thirty answers nothing is said of the key', () => {
	expect(flagged('tiny', { size: 29, count: 10, miskey: 3 })).toEqual([]);
});

test('the alert names both choices and how many of the strong took each', () => {
	const [right, wrong] = askChoice('S1-01', 2).offered;
	if (!right || !wrong) throw new Error('Two choices were asked for');
	const preferred = { right, wrong, choseRight: 3, choseWrong: 19 };
	expect(sayFlag({ kind: 'miskey', preferred }, (choice) => choice.toUpperCase())).toBe(
		'Strong learners prefer “B” (19) to the key “A” (3): check the item, not the class.'
	);
});
