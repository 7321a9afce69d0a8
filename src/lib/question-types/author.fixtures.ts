import { defineArgument } from '#lib/domain/argument.ts';
import { defineReading, type SentenceIdOf } from '#lib/domain/reading.ts';
import { questionsFor } from './author.ts';

/** A tiny reading with one question of every type, for tests. */

export const reading = defineReading({
	sections: [
		{
			id: 's1',
			title: 'Tea',
			purpose: 'See who drinks what, and what the author makes of it.',
			paragraphs: [
				[
					{ id: 'S1.1', text: 'Ann drinks two cups of tea.', from: 'P1', kinds: ['fact'] },
					{ id: 'S1.2', text: 'Ben drinks milk.', from: 'P1', kinds: ['fact'] }
				],
				[
					{ id: 'S1.3', text: 'The author finds tea better.', from: 'P2', kinds: ['judgement'] },
					{ id: 'S1.4', text: 'Everybody will soon drink tea.', from: 'P2', kinds: ['prediction'] }
				]
			]
		}
	],
	glossary: [{ id: 'cup', term: 'cup', forms: ['cup', 'cups'], meaning: 'a small bowl to drink from' }],
	timeline: [],
	actors: []
});

export const argument = defineArgument<SentenceIdOf<typeof reading>>()({
	nodes: [
		{ id: 'better', role: 'claim', text: 'Tea is better.', unstated: false, under: null, sentences: ['S1.3'] },
		{ id: 'taste', role: 'warrant', text: 'Taste decides.', unstated: true, under: 'better', sentences: [] }
	]
});

const q = questionsFor(reading, argument);

const about = { dok: 2, bloom: 'understand', strand: 'R1', asOf: '2025-01-01', reviewBy: '2027-01-01' } as const;
const why = 'The text says so.';
const evidence = ['S1.1'] as const;
const detail = { why: 'The text says this of somebody else.', tag: 'M-DET' } as const;

export const samples = [
	q.singleChoice({
		...about,
		id: 'S1-01',
		process: 'locate',
		points: 1,
		tests: 'who drinks tea',
		prompt: 'Who drinks tea?',
		claims: ['better'],
		contested: ['C1'],
		pre: true,
		options: { ann: 'Ann', ben: 'Ben', cleo: { sentence: 'S1.2' } },
		key: { option: 'ann', why, evidence, reasons: { ann: 'So says S1.1.', ben: detail, cleo: detail } }
	}),
	q.multipleChoice({
		...about,
		id: 'S1-02',
		process: 'locate',
		points: 2,
		tests: 'who drinks anything',
		prompt: 'Which TWO people drink something?',
		pre: true,
		options: { ann: 'Ann', ben: 'Ben', cleo: 'Cleo', dan: 'Dan' },
		key: {
			options: ['ann', 'ben'],
			why,
			evidence,
			note: 'Both drink out of cups.',
			reasons: { ann: 'So says S1.1.', ben: 'So says S1.2.', cleo: detail, dan: detail }
		}
	}),
	q.trueFalse({
		...about,
		id: 'S1-03',
		process: 'understand',
		points: 2,
		tests: 'what is forecast',
		prompt: 'Everybody drinks tea today.',
		justifications: ['S1.4', 'S1.2', 'S1.1'],
		key: {
			verdict: false,
			verdictWhy: { true: { why: 'It is a forecast.', tag: 'M-FACT' }, false: 'It is a forecast.' },
			justification: 'S1.4',
			why,
			evidence: ['S1.4'],
			reasons: { 'S1.4': 'It says soon.', 'S1.2': detail, 'S1.1': detail }
		}
	}),
	q.shortAnswer({
		...about,
		id: 'S1-04',
		process: 'locate',
		points: 1,
		tests: 'what Ben drinks',
		prompt: 'What does Ben drink?',
		deck: true,
		key: { why, evidence, accept: ['milk'], reject: [{ text: 'tea', hint: 'That is Ann.', tag: 'M-ATT' }] }
	}),
	q.shortAnswer({
		...about,
		id: 'S1-05',
		process: 'understand',
		points: 1,
		tests: 'what the author prefers',
		prompt: 'What does the author think of tea?',
		key: {
			why,
			evidence,
			need: 1,
			ideas: { better: { text: 'tea is better', signs: [['tea', 'better'], ['prefer']] } }
		}
	}),
	q.numeric({
		...about,
		id: 'S1-06',
		process: 'locate',
		points: 1,
		tests: 'how many cups',
		prompt: 'How many cups does Ann drink?',
		unit: 'cups',
		min: 0,
		max: 9,
		key: { value: 2, tolerance: 0, why, evidence, otherwise: 'Look at S1.1.', slips: [{ value: 1, ...detail }] }
	}),
	q.order({
		...about,
		id: 'S1-07',
		process: 'understand',
		points: 2,
		tests: 'how sure the text is',
		prompt: 'Put the statements in order.',
		axis: 'surest first',
		steps: { tea: 'Ann drinks tea.', soon: 'Everybody will drink tea.', better: 'Tea is better.' },
		key: { why, evidence }
	}),
	q.match({
		...about,
		id: 'S1-08',
		process: 'locate',
		points: 2,
		tests: 'who drinks what',
		prompt: 'Match each person to a drink.',
		left: { ann: 'Ann', ben: 'Ben' },
		right: { milk: 'milk', tea: 'tea', beer: 'beer' },
		key: {
			pairs: { ann: 'tea', ben: 'milk' },
			reasons: { ann: 'So says S1.1.', ben: 'So says S1.2.' },
			spares: { beer: { why: 'The text has no beer.', tag: 'M-OUT' } },
			why,
			evidence
		}
	}),
	q.cloze({
		...about,
		id: 'S1-09',
		process: 'locate',
		points: 2,
		tests: 'who drinks what',
		prompt: 'Fill in the blanks.',
		text: '[1] drinks tea and [2] drinks milk.',
		bank: { ann: 'Ann', ben: 'Ben', cleo: 'Cleo' },
		key: { blanks: { 1: 'ann', 2: 'ben' }, reasons: { ann: 'Tea.', ben: 'Milk.', cleo: detail }, why, evidence }
	}),
	q.cloze({
		...about,
		id: 'S1-10',
		process: 'locate',
		points: 1,
		tests: 'what Ann drinks',
		prompt: 'Fill in the blank.',
		text: 'Ann drinks [1].',
		key: { blanks: { 1: ['tea'] }, wrongWhy: 'Look at S1.1.', why, evidence }
	}),
	q.classify({
		...about,
		id: 'S1-11',
		process: 'evaluate',
		points: 2,
		tests: 'fact and view',
		prompt: 'Sort each statement.',
		bins: { fact: 'Checkable fact', view: 'Opinion or judgement' },
		cards: { ann: 'Ann drinks tea.', better: { sentence: 'S1.3' } },
		key: {
			bins: { ann: 'fact', better: 'view' },
			reasons: { ann: 'Anybody can look.', better: 'Tastes differ.' },
			slips: [{ card: 'better', bin: 'fact', why: 'Nobody can check a taste.', tag: 'M-FACT' }],
			why,
			evidence
		}
	}),
	q.evidence({
		...about,
		id: 'S1-12',
		process: 'evaluate',
		points: 1,
		tests: 'where the view stands',
		prompt: 'Which sentence shows what the author thinks?',
		candidates: ['S1.1', 'S1.2', 'S1.3'],
		key: {
			sentences: ['S1.3'],
			why,
			evidence: ['S1.3'],
			reasons: { 'S1.1': detail, 'S1.2': detail, 'S1.3': 'It names the author.' }
		}
	}),
	q.twoPart({
		...about,
		id: 'S1-13',
		process: 'understand',
		points: 2,
		tests: 'what Ben drinks, and where it is said',
		prompt: 'What does Ben drink?',
		options: { milk: 'Milk', tea: 'Tea', beer: 'Beer' },
		evidencePrompt: 'Which sentence says so?',
		candidates: ['S1.1', 'S1.2', 'S1.3'],
		key: {
			option: 'milk',
			reasons: { milk: 'So says S1.2.', tea: detail, beer: detail },
			sentence: 'S1.2',
			sentenceReasons: { 'S1.1': { ...detail, fits: 'tea' }, 'S1.2': 'It names Ben.', 'S1.3': detail },
			why,
			evidence: ['S1.2']
		}
	}),
	q.argumentMap({
		...about,
		id: 'S1-14',
		process: 'evaluate',
		points: 3,
		tests: 'how the view is supported',
		prompt: 'Place each card.',
		slots: { claim: ['Claim', 'Claim'], grounds: ['Grounds', 'Grounds'], other: ['Grounds', 'More grounds'] },
		cards: { better: 'Tea is better.', ann: 'Ann drinks it.', soon: 'So will all.', ben: 'Ben drinks milk.' },
		key: {
			slots: { claim: 'better', grounds: 'ann', other: 'soon' },
			reasons: {
				better: 'All lead to it.',
				ann: 'It supports the claim.',
				soon: 'It supports the claim.',
				ben: detail
			},
			slips: [{ card: 'ann', role: 'Claim', why: 'It supports another card.', tag: 'M-ROLE' }],
			why,
			evidence
		}
	}),
	q.extended({
		...about,
		id: 'W-01',
		process: 'evaluate',
		points: 8,
		tests: 'weighing the view',
		prompt: 'How well does the author support the view? Write about 100 words.',
		emphasis: 'How well',
		card: 'b1',
		words: { min: 80, max: 120 },
		rows: ['evidence', 'judgement'],
		minutes: 15,
		sources: true,
		key: {
			why,
			evidence,
			ideas: { one: 'Ann is one person.' },
			models: [
				{ stance: 'convinced', text: 'Ann drinks tea (S1.1), so somebody does.' },
				{ stance: 'doubtful', text: 'Ann is one person (S1.1), so this shows little.' }
			],
			teacher: 'Milk is drunk more often.'
		}
	})
];
