import type { Score } from '#lib/domain/score.ts';
import type { Example } from '../contract.ts';
import { exampleFields, waits } from '../examples-fields.ts';
import type { Extended, ExtendedResponse } from './extended.ts';

const weigh: Extended = {
	...exampleFields('T1-extended-1', 8),
	type: 'extended',
	prompt: 'In 40–60 words, say whether the dam should be built, and answer one reason against your view.',
	words: { min: 40, max: 60 },
	rows: ['views', 'judgement'],
	minutes: 10,
	sources: false,
	key: {
		why: 'Either view can earn full marks: what counts is that the other side is answered.',
		evidence: ['T1.4', 'T1.5'],
		ideas: [
			{ id: 'view', text: 'It says clearly whether the dam should be built.' },
			{ id: 'other', text: 'It gives a fair reason against that view.' },
			{ id: 'reply', text: 'It answers this reason' }
		],
		models: [
			{
				stance: 'convinced',
				text: 'The dam should not be built. The author doubts that it helps (T1.5), and a flood that moves is no gain. The council may answer that the meadows are its first duty (T1.4). But the next village has meadows too. I would think again if a survey showed where the water would go.'
			},
			{
				stance: 'doubtful',
				text: 'The dam should be built. Three weeks under water (T1.2) is a real loss, and the council says that a small dam is enough (T1.4). The author fears for the next village (T1.5), but gives no measurement. I would think again if one showed that the flood only moves.'
			}
		],
		teacher: 'The text gives no figures on the cost of the dam.'
	}
};

const trace: Extended = {
	...exampleFields('T1-extended-2', 4),
	type: 'extended',
	prompt: 'Find a report on a dam elsewhere and say who wrote it.',
	words: null,
	rows: ['evidence'],
	minutes: 20,
	sources: true,
	key: {
		why: 'A good answer says who is behind the report.',
		evidence: ['T1.9'],
		ideas: [],
		models: [
			{ stance: 'convinced', text: 'A county office wrote it, and its figures agree with the author.' },
			{ stance: 'doubtful', text: 'A building firm wrote it, so I would not rely on it alone.' }
		]
	}
};

const awaits = (possible: number): Score => ({ kind: 'needs-marking', possible });

export const examples: Example<Extended, ExtendedResponse>[] = [
	{
		title: 'two rows, eight points',
		question: weigh,
		responses: [
			{
				title: 'a text that nothing was ticked for yet',
				response: { text: 'I would build it, although the next village may suffer.', ideas: [] },
				score: awaits(8)
			},
			{
				title: 'a text with ideas ticked',
				response: {
					text: 'I would not build it. Dry meadows are a gain, but not at a neighbour’s cost.',
					ideas: ['view', 'other']
				},
				score: awaits(8)
			},
			{ title: 'a single word is enough to be marked', response: { text: 'No.', ideas: [] }, score: awaits(8) },
			{
				title: 'an idea that no longer exists changes nothing',
				response: { text: 'Build it.', ideas: ['gone'] },
				score: awaits(8)
			},
			{ title: 'nothing written', response: { text: '', ideas: [] }, score: waits('empty') },
			{
				title: 'ideas ticked, only blanks written',
				response: { text: ' \n\t', ideas: ['view'] },
				score: waits('empty')
			}
		]
	},
	{
		title: 'a task with sources and no list of ideas',
		question: trace,
		responses: [
			{
				title: 'a link and a line',
				response: { text: 'https://example.org: a county office', ideas: [] },
				score: awaits(4)
			}
		]
	}
];
