import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { Classify, ClassifyResponse } from './classify.ts';

const kinds: Classify = {
	...exampleFields('T1-classify-1', 4),
	type: 'classify',
	prompt: 'Sort each statement by its kind.',
	bins: [
		{ id: 'fact', text: 'Checkable fact' },
		{ id: 'report', text: 'Reported speech' },
		{ id: 'forecast', text: 'Forecast' }
	],
	cards: [
		{ id: 'count', text: 'Four pairs of herons were counted.' },
		{ id: 'dry', text: 'According to the council, a dam would keep the meadows dry.' },
		{ id: 'move', text: 'A dam would move the flood to the next village.' },
		{ id: 'rise', text: 'The stream rises in the northern hills.' }
	],
	key: {
		bins: { count: 'fact', dry: 'report', move: 'forecast', rise: 'fact' },
		why: 'A count and a place can be checked; the council’s words are reported; what a dam would do is a forecast.',
		evidence: ['T1.6', 'T1.4', 'T1.5', 'T1.1'],
		reasons: {
			count: { why: 'A count can be checked.' },
			dry: { why: 'The text tells what the council says.', misconception: 'M-ATT' },
			move: { why: 'The author says what would probably happen.' },
			rise: { why: 'Where a stream rises can be checked.' }
		},
		slips: [
			{
				card: 'dry',
				bin: 'fact',
				why: 'Only that the council says so can be checked today.',
				misconception: 'M-FACT'
			},
			{ card: 'move', bin: 'fact', why: 'The author says “probably”.', misconception: 'M-OVR' }
		]
	}
};

const sides: Classify = {
	...exampleFields('T1-classify-2'),
	type: 'classify',
	prompt: 'Does the point speak for the dam or against it?',
	bins: [
		{ id: 'for', text: 'For the dam' },
		{ id: 'against', text: 'Against the dam' }
	],
	cards: [
		{ id: 'meadows', text: 'Sentence T1.4', sentence: 'T1.4' },
		{ id: 'village', text: 'Sentence T1.5', sentence: 'T1.5' },
		{ id: 'hay', text: 'Dry meadows give more hay' }
	],
	key: {
		bins: { meadows: 'for', village: 'against', hay: 'for' },
		why: 'Dry meadows are the gain; the flood in the next village is the loss.',
		evidence: ['T1.4', 'T1.5'],
		reasons: {
			meadows: { why: 'It names the gain the council expects.' },
			village: { why: 'It names a harm to others.' },
			hay: { why: 'It is a gain from dry meadows.' }
		},
		slips: []
	}
};

const sort = (bins: Record<string, string>): ClassifyResponse => ({ bins });

export const examples: Example<Classify, ClassifyResponse>[] = [
	{
		title: 'four cards and three bins, four points',
		question: kinds,
		responses: [
			{
				title: 'all right',
				response: sort({ count: 'fact', dry: 'report', move: 'forecast', rise: 'fact' }),
				score: earns(4, 4)
			},
			{
				title: 'two known slips',
				response: sort({ count: 'fact', dry: 'fact', move: 'fact', rise: 'fact' }),
				score: earns(2, 4)
			},
			{
				title: 'none right',
				response: sort({ count: 'report', dry: 'forecast', move: 'report', rise: 'forecast' }),
				score: earns(0, 4)
			},
			{
				title: 'one card left',
				response: sort({ count: 'fact', dry: 'report', rise: 'fact' }),
				score: waits('part-missing')
			},
			{ title: 'nothing sorted', response: sort({}), score: waits('part-missing') },
			{
				title: 'a bin that no longer exists',
				response: sort({ count: 'gone', dry: 'report', move: 'forecast', rise: 'fact' }),
				score: waits('part-missing')
			},
			{
				title: 'a card that no longer exists',
				response: sort({ count: 'fact', dry: 'report', move: 'forecast', rise: 'fact', gone: 'fact' }),
				score: waits('part-missing')
			}
		]
	},
	{
		title: 'three cards that share one point',
		question: sides,
		responses: [
			{ title: 'all right', response: sort({ meadows: 'for', village: 'against', hay: 'for' }), score: earns(1, 1) },
			{
				title: 'two right',
				response: sort({ meadows: 'for', village: 'for', hay: 'for' }),
				score: earns(0.666667, 1)
			},
			{
				title: 'changed over',
				response: sort({ meadows: 'against', village: 'for', hay: 'against' }),
				score: earns(0, 1)
			}
		]
	}
];
