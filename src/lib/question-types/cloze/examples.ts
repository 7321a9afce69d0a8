import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { Cloze, ClozeResponse } from './cloze.ts';

const floods: Cloze = {
	...exampleFields('T1-cloze-1', 2),
	type: 'cloze',
	prompt: 'Choose a word for each blank.',
	parts: [
		{ text: 'The council presents the dam as a ' },
		{ blank: '1' },
		{ text: '; the author calls that a ' },
		{ blank: '2' },
		{ text: '.' }
	],
	bank: [
		{ id: 'danger', text: 'danger' },
		{ id: 'hope', text: 'hope' },
		{ id: 'remedy', text: 'remedy' },
		{ id: 'secret', text: 'secret' }
	],
	key: {
		blanks: { '1': { option: 'remedy' }, '2': { option: 'hope' } },
		why: 'The council expects dry meadows; the author doubts it.',
		evidence: ['T1.4', 'T1.5'],
		reasons: {
			danger: { why: 'The council sees no danger in the dam.', misconception: 'M-OPP' },
			hope: { why: 'The author does not think that the dam would work.' },
			remedy: { why: 'The council says that the dam would keep the meadows dry.' },
			secret: { why: 'Nothing is said to be secret.', misconception: 'M-OUT' }
		}
	}
};

const grating: Cloze = {
	...exampleFields('T1-cloze-2'),
	type: 'cloze',
	prompt: 'Type the missing word.',
	parts: [{ text: 'In autumn the grating is blocked by fallen ' }, { blank: 'what' }, { text: '.' }],
	bank: null,
	key: {
		blanks: { what: { accept: ['leaves', 'foliage'] } },
		why: 'Fallen leaves block the grating until volunteers clear it.',
		evidence: ['T1.7'],
		reasons: {},
		wrongWhy: 'Look at the sentence about autumn.'
	}
};

const course: Cloze = {
	...exampleFields('T1-cloze-3', 3),
	type: 'cloze',
	prompt: 'Type one word in each blank.',
	parts: [
		{ text: 'Mill Stream rises in the ' },
		{ blank: 'rise' },
		{ text: ', passes the ' },
		{ blank: 'pass' },
		{ text: ' and ends in the ' },
		{ blank: 'end' },
		{ text: '.' }
	],
	bank: null,
	key: {
		blanks: {
			rise: { accept: ['hills', 'northern hills'] },
			pass: { accept: ['meadows', 'lower meadows', 'fields'] },
			end: { accept: ['lake'] }
		},
		why: 'It rises in the hills, passes the meadows and reaches the lake.',
		evidence: ['T1.1', 'T1.2'],
		reasons: {},
		wrongWhy: 'The first two sentences follow the stream.'
	}
};

const fill = (blanks: Record<string, string>): ClozeResponse => ({ blanks });

export const examples: Example<Cloze, ClozeResponse>[] = [
	{
		title: 'two blanks and a bank, two points',
		question: floods,
		responses: [
			{ title: 'both right', response: fill({ '1': 'remedy', '2': 'hope' }), score: earns(2, 2) },
			{ title: 'one right', response: fill({ '1': 'remedy', '2': 'secret' }), score: earns(1, 2) },
			{ title: 'changed over', response: fill({ '1': 'hope', '2': 'remedy' }), score: earns(0, 2) },
			{ title: 'one blank open', response: fill({ '1': 'remedy' }), score: waits('part-missing') },
			{ title: 'nothing filled', response: fill({}), score: waits('part-missing') },
			{
				title: 'a word that no longer exists',
				response: fill({ '1': 'remedy', '2': 'gone' }),
				score: waits('part-missing')
			},
			{
				title: 'a blank that no longer exists',
				response: fill({ '1': 'remedy', '2': 'hope', '3': 'danger' }),
				score: waits('part-missing')
			}
		]
	},
	{
		title: 'one typed blank',
		question: grating,
		responses: [
			{ title: 'the best wording', response: fill({ what: 'leaves' }), score: earns(1, 1) },
			{ title: 'another accepted word, other case', response: fill({ what: ' Foliage ' }), score: earns(1, 1) },
			{ title: 'another word', response: fill({ what: 'snow' }), score: earns(0, 1) },
			{ title: 'only a space', response: fill({ what: ' ' }), score: waits('part-missing') }
		]
	},
	{
		title: 'three typed blanks, three points',
		question: course,
		responses: [
			{ title: 'all right', response: fill({ rise: 'hills', pass: 'the meadows', end: 'lake' }), score: earns(3, 3) },
			{ title: 'two right', response: fill({ rise: 'hills', pass: 'Fields', end: 'sea' }), score: earns(2, 3) },
			{ title: 'none right', response: fill({ rise: 'sea', pass: 'sea', end: 'sea' }), score: earns(0, 3) }
		]
	}
];
