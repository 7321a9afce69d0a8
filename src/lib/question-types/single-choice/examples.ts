import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { SingleChoice, SingleChoiceResponse } from './single-choice.ts';

const mainPoint: SingleChoice = {
	...exampleFields('T1-single-1'),
	type: 'single-choice',
	prompt: 'What does the author think a dam would do?',
	options: [
		{ id: 'moves', text: 'It would move the flood to another place.' },
		{ id: 'ends', text: 'It would end the floods for good.' },
		{ id: 'birds', text: 'It would drive the herons away.' }
	],
	fixedOrder: false,
	key: {
		option: 'moves',
		why: 'The author expects the flood to move to the next village.',
		evidence: ['T1.5'],
		reasons: {
			moves: { why: 'This is the author’s forecast.' },
			ends: { why: 'The council says so; the author doubts it.', misconception: 'M-ATT' },
			birds: { why: 'The text does not link the herons to the dam.', misconception: 'M-OUT' }
		}
	}
};

const length: SingleChoice = {
	...exampleFields('T1-single-2', 2),
	type: 'single-choice',
	prompt: 'How long is Mill Stream?',
	options: [
		{ id: 'three', text: '3 kilometres' },
		{ id: 'four', text: '4 kilometres' },
		{ id: 'twelve', text: '12 kilometres' }
	],
	fixedOrder: true,
	key: {
		option: 'twelve',
		why: 'The stream reaches the lake after twelve kilometres.',
		evidence: ['T1.1'],
		reasons: {
			three: { why: 'Three is the number of weeks the meadows are flooded.', misconception: 'M-DET' },
			four: { why: 'Four is the number of heron pairs.', misconception: 'M-DET' },
			twelve: { why: 'The first sentence gives the length.' }
		}
	}
};

const undecided: SingleChoice = {
	...exampleFields('T1-single-3'),
	type: 'single-choice',
	prompt: 'Which sentence tells you that nothing had been decided?',
	options: [
		{ id: 'open', text: 'Sentence T1.9', sentence: 'T1.9' },
		{ id: 'claim', text: 'Sentence T1.4', sentence: 'T1.4' },
		{ id: 'doubt', text: 'Sentence T1.5', sentence: 'T1.5' },
		{ id: 'leaves', text: 'Sentence T1.7', sentence: 'T1.7' }
	],
	fixedOrder: false,
	key: {
		option: 'open',
		why: 'Only this sentence says that the matter was still open.',
		evidence: ['T1.9'],
		reasons: {
			open: { why: 'It says that the matter was still open.' },
			claim: { why: 'It gives the council’s hope.', misconception: 'M-ROLE' },
			doubt: { why: 'It gives the author’s doubt.', misconception: 'M-ROLE' },
			leaves: { why: 'It is about another season.', misconception: 'M-IRR' }
		}
	}
};

export const examples: Example<SingleChoice, SingleChoiceResponse>[] = [
	{
		title: 'three options, one point',
		question: mainPoint,
		responses: [
			{ title: 'the key', response: { option: 'moves' }, score: earns(1, 1) },
			{ title: 'a distractor', response: { option: 'ends' }, score: earns(0, 1) },
			{ title: 'nothing chosen', response: { option: null }, score: waits('empty') },
			{ title: 'an option that no longer exists', response: { option: 'gone' }, score: waits('empty') }
		]
	},
	{
		title: 'numbers in their own order, two points',
		question: length,
		responses: [
			{ title: 'the key', response: { option: 'twelve' }, score: earns(2, 2) },
			{ title: 'a number from another sentence', response: { option: 'three' }, score: earns(0, 2) }
		]
	},
	{
		title: 'options that are sentences of the reading',
		question: undecided,
		responses: [
			{ title: 'the key', response: { option: 'open' }, score: earns(1, 1) },
			{ title: 'another sentence', response: { option: 'leaves' }, score: earns(0, 1) }
		]
	}
];
