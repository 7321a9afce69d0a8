import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { TwoPart, TwoPartResponse } from './two-part.ts';

const forecast: TwoPart = {
	...exampleFields('T1-two-part-1', 2),
	type: 'two-part',
	prompt: 'What does the author expect of a dam?',
	options: [
		{ id: 'moves', text: 'It would send the flood elsewhere' },
		{ id: 'dry', text: 'It would keep the meadows dry' },
		{ id: 'boats', text: 'It would let boats pass in summer' }
	],
	evidencePrompt: 'Which sentence best supports your answer?',
	candidates: ['T1.5', 'T1.4', 'T1.3', 'T1.9'],
	key: {
		option: 'moves',
		sentence: 'T1.5',
		why: 'The author expects the flood to move to the next village.',
		evidence: ['T1.5'],
		reasons: {
			moves: { why: 'This is the author’s forecast.' },
			dry: { why: 'This is the council’s hope.', misconception: 'M-ATT' },
			boats: { why: 'The text does not link boats and dam.', misconception: 'M-OUT' }
		},
		sentenceReasons: {
			'T1.5': { why: 'It states the forecast.' },
			'T1.4': {
				why: 'It gives the council’s hope; it goes with the second answer.',
				misconception: 'M-ATT',
				fits: 'dry'
			},
			'T1.3': { why: 'It is about boats, not about the dam.', misconception: 'M-ROLE', fits: 'boats' },
			'T1.9': { why: 'It says that nothing was decided.', misconception: 'M-IRR' }
		}
	}
};

const water: TwoPart = {
	...exampleFields('T1-two-part-2'),
	type: 'two-part',
	prompt: 'Why does the water turn brown?',
	options: [
		{ id: 'soil', text: 'It carries soil.' },
		{ id: 'leaves', text: 'Leaves rot in it.' },
		{ id: 'snow', text: 'Snow melts into it.' }
	],
	evidencePrompt: 'Which sentence says so?',
	candidates: ['T1.2', 'T1.7', 'T1.8'],
	key: {
		option: 'soil',
		sentence: 'T1.8',
		why: 'Rain washes soil from the fields into the stream.',
		evidence: ['T1.8'],
		note: 'The colour is not linked to the seasons.',
		reasons: {
			soil: { why: 'Soil from the fields colours the water.' },
			leaves: { why: 'Leaves block the grating.', misconception: 'M-DET' },
			snow: { why: 'Snow fills the stream in spring.', misconception: 'M-CAU' }
		},
		sentenceReasons: {
			'T1.2': { why: 'It is about the flood in spring.', misconception: 'M-DET', fits: 'snow' },
			'T1.7': { why: 'It is about the grating.', misconception: 'M-DET' },
			'T1.8': { why: 'It names the soil.' }
		}
	}
};

const choose = (option: string | null, sentence: string | null): TwoPartResponse => ({ option, sentence });

export const examples: Example<TwoPart, TwoPartResponse>[] = [
	{
		title: 'two points',
		question: forecast,
		responses: [
			{ title: 'both parts right', response: choose('moves', 'T1.5'), score: earns(2, 2) },
			{ title: 'only part A right', response: choose('moves', 'T1.4'), score: earns(1, 2) },
			{ title: 'only part B right', response: choose('dry', 'T1.5'), score: earns(0, 2) },
			{ title: 'a wrong answer with the sentence that fits it', response: choose('dry', 'T1.4'), score: earns(0, 2) },
			{ title: 'part B open', response: choose('moves', null), score: waits('part-missing') },
			{ title: 'part A open', response: choose(null, 'T1.5'), score: waits('part-missing') },
			{ title: 'nothing chosen', response: choose(null, null), score: waits('empty') },
			{ title: 'an option that no longer exists', response: choose('gone', 'T1.5'), score: waits('part-missing') },
			{ title: 'a sentence that no longer exists', response: choose('moves', 'T1.99'), score: waits('part-missing') }
		]
	},
	{
		title: 'one point for both parts together',
		question: water,
		responses: [
			{ title: 'both parts right', response: choose('soil', 'T1.8'), score: earns(1, 1) },
			{ title: 'only part A right', response: choose('soil', 'T1.7'), score: earns(0.5, 1) },
			{ title: 'both parts wrong', response: choose('snow', 'T1.2'), score: earns(0, 1) }
		]
	}
];
