import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { Match, MatchResponse } from './match.ts';

const seasons: Match = {
	...exampleFields('T1-match-1', 3),
	type: 'match',
	prompt: 'Match each season to what happens at Mill Stream.',
	left: [
		{ id: 'spring', text: 'Spring' },
		{ id: 'summer', text: 'Summer' },
		{ id: 'autumn', text: 'Autumn' }
	],
	right: [
		{ id: 'flood', text: 'The lower meadows stand under water.' },
		{ id: 'shallow', text: 'Boats often cannot pass.' },
		{ id: 'leaves', text: 'The grating is blocked.' },
		{ id: 'ice', text: 'The stream freezes over.' }
	],
	key: {
		pairs: { spring: 'flood', summer: 'shallow', autumn: 'leaves' },
		why: 'The text names one event for each of these seasons.',
		evidence: ['T1.2', 'T1.3', 'T1.7'],
		reasons: {
			spring: { why: 'Melting snow fills the stream in spring.' },
			summer: { why: 'In summer there is too little water for boats.' },
			autumn: { why: 'Fallen leaves block the grating in autumn.' }
		},
		spares: { ice: { why: 'Nothing is said about winter.', misconception: 'M-OUT' } }
	}
};

const views: Match = {
	...exampleFields('T1-match-2'),
	type: 'match',
	prompt: 'Who holds which view of the dam?',
	left: [
		{ id: 'council', text: 'The town council' },
		{ id: 'author', text: 'The author' }
	],
	right: [
		{ id: 'helps', text: 'Sentence T1.4', sentence: 'T1.4' },
		{ id: 'moves', text: 'Sentence T1.5', sentence: 'T1.5' },
		{ id: 'open', text: 'Sentence T1.9', sentence: 'T1.9' },
		{ id: 'herons', text: 'Sentence T1.6', sentence: 'T1.6' }
	],
	key: {
		pairs: { council: 'helps', author: 'moves' },
		why: 'The council hopes for dry meadows; the author expects the flood to move.',
		evidence: ['T1.4', 'T1.5'],
		reasons: {
			council: { why: 'The council says that the dam would help.', misconception: 'M-ATT' },
			author: { why: 'The author doubts it.', misconception: 'M-ATT' }
		},
		spares: {
			open: { why: 'This says that nothing was decided; it is nobody’s view.', misconception: 'M-ROLE' },
			herons: { why: 'A count of birds is no view of the dam.', misconception: 'M-IRR' }
		}
	}
};

const pair = (pairs: Record<string, string>): MatchResponse => ({ pairs });

export const examples: Example<Match, MatchResponse>[] = [
	{
		title: 'three pairs and one spare, three points',
		question: seasons,
		responses: [
			{
				title: 'all right',
				response: pair({ spring: 'flood', summer: 'shallow', autumn: 'leaves' }),
				score: earns(3, 3)
			},
			{
				title: 'one right, two changed over',
				response: pair({ spring: 'shallow', summer: 'flood', autumn: 'leaves' }),
				score: earns(1, 3)
			},
			{
				title: 'the spare taken once',
				response: pair({ spring: 'flood', summer: 'ice', autumn: 'leaves' }),
				score: earns(2, 3)
			},
			{
				title: 'the same partner three times',
				response: pair({ spring: 'flood', summer: 'flood', autumn: 'flood' }),
				score: earns(1, 3)
			},
			{
				title: 'none right',
				response: pair({ spring: 'leaves', summer: 'flood', autumn: 'shallow' }),
				score: earns(0, 3)
			},
			{ title: 'one left open', response: pair({ spring: 'flood', summer: 'shallow' }), score: waits('part-missing') },
			{ title: 'nothing matched', response: pair({}), score: waits('part-missing') },
			{
				title: 'a partner that no longer exists',
				response: pair({ spring: 'flood', summer: 'gone', autumn: 'leaves' }),
				score: waits('part-missing')
			},
			{
				title: 'a left side that no longer exists',
				response: pair({ spring: 'flood', summer: 'shallow', autumn: 'leaves', winter: 'ice' }),
				score: waits('part-missing')
			}
		]
	},
	{
		title: 'two pairs that share one point',
		question: views,
		responses: [
			{ title: 'both right', response: pair({ council: 'helps', author: 'moves' }), score: earns(1, 1) },
			{ title: 'one right', response: pair({ council: 'helps', author: 'open' }), score: earns(0.5, 1) },
			{ title: 'changed over', response: pair({ council: 'moves', author: 'helps' }), score: earns(0, 1) }
		]
	}
];
