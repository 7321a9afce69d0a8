import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { Numeric, NumericResponse } from './numeric.ts';

const weeks: Numeric = {
	...exampleFields('T1-numeric-1'),
	type: 'numeric',
	prompt: 'For about how many weeks do the meadows stand under water?',
	unit: 'weeks',
	min: 0,
	max: 52,
	key: {
		value: 3,
		tolerance: 0,
		why: 'The second sentence says about three weeks.',
		evidence: ['T1.2'],
		slips: [
			{ value: 12, why: 'Twelve is the length of the stream in kilometres.', misconception: 'M-DET' },
			{ value: 4, why: 'Four is the number of heron pairs.', misconception: 'M-DET' }
		],
		otherwise: 'Look again at the sentence about spring.'
	}
};

const half: Numeric = {
	...exampleFields('T1-numeric-2', 2),
	type: 'numeric',
	prompt: 'Half of the stream runs through woods. How many kilometres is that? Half a kilometre more or less is fine.',
	unit: 'km',
	min: 0,
	max: 20,
	key: {
		value: 6,
		tolerance: 0.5,
		why: 'The stream is twelve kilometres long, and half of twelve is six.',
		evidence: ['T1.1'],
		slips: [{ value: 24, why: 'This is twice the length rather than half.', misconception: 'M-OPP' }],
		otherwise: 'Find the length in the first sentence and halve it.'
	}
};

const metres: Numeric = {
	...exampleFields('T1-numeric-3'),
	type: 'numeric',
	prompt: 'How long is the stream in metres?',
	unit: null,
	min: 0,
	max: 100000,
	key: {
		value: 12000,
		tolerance: 0,
		why: 'Twelve kilometres are 12,000 metres.',
		evidence: ['T1.1'],
		slips: [],
		otherwise: 'One kilometre has 1,000 metres.'
	}
};

const typed = (text: string): NumericResponse => ({ text });

export const examples: Example<Numeric, NumericResponse>[] = [
	{
		title: 'a whole number with a unit',
		question: weeks,
		responses: [
			{ title: 'digits', response: typed('3'), score: earns(1, 1) },
			{ title: 'digits and the unit', response: typed(' 3 weeks '), score: earns(1, 1) },
			{ title: 'a word', response: typed('Three'), score: earns(1, 1) },
			{ title: 'a number with a known reason', response: typed('12'), score: earns(0, 1) },
			{ title: 'any other number', response: typed('30'), score: earns(0, 1) },
			{ title: 'another unit', response: typed('3 days'), score: waits('not-a-number') },
			{ title: 'no number', response: typed('a few'), score: waits('not-a-number') },
			{ title: 'only a space', response: typed(' '), score: waits('empty') }
		]
	},
	{
		title: 'a tolerance, two points',
		question: half,
		responses: [
			{ title: 'the value', response: typed('6 km'), score: earns(2, 2) },
			{ title: 'at the edge', response: typed('5.5'), score: earns(2, 2) },
			{ title: 'just outside', response: typed('6.51'), score: earns(0, 2) }
		]
	},
	{
		title: 'a large number',
		question: metres,
		responses: [
			{ title: 'a comma', response: typed('12,000'), score: earns(1, 1) },
			{ title: 'a thin space', response: typed('12\u2009000'), score: earns(1, 1) },
			{ title: 'a comma in the wrong place', response: typed('12,00'), score: waits('not-a-number') }
		]
	}
];
