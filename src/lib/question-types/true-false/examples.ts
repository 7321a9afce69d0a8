import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { TrueFalse, TrueFalseResponse } from './true-false.ts';

const decided: TrueFalse = {
	...exampleFields('T1-true-false-1', 2),
	type: 'true-false',
	prompt: 'When the text was written, the council had decided to build the dam.',
	justifications: ['T1.4', 'T1.5', 'T1.9'],
	key: {
		verdict: false,
		verdictWhy: {
			true: { why: 'The council had praised the idea; it had not decided.', misconception: 'M-OVR' },
			false: { why: 'The matter was still open.' }
		},
		justification: 'T1.9',
		why: 'The last sentence says that it was still open whether the dam would be built.',
		evidence: ['T1.9'],
		reasons: {
			'T1.4': { why: 'It says what the council hopes for, not what it decided.', misconception: 'M-ROLE' },
			'T1.5': { why: 'It gives the author’s doubt.', misconception: 'M-IRR' },
			'T1.9': { why: 'It says that the matter was still open.' }
		}
	}
};

const shallow: TrueFalse = {
	...exampleFields('T1-true-false-2', 2),
	type: 'true-false',
	prompt: 'Boats cannot always use the stream.',
	justifications: ['T1.1', 'T1.2', 'T1.3', 'T1.7'],
	key: {
		verdict: true,
		verdictWhy: {
			true: { why: 'In summer the water is often too low.' },
			false: { why: 'The text says that the water is often too low in summer.', misconception: 'M-OPP' }
		},
		justification: 'T1.3',
		why: 'In summer the stream is often too shallow for boats.',
		evidence: ['T1.3'],
		reasons: {
			'T1.1': { why: 'It gives the length only.', misconception: 'M-IRR' },
			'T1.2': { why: 'It is about high water.', misconception: 'M-DET' },
			'T1.3': { why: 'It says that the stream is often too shallow.' },
			'T1.7': { why: 'It is about leaves, and it does not mention boats.', misconception: 'M-CAU' }
		}
	}
};

const certain: TrueFalse = {
	...exampleFields('T1-true-false-3', 1),
	type: 'true-false',
	prompt: 'The author is certain that a dam would flood the next village.',
	emphasis: 'certain',
	justifications: ['T1.2', 'T1.4', 'T1.5'],
	key: {
		verdict: false,
		verdictWhy: {
			true: { why: 'The author writes “probably”.', misconception: 'M-OVR' },
			false: { why: 'The author writes “probably”.' }
		},
		justification: 'T1.5',
		why: 'The word “probably” shows that it is a forecast.',
		evidence: ['T1.5'],
		reasons: {
			'T1.2': { why: 'It tells what happens without a dam.', misconception: 'M-DET' },
			'T1.4': { why: 'It gives the council’s view.', misconception: 'M-ATT' },
			'T1.5': { why: 'It holds the word “probably”.' }
		}
	}
};

export const examples: Example<TrueFalse, TrueFalseResponse>[] = [
	{
		title: 'a false statement, two points',
		question: decided,
		responses: [
			{ title: 'verdict and sentence', response: { verdict: false, justification: 'T1.9' }, score: earns(2, 2) },
			{ title: 'the verdict alone', response: { verdict: false, justification: 'T1.4' }, score: earns(1, 2) },
			{ title: 'the sentence alone', response: { verdict: true, justification: 'T1.9' }, score: earns(0, 2) },
			{ title: 'neither', response: { verdict: true, justification: 'T1.5' }, score: earns(0, 2) },
			{ title: 'no sentence yet', response: { verdict: false, justification: null }, score: waits('part-missing') },
			{ title: 'no verdict yet', response: { verdict: null, justification: 'T1.9' }, score: waits('part-missing') },
			{ title: 'nothing yet', response: { verdict: null, justification: null }, score: waits('empty') },
			{
				title: 'a sentence that is no choice',
				response: { verdict: false, justification: 'T1.8' },
				score: waits('part-missing')
			}
		]
	},
	{
		title: 'a true statement with four sentences',
		question: shallow,
		responses: [
			{ title: 'verdict and sentence', response: { verdict: true, justification: 'T1.3' }, score: earns(2, 2) },
			{ title: 'the verdict alone', response: { verdict: true, justification: 'T1.7' }, score: earns(1, 2) },
			{ title: 'the other verdict', response: { verdict: false, justification: 'T1.3' }, score: earns(0, 2) }
		]
	},
	{
		title: 'one point, halved',
		question: certain,
		responses: [
			{ title: 'verdict and sentence', response: { verdict: false, justification: 'T1.5' }, score: earns(1, 1) },
			{ title: 'the verdict alone', response: { verdict: false, justification: 'T1.2' }, score: earns(0.5, 1) }
		]
	}
];
