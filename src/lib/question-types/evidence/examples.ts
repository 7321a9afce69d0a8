import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { Evidence, EvidenceResponse } from './evidence.ts';

const doubt: Evidence = {
	...exampleFields('T1-evidence-1'),
	type: 'evidence',
	prompt: 'Which sentence shows that the author does not share the council’s hope?',
	candidates: ['T1.5', 'T1.4', 'T1.9', 'T1.2'],
	choose: 1,
	key: {
		sentences: ['T1.5'],
		why: 'Here the author says that the flood would only move.',
		evidence: ['T1.5'],
		reasons: {
			'T1.5': { why: 'It states the author’s doubt.' },
			'T1.4': { why: 'It gives the council’s hope itself.', misconception: 'M-ATT' },
			'T1.9': { why: 'It says that nothing was decided.', misconception: 'M-IRR' },
			'T1.2': { why: 'It describes the flood, not the dam.', misconception: 'M-ROLE' }
		}
	}
};

const trouble: Evidence = {
	...exampleFields('T1-evidence-2', 2),
	type: 'evidence',
	prompt: 'Which TWO sentences name a trouble that comes with the seasons?',
	candidates: ['T1.2', 'T1.1', 'T1.7', 'T1.6', 'T1.9'],
	choose: 2,
	key: {
		sentences: ['T1.2', 'T1.7'],
		why: 'Floods come in spring, a blocked grating in autumn.',
		evidence: ['T1.2', 'T1.7'],
		reasons: {
			'T1.2': { why: 'The meadows are flooded in spring.' },
			'T1.7': { why: 'Leaves block the grating in autumn.' },
			'T1.1': { why: 'It says where the stream flows.', misconception: 'M-ROLE' },
			'T1.6': { why: 'It counts birds.', misconception: 'M-IRR' },
			'T1.9': { why: 'It is about the dam.', misconception: 'M-IRR' }
		}
	}
};

const weather: Evidence = {
	...exampleFields('T1-evidence-3', 3),
	type: 'evidence',
	prompt: 'Which THREE sentences say how the amount of water changes, or why?',
	candidates: ['T1.1', 'T1.2', 'T1.3', 'T1.4', 'T1.6', 'T1.8'],
	choose: 3,
	key: {
		sentences: ['T1.2', 'T1.3', 'T1.8'],
		why: 'Snow and rain bring water; in summer there is little.',
		evidence: ['T1.2', 'T1.3', 'T1.8'],
		reasons: {
			'T1.1': { why: 'It gives the course of the stream.', misconception: 'M-DET' },
			'T1.2': { why: 'Melting snow fills the stream.' },
			'T1.3': { why: 'In summer it is shallow.' },
			'T1.4': { why: 'It gives the council’s plan.', misconception: 'M-ROLE' },
			'T1.6': { why: 'It counts birds.', misconception: 'M-IRR' },
			'T1.8': { why: 'Heavy rain changes the water.' }
		}
	}
};

const pick = (...sentences: string[]): EvidenceResponse => ({ sentences });

export const examples: Example<Evidence, EvidenceResponse>[] = [
	{
		title: 'one sentence, one point',
		question: doubt,
		responses: [
			{ title: 'the key', response: pick('T1.5'), score: earns(1, 1) },
			{ title: 'a wrong sentence', response: pick('T1.4'), score: earns(0, 1) },
			{ title: 'nothing picked', response: pick(), score: waits('too-few') },
			{ title: 'two picked', response: pick('T1.5', 'T1.4'), score: waits('too-many') },
			{ title: 'a sentence that no longer exists', response: pick('T1.99'), score: waits('too-few') }
		]
	},
	{
		title: 'two sentences, two points',
		question: trouble,
		responses: [
			{ title: 'both right, in another order', response: pick('T1.7', 'T1.2'), score: earns(2, 2) },
			{ title: 'one right and one wrong', response: pick('T1.2', 'T1.1'), score: earns(0, 2) },
			{ title: 'both wrong', response: pick('T1.6', 'T1.9'), score: earns(0, 2) },
			{ title: 'one picked', response: pick('T1.2'), score: waits('too-few') },
			{ title: 'the same one twice', response: pick('T1.2', 'T1.2'), score: waits('too-few') },
			{ title: 'three picked', response: pick('T1.2', 'T1.7', 'T1.1'), score: waits('too-many') }
		]
	},
	{
		title: 'three sentences, three points',
		question: weather,
		responses: [
			{ title: 'all right', response: pick('T1.2', 'T1.3', 'T1.8'), score: earns(3, 3) },
			{ title: 'two right, one wrong', response: pick('T1.2', 'T1.3', 'T1.6'), score: earns(1, 3) },
			{ title: 'one right, two wrong', response: pick('T1.2', 'T1.4', 'T1.6'), score: earns(0, 3) }
		]
	}
];
