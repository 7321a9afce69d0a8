import { expect, test } from 'vitest';
import { askChoice, matrixOf, range } from './class.fixtures.ts';
import { analyse } from './analyse.ts';
import { decimal, sayFlag, sayNoFigure } from './words.ts';

const name = (choice: string) => choice;

test('flags say what was found', () => {
	// One question that all get right, one that none does, one that has nothing to do with the rest.
	const rows = range(40).map((at) => [1, 0, at % 2, at % 4 < 2 ? 1 : 0]);
	const { questions } = analyse(matrixOf(rows));
	expect(questions.map(({ flags }) => flags.map((flag) => sayFlag(flag, name)))).toEqual([
		['Easy: 100 % of the points were earned.'],
		['Hard: 0 % of the points were earned.'],
		['It hardly tells strong from weak: correlation with the rest 0.00.'],
		['It hardly tells strong from weak: correlation with the rest 0.00.']
	]);
	const [, choice] = askChoice('S1-01', 3).offered;
	if (!choice) throw new Error('Three choices were asked for');
	expect(sayFlag({ kind: 'idle', choice }, name)).toBe('Hardly anyone chose “b”.');
});

test('a miskey names both choices with their counts, and blames the item', () => {
	const [right, wrong] = askChoice('S1-01', 2).offered;
	if (!right || !wrong) throw new Error('Two choices were asked for');
	const preferred = { wrong, right, choseWrong: 9, choseRight: 2 };
	expect(sayFlag({ kind: 'miskey', preferred }, name)).toBe(
		'Strong learners prefer “b” (9) to the key “a” (2): check the item, not the class.'
	);
});

test('numbers have a real minus, and none before zero', () => {
	expect([decimal(-0.204), decimal(-0.001), decimal(0.5)]).toEqual(['−0.20', '0.00', '0.50']);
});

test('a missing figure says why', () => {
	expect(sayNoFigure('small-class', 12)).toBe('Too few answers to say: 12 of at least 30.');
	expect(sayNoFigure('nobody', 0)).toBe('Nobody has answered yet.');
});
