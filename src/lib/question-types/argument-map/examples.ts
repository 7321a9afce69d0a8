import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { ArgumentMap, ArgumentMapResponse } from './argument-map.ts';

const dam: ArgumentMap = {
	...exampleFields('T1-map-1', 4),
	type: 'argument-map',
	prompt: 'Put each card in its place in the council’s argument.',
	slots: [
		{ id: 'claim', role: 'claim', label: 'Claim' },
		{ id: 'grounds', role: 'grounds', label: 'Grounds' },
		{ id: 'warrant', role: 'warrant', label: 'Warrant (unstated)' },
		{ id: 'objection', role: 'objection', label: 'Objection' }
	],
	cards: [
		{ id: 'build', text: 'A small dam should be built.' },
		{ id: 'floods', text: 'Each spring the meadows are flooded.' },
		{ id: 'holds', text: 'A dam holds water back for good.' },
		{ id: 'moves', text: 'The flood would only move.' },
		{ id: 'herons', text: 'Herons live beside the stream.' }
	],
	key: {
		slots: { claim: 'build', grounds: 'floods', warrant: 'holds', objection: 'moves' },
		why: 'Floods are the grounds for the dam; that a dam stops floods is taken for granted.',
		evidence: ['T1.4', 'T1.5', 'T1.2'],
		reasons: {
			build: { why: 'This is what the council wants.' },
			floods: { why: 'It is the fact the council starts from.' },
			holds: { why: 'It links the floods to the dam.' },
			moves: { why: 'It questions the link.' },
			herons: { why: 'It bears on neither the floods nor the dam.', misconception: 'M-IRR' }
		},
		slips: [
			{ card: 'floods', role: 'warrant', why: 'It is a fact, not the rule that links it.', misconception: 'M-ROLE' },
			{ card: 'holds', role: 'grounds', why: 'It is a rule, not a fact of the case.', misconception: 'M-ROLE' },
			{ card: 'herons', role: 'grounds', why: 'It is a fact, but not about floods.', misconception: 'M-IRR' }
		]
	}
};

const doubt: ArgumentMap = {
	...exampleFields('T1-map-2', 3),
	type: 'argument-map',
	prompt: 'Which two cards are premises, and which is the conclusion?',
	slots: [
		{ id: 'first', role: 'premise', label: 'Premise' },
		{ id: 'second', role: 'premise', label: 'Premise' },
		{ id: 'end', role: 'conclusion', label: 'Conclusion' }
	],
	cards: [
		{ id: 'water', text: 'The same amount of water comes each spring' },
		{ id: 'somewhere', text: 'Water that is held back flows somewhere else' },
		{ id: 'village', text: 'The next village would be flooded' }
	],
	key: {
		slots: { first: 'water', second: 'somewhere', end: 'village' },
		why: 'Two premises about water lead to the conclusion about the village.',
		evidence: ['T1.5'],
		reasons: {
			water: { why: 'It is a starting point.' },
			somewhere: { why: 'It is a starting point.' },
			village: { why: 'It follows from the other two.', misconception: 'M-ROLE' }
		},
		slips: []
	}
};

const fill = (slots: Record<string, string>): ArgumentMapResponse => ({ slots });

export const examples: Example<ArgumentMap, ArgumentMapResponse>[] = [
	{
		title: 'four roles and a spare card, four points',
		question: dam,
		responses: [
			{
				title: 'all right',
				response: fill({ claim: 'build', grounds: 'floods', warrant: 'holds', objection: 'moves' }),
				score: earns(4, 4)
			},
			{
				title: 'grounds and warrant changed over',
				response: fill({ claim: 'build', grounds: 'holds', warrant: 'floods', objection: 'moves' }),
				score: earns(2, 4)
			},
			{
				title: 'the spare card used',
				response: fill({ claim: 'build', grounds: 'herons', warrant: 'holds', objection: 'moves' }),
				score: earns(3, 4)
			},
			{
				title: 'none right',
				response: fill({ claim: 'moves', grounds: 'build', warrant: 'herons', objection: 'holds' }),
				score: earns(0, 4)
			},
			{
				title: 'one slot open',
				response: fill({ claim: 'build', grounds: 'floods', warrant: 'holds' }),
				score: waits('part-missing')
			},
			{ title: 'nothing placed', response: fill({}), score: waits('part-missing') },
			{
				title: 'one card in two slots',
				response: fill({ claim: 'build', grounds: 'floods', warrant: 'floods', objection: 'moves' }),
				score: waits('part-missing')
			},
			{
				title: 'a card that no longer exists',
				response: fill({ claim: 'build', grounds: 'floods', warrant: 'gone', objection: 'moves' }),
				score: waits('part-missing')
			},
			{
				title: 'a slot that no longer exists',
				response: fill({ claim: 'build', grounds: 'floods', warrant: 'holds', objection: 'moves', gone: 'herons' }),
				score: waits('part-missing')
			}
		]
	},
	{
		title: 'two slots with the same role, three points',
		question: doubt,
		responses: [
			{
				title: 'as in the key',
				response: fill({ first: 'water', second: 'somewhere', end: 'village' }),
				score: earns(3, 3)
			},
			{
				title: 'premises the other way round',
				response: fill({ first: 'somewhere', second: 'water', end: 'village' }),
				score: earns(3, 3)
			},
			{
				title: 'a premise as the conclusion',
				response: fill({ first: 'village', second: 'water', end: 'somewhere' }),
				score: earns(1, 3)
			}
		]
	}
];
