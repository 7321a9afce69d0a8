import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { MultipleChoice, MultipleChoiceResponse } from './multiple-choice.ts';

const causes: MultipleChoice = {
	...exampleFields('T1-multiple-1', 2),
	type: 'multiple-choice',
	prompt: 'Which TWO changes in the stream does the text put down to the weather?',
	options: [
		{ id: 'fuller', text: 'It fills up in spring.' },
		{ id: 'brown', text: 'It turns brown after rain.' },
		{ id: 'blocked', text: 'It is blocked under the bridge.' },
		{ id: 'dammed', text: 'It is held back by a dam.' },
		{ id: 'longer', text: 'It becomes longer every year.' }
	],
	choose: 2,
	fixedOrder: false,
	key: {
		options: ['fuller', 'brown'],
		why: 'Melting snow fills the stream, and rain makes it brown.',
		evidence: ['T1.2', 'T1.8'],
		reasons: {
			fuller: { why: 'Melting snow fills it.' },
			brown: { why: 'Heavy rain washes soil into it.' },
			blocked: { why: 'Fallen leaves block it, not the weather.', misconception: 'M-CAU' },
			dammed: { why: 'No dam had been built.', misconception: 'M-OVR' },
			longer: { why: 'The text gives one length and no change.', misconception: 'M-OUT' }
		}
	}
};

const views: MultipleChoice = {
	...exampleFields('T1-multiple-2', 3),
	type: 'multiple-choice',
	prompt: 'Which THREE of these can be counted or measured?',
	options: [
		{ id: 'length', text: 'How long the stream is' },
		{ id: 'weeks', text: 'How long the meadows are flooded' },
		{ id: 'herons', text: 'How many pairs of herons nest there' },
		{ id: 'wise', text: 'Whether a dam would be wise' },
		{ id: 'pretty', text: 'Whether brown water is ugly' }
	],
	choose: 3,
	fixedOrder: true,
	key: {
		options: ['length', 'weeks', 'herons'],
		why: 'Length, time and number can be checked; the other two are judgements.',
		evidence: ['T1.1', 'T1.2', 'T1.6'],
		reasons: {
			length: { why: 'A length can be measured.' },
			weeks: { why: 'Weeks can be counted.' },
			herons: { why: 'Pairs of birds can be counted.' },
			wise: { why: 'What is wise is a judgement.', misconception: 'M-FACT' },
			pretty: { why: 'What is ugly is a judgement.', misconception: 'M-FACT' }
		}
	}
};

const sentences: MultipleChoice = {
	...exampleFields('T1-multiple-3'),
	type: 'multiple-choice',
	prompt: 'Which TWO sentences speak of the dam as a plan?',
	options: [
		{ id: 'council', text: 'Sentence T1.4', sentence: 'T1.4' },
		{ id: 'open', text: 'Sentence T1.9', sentence: 'T1.9' },
		{ id: 'summer', text: 'Sentence T1.3', sentence: 'T1.3' },
		{ id: 'birds', text: 'Sentence T1.6', sentence: 'T1.6' }
	],
	choose: 2,
	fixedOrder: false,
	key: {
		options: ['council', 'open'],
		why: 'One tells what the dam is meant to do, the other that it was not settled.',
		evidence: ['T1.4', 'T1.9'],
		note: 'Sentence T1.5 speaks of the dam as well; it is not among the options.',
		reasons: {
			council: { why: 'It tells what the dam is meant to do.' },
			open: { why: 'It says that the plan was not settled.' },
			summer: { why: 'It is about low water.', misconception: 'M-IRR' },
			birds: { why: 'It is about birds.', misconception: 'M-IRR' }
		}
	}
};

export const examples: Example<MultipleChoice, MultipleChoiceResponse>[] = [
	{
		title: 'two right of five, two points',
		question: causes,
		responses: [
			{ title: 'both, in any order', response: { options: ['brown', 'fuller'] }, score: earns(2, 2) },
			{
				title: 'one right, one wrong: they cancel out',
				response: { options: ['brown', 'blocked'] },
				score: earns(0, 2)
			},
			{ title: 'both wrong: not below 0', response: { options: ['dammed', 'longer'] }, score: earns(0, 2) },
			{ title: 'one pick', response: { options: ['brown'] }, score: waits('too-few') },
			{ title: 'three picks', response: { options: ['brown', 'fuller', 'dammed'] }, score: waits('too-many') },
			{ title: 'nothing picked', response: { options: [] }, score: waits('too-few') },
			{ title: 'the same pick twice', response: { options: ['brown', 'brown'] }, score: waits('too-few') },
			{ title: 'an option that no longer exists', response: { options: ['brown', 'gone'] }, score: waits('too-few') },
			{
				title: 'one too many that no longer exists',
				response: { options: ['brown', 'fuller', 'gone'] },
				score: waits('too-many')
			}
		]
	},
	{
		title: 'three right of five in a fixed order, three points',
		question: views,
		responses: [
			{ title: 'all three', response: { options: ['length', 'weeks', 'herons'] }, score: earns(3, 3) },
			{ title: 'two right, one wrong', response: { options: ['length', 'weeks', 'wise'] }, score: earns(1, 3) },
			{ title: 'one right, two wrong', response: { options: ['length', 'pretty', 'wise'] }, score: earns(0, 3) }
		]
	},
	{
		title: 'options that are sentences of the reading',
		question: sentences,
		responses: [
			{ title: 'both', response: { options: ['council', 'open'] }, score: earns(1, 1) },
			{ title: 'neither', response: { options: ['summer', 'birds'] }, score: earns(0, 1) }
		]
	}
];
