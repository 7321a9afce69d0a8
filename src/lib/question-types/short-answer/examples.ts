import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { ShortAnswer, ShortAnswerResponse } from './short-answer.ts';

const body: ShortAnswer = {
	...exampleFields('T1-short-1'),
	type: 'short-answer',
	prompt: 'Who says that a dam would keep the meadows dry?',
	lines: 1,
	key: {
		why: 'The text names the town council.',
		evidence: ['T1.4'],
		match: {
			kind: 'accept',
			accept: ['the town council', 'council', 'councillors of the town'],
			reject: [
				{ text: 'town', hint: 'Which body of the town is it?' },
				{ text: 'the author', hint: 'The author doubts it.', misconception: 'M-ATT' }
			]
		}
	}
};

const brown: ShortAnswer = {
	...exampleFields('T1-short-2', 2),
	type: 'short-answer',
	prompt: 'Explain in one sentence why the water turns brown.',
	lines: 2,
	key: {
		why: 'Heavy rain washes soil from the fields into the stream.',
		evidence: ['T1.8'],
		match: {
			kind: 'ideas',
			need: 2,
			ideas: [
				{ id: 'rain', text: 'It rains hard.', signs: [['rain'], ['wet', 'weather']] },
				{ id: 'soil', text: 'Soil is carried into the stream.', signs: [['soil'], ['earth'], ['mud']] }
			]
		}
	}
};

const changes: ShortAnswer = {
	...exampleFields('T1-short-3', 3),
	type: 'short-answer',
	prompt: 'Name two ways in which the stream changes over the year.',
	lines: 3,
	key: {
		why: 'The text names high water in spring, low water in summer, and leaves in autumn.',
		evidence: ['T1.2', 'T1.3', 'T1.7'],
		match: {
			kind: 'ideas',
			need: 2,
			ideas: [
				{ id: 'high', text: 'In spring it is full and floods the meadows.', signs: [['flood'], ['spring', 'full']] },
				{ id: 'low', text: 'In summer it is too shallow for boats.', signs: [['shallow'], ['summer', 'low']] },
				{
					id: 'leaves',
					text: 'In autumn leaves block it.',
					signs: [
						['lea', 'block'],
						['autumn', 'block']
					]
				}
			]
		}
	}
};

const typed = (text: string): ShortAnswerResponse => ({ text });

export const examples: Example<ShortAnswer, ShortAnswerResponse>[] = [
	{
		title: 'accepted answers',
		question: body,
		responses: [
			{ title: 'the best wording', response: typed('the town council'), score: earns(1, 1) },
			{ title: 'other case, spaces and marks', response: typed('  Town-Council. '), score: earns(1, 1) },
			{ title: 'rejected with a hint', response: typed('The town'), score: earns(0, 1) },
			{ title: 'rejected with a misconception', response: typed('author'), score: earns(0, 1) },
			{ title: 'anything else', response: typed('the volunteers'), score: earns(0, 1) },
			{ title: 'only spaces', response: typed('   '), score: waits('empty') },
			{ title: 'only marks', response: typed('…?'), score: waits('empty') }
		]
	},
	{
		title: 'two ideas needed, two points',
		question: brown,
		responses: [
			{ title: 'both ideas', response: typed('The rain washes mud off the fields.'), score: earns(2, 2) },
			{ title: 'both ideas by their other signs', response: typed('Wet weather brings earth.'), score: earns(2, 2) },
			{ title: 'one idea', response: typed('Because it rained.'), score: earns(1, 2) },
			{ title: 'no idea', response: typed('Because of the bridge.'), score: earns(0, 2) },
			{ title: 'a stem inside a word does not count', response: typed('The train passes.'), score: earns(0, 2) }
		]
	},
	{
		title: 'any two of three ideas, three points',
		question: changes,
		responses: [
			{ title: 'two', response: typed('It floods and later gets shallow.'), score: earns(3, 3) },
			{ title: 'all three', response: typed('Floods, then shallow, then leaves block it.'), score: earns(3, 3) },
			{ title: 'one', response: typed('In summer it is low.'), score: earns(1.5, 3) }
		]
	}
];
