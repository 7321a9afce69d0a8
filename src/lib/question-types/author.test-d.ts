import { describe, it } from 'vitest';
import { defineArgument } from '#lib/domain/argument.ts';
import { defineReading, type SentenceIdOf } from '#lib/domain/reading.ts';
import { questionsFor } from './author.ts';

/** Every mistake an author can make stands on the line after an `@ts-expect-error`, which fails when it compiles. */

const reading = defineReading({
	sections: [
		{
			id: 's1',
			title: 'Tea',
			purpose: 'See who drinks what.',
			paragraphs: [
				[
					{ id: 'S1.1', text: 'Ann drinks tea.', from: 'P1', kinds: ['fact'] },
					{ id: 'S1.2', text: 'Ben drinks milk.', from: 'P1', kinds: ['fact'] },
					{ id: 'S1.3', text: 'Tea is better.', from: 'P1', kinds: ['judgement'] }
				]
			]
		}
	],
	glossary: [],
	timeline: [],
	actors: []
});
const argument = defineArgument<SentenceIdOf<typeof reading>>()({
	nodes: [{ id: 'better', role: 'claim', text: 'Tea is better.', unstated: false, under: null, sentences: ['S1.3'] }]
});
const q = questionsFor(reading, argument);

const meta = {
	id: 'S1-01',
	process: 'locate',
	dok: 1,
	bloom: 'remember',
	strand: 'R1',
	points: 1,
	asOf: '2025-01-01',
	reviewBy: '2026-01-01',
	tests: 'who drinks tea',
	prompt: 'Who drinks tea?'
} as const;
const lure = { why: 'Ben drinks milk.', tag: 'M-DET' } as const;
const why = 'Sentence S1.1 says so.';

describe('what every question must have', () => {
	const options = { ann: 'Ann', ben: 'Ben', cleo: 'Cleo' };
	const key = { option: 'ann', why, evidence: ['S1.1'], reasons: { ann: 'Yes.', ben: lure, cleo: lure } } as const;
	it('takes a whole question', () => {
		q.singleChoice({ ...meta, claims: ['better'], options, key });
		q.singleChoice({ ...meta, card: 'b1', moreCards: ['b2'], options, key });
	});
	it('names what is missing', () => {
		const { process: _process, ...noProcess } = meta;
		// @ts-expect-error process is missing
		q.singleChoice({ ...noProcess, options, key });
		const { dok: _dok, ...noDepth } = meta;
		// @ts-expect-error depth of knowledge is missing
		q.singleChoice({ ...noDepth, options, key });
		const { bloom: _bloom, ...noBloom } = meta;
		// @ts-expect-error Bloom's level is missing
		q.singleChoice({ ...noBloom, options, key });
		const { strand: _strand, ...noStrand } = meta;
		// @ts-expect-error strand is missing
		q.singleChoice({ ...noStrand, options, key });
		const { points: _points, ...noPoints } = meta;
		// @ts-expect-error points are missing
		q.singleChoice({ ...noPoints, options, key });
		const { asOf: _asOf, ...noAsOf } = meta;
		// @ts-expect-error the date it speaks from is missing
		q.singleChoice({ ...noAsOf, options, key });
		const { reviewBy: _reviewBy, ...noReviewBy } = meta;
		// @ts-expect-error the date of the next review is missing
		q.singleChoice({ ...noReviewBy, options, key });
		const { tests: _tests, ...noTests } = meta;
		// @ts-expect-error what it tests is missing
		q.singleChoice({ ...noTests, options, key });
	});
	it('refuses words from outside the closed lists', () => {
		// @ts-expect-error no such process
		q.singleChoice({ ...meta, process: 'guess', options, key });
		// @ts-expect-error depth goes to 4
		q.singleChoice({ ...meta, dok: 5, options, key });
		// @ts-expect-error no such strand
		q.singleChoice({ ...meta, strand: 'R9', options, key });
		// @ts-expect-error no further card
		q.singleChoice({ ...meta, card: 'b1', moreCards: [], options, key });
		// @ts-expect-error no such node of the argument
		q.singleChoice({ ...meta, claims: ['worse'], options, key });
		// @ts-expect-error no such sentence
		q.singleChoice({ ...meta, options, key: { ...key, evidence: ['S9.9'] } });
		// @ts-expect-error evidence is missing
		q.singleChoice({ ...meta, options, key: { ...key, evidence: [] } });
		// @ts-expect-error a version is made, not given
		q.singleChoice({ ...meta, options, key, version: '1' });
	});
});

describe('single choice', () => {
	const options = { ann: 'Ann', ben: { sentence: 'S1.2' }, cleo: 'Cleo' } as const;
	const key = { option: 'ann', why, evidence: ['S1.1'], reasons: { ann: 'Yes.', ben: lure, cleo: lure } } as const;
	it('shows sentences of the reading', () => {
		q.singleChoice({ ...meta, options, key });
		// @ts-expect-error no such sentence to show
		q.singleChoice({ ...meta, options: { ...options, ben: { sentence: 'S9.9' } }, key });
	});
	it('checks the key and the reasons', () => {
		// @ts-expect-error the key is no option
		q.singleChoice({ ...meta, options, key: { ...key, option: 'dan' } });
		// @ts-expect-error an option has no reason
		q.singleChoice({ ...meta, options, key: { ...key, reasons: { ann: 'Yes.', ben: lure } } });
		// @ts-expect-error a distractor has no misconception
		q.singleChoice({ ...meta, options, key: { ...key, reasons: { ann: 'Yes.', ben: 'No.', cleo: lure } } });
		// @ts-expect-error no such misconception
		q.singleChoice({ ...meta, options, key: { ...key, reasons: { ...key.reasons, ben: { why, tag: 'M-BAD' } } } });
		// @ts-expect-error a reason for no option
		q.singleChoice({ ...meta, options, key: { ...key, reasons: { ann: 'Yes.', ben: lure, cleo: lure, dan: lure } } });
		// @ts-expect-error no such report
		q.singleChoice({ ...meta, report: 'opinion', options, key });
	});
});

describe('multiple choice', () => {
	const options = { ann: 'Ann', ben: 'Ben', cleo: 'Cleo', dan: 'Dan' };
	const reasons = { ann: 'Yes.', ben: 'Yes.', cleo: lure, dan: lure } as const;
	it('takes some of the options', () => {
		q.multipleChoice({ ...meta, options, key: { options: ['ann', 'ben'], why, evidence: ['S1.1'], reasons } });
	});
	it('refuses nothing, everything and what is no option', () => {
		// @ts-expect-error the key is empty
		q.multipleChoice({ ...meta, options, key: { options: [], why, evidence: ['S1.1'], reasons } });
		const all = { ann: 'Yes.', ben: 'Yes.', cleo: 'Yes.', dan: 'Yes.' };
		q.multipleChoice({
			...meta,
			options,
			// @ts-expect-error the key is everything
			key: { options: ['ann', 'ben', 'cleo', 'dan'], why, evidence: ['S1.1'], reasons: all }
		});
		// @ts-expect-error the key is no option
		q.multipleChoice({ ...meta, options, key: { options: ['ann', 'eve'], why, evidence: ['S1.1'], reasons } });
		// @ts-expect-error a distractor has no misconception
		q.multipleChoice({ ...meta, options, key: { options: ['ann'], why, evidence: ['S1.1'], reasons } });
	});
});

describe('true or false', () => {
	const justifications = ['S1.1', 'S1.2', 'S1.3'] as const;
	const reasons = { 'S1.1': lure, 'S1.2': 'It says so.', 'S1.3': lure } as const;
	const rest = { justification: 'S1.2', why, evidence: ['S1.2'], reasons } as const;
	it('takes a verdict with its sentence', () => {
		q.trueFalse({
			...meta,
			justifications,
			key: { verdict: false, verdictWhy: { true: lure, false: 'Yes.' }, ...rest }
		});
		q.trueFalse({
			...meta,
			justifications,
			key: { verdict: true, verdictWhy: { true: 'Yes.', false: lure }, ...rest }
		});
	});
	it('refuses what does not belong', () => {
		const key = { verdict: false, verdictWhy: { true: lure, false: 'Yes.' }, ...rest } as const;
		// @ts-expect-error the wrong verdict has no misconception
		q.trueFalse({ ...meta, justifications, key: { ...key, verdict: true } });
		// @ts-expect-error a candidate is no sentence of the reading
		q.trueFalse({ ...meta, justifications: ['S1.1', 'S1.2', 'S9.9'], key });
		// @ts-expect-error the key is no candidate
		q.trueFalse({ ...meta, justifications: ['S1.1', 'S1.3'], key });
		// @ts-expect-error a candidate has no reason
		q.trueFalse({ ...meta, justifications, key: { ...key, reasons: { 'S1.1': lure, 'S1.2': 'It says so.' } } });
	});
});

describe('evidence', () => {
	const candidates = ['S1.1', 'S1.2', 'S1.3'] as const;
	const reasons = { 'S1.1': 'It says so.', 'S1.2': lure, 'S1.3': lure } as const;
	const key = { sentences: ['S1.1'], why, evidence: ['S1.1'], reasons } as const;
	it('checks the sentences', () => {
		q.evidence({ ...meta, candidates, key });
		// @ts-expect-error a candidate is no sentence of the reading
		q.evidence({ ...meta, candidates: ['S1.1', 'S1.2', 'S9.9'], key });
		// @ts-expect-error the key is no candidate
		q.evidence({ ...meta, candidates: ['S1.2', 'S1.3'], key });
		// @ts-expect-error the key is empty
		q.evidence({ ...meta, candidates, key: { ...key, sentences: [] } });
		const all = { 'S1.1': 'Yes.', 'S1.2': 'Yes.', 'S1.3': 'Yes.' };
		// @ts-expect-error the key is everything
		q.evidence({ ...meta, candidates, key: { ...key, sentences: ['S1.1', 'S1.2', 'S1.3'], reasons: all } });
		// @ts-expect-error a wrong sentence has no misconception
		q.evidence({ ...meta, candidates, key: { ...key, reasons: { ...reasons, 'S1.3': 'No.' } } });
	});
});

describe('two parts', () => {
	const options = { ann: 'Ann', ben: 'Ben', cleo: 'Cleo' };
	const parts = { options, evidencePrompt: 'Which sentence says so?', candidates: ['S1.1', 'S1.2', 'S1.3'] } as const;
	const key = {
		option: 'ann',
		reasons: { ann: 'Yes.', ben: lure, cleo: lure },
		sentence: 'S1.1',
		sentenceReasons: { 'S1.1': 'Yes.', 'S1.2': { ...lure, fits: 'ben' }, 'S1.3': lure },
		why,
		evidence: ['S1.1']
	} as const;
	it('checks both parts', () => {
		q.twoPart({ ...meta, ...parts, key });
		// @ts-expect-error the second prompt is missing
		q.twoPart({ ...meta, options, candidates: parts.candidates, key });
		// @ts-expect-error the first key is no option
		q.twoPart({ ...meta, ...parts, key: { ...key, option: 'dan' } });
		// @ts-expect-error the second key is no candidate
		q.twoPart({ ...meta, ...parts, candidates: ['S1.2', 'S1.3'], key });
		// @ts-expect-error a candidate is no sentence of the reading
		q.twoPart({ ...meta, ...parts, candidates: [...parts.candidates, 'S9.9'], key });
		const { sentenceReasons } = key;
		const right = { ...lure, fits: 'ann' } as const;
		// @ts-expect-error a wrong sentence fits a wrong option, not the right one
		q.twoPart({ ...meta, ...parts, key: { ...key, sentenceReasons: { ...sentenceReasons, 'S1.3': right } } });
		// @ts-expect-error a wrong sentence has no misconception
		q.twoPart({ ...meta, ...parts, key: { ...key, sentenceReasons: { ...sentenceReasons, 'S1.3': 'No.' } } });
	});
});

describe('short answer', () => {
	it('takes accepted answers or ideas', () => {
		const hint = 'Ann drinks tea.';
		q.shortAnswer({ ...meta, key: { why, evidence: ['S1.1'], accept: ['Ann'], reject: [{ text: 'Ben', hint }] } });
		const ideas = { ann: { text: 'Ann drinks tea', signs: [['ann']] } } as const;
		q.shortAnswer({ ...meta, lines: 3, key: { why, evidence: ['S1.1'], need: 1, ideas } });
		// @ts-expect-error nothing is accepted
		q.shortAnswer({ ...meta, key: { why, evidence: ['S1.1'], accept: [] } });
		// @ts-expect-error neither answers nor ideas
		q.shortAnswer({ ...meta, key: { why, evidence: ['S1.1'] } });
		// @ts-expect-error how many ideas are needed is missing
		q.shortAnswer({ ...meta, key: { why, evidence: ['S1.1'], ideas } });
		// @ts-expect-error an idea has no sign
		q.shortAnswer({ ...meta, key: { why, evidence: ['S1.1'], need: 1, ideas: { ann: { text: 'Ann', signs: [] } } } });
		// @ts-expect-error the field is at most six lines high
		q.shortAnswer({ ...meta, lines: 7, key: { why, evidence: ['S1.1'], accept: ['Ann'] } });
	});
});

describe('numeric', () => {
	const key = { value: 2, tolerance: 0, why, evidence: ['S1.1'], otherwise: 'Count again.' } as const;
	it('checks bounds and slips', () => {
		q.numeric({ ...meta, min: 0, max: 9, unit: 'cups', key: { ...key, slips: [{ value: 3, ...lure }] } });
		// @ts-expect-error the upper bound is missing
		q.numeric({ ...meta, min: 0, key });
		const { otherwise: _otherwise, ...silent } = key;
		// @ts-expect-error nothing is said of other numbers
		q.numeric({ ...meta, min: 0, max: 9, key: silent });
		// @ts-expect-error a slip has no misconception
		q.numeric({ ...meta, min: 0, max: 9, key: { ...key, slips: [{ value: 3, why }] } });
	});
});

describe('order', () => {
	const key = { why, evidence: ['S1.1'] } as const;
	it('takes words as ids, so that the order written is the order kept', () => {
		q.order({
			...meta,
			axis: 'earliest first',
			steps: { boil: 'Boil', pour: 'Pour', drink: { sentence: 'S1.1' } },
			key
		});
		// @ts-expect-error numbers lose their place
		q.order({ ...meta, axis: 'earliest first', steps: { 2: 'Boil', 1: 'Pour', 3: 'Drink' }, key });
		// @ts-expect-error the axis is missing
		q.order({ ...meta, steps: { boil: 'Boil', pour: 'Pour', drink: 'Drink' }, key });
		// @ts-expect-error a step shows no sentence of the reading
		q.order({ ...meta, axis: 'earliest first', steps: { boil: 'Boil', drink: { sentence: 'S9.9' } }, key });
	});
});

describe('match', () => {
	const left = { ann: 'Ann', ben: 'Ben' };
	const right = { tea: 'tea', milk: 'milk', beer: 'beer' };
	const reasons = { ann: 'S1.1', ben: 'S1.2' };
	const key = { pairs: { ann: 'tea', ben: 'milk' }, reasons, spares: { beer: lure }, why, evidence: ['S1.1'] } as const;
	it('checks pairs, reasons and spares', () => {
		q.match({ ...meta, left, right, key });
		// @ts-expect-error a pair leads to no right side
		q.match({ ...meta, left, right, key: { ...key, pairs: { ann: 'tea', ben: 'wine' } } });
		// @ts-expect-error a left side has no partner
		q.match({ ...meta, left, right, key: { ...key, pairs: { ann: 'tea' } } });
		// @ts-expect-error a pair for no left side
		q.match({ ...meta, left, right, key: { ...key, pairs: { ann: 'tea', ben: 'milk', dan: 'tea' } } });
		// @ts-expect-error a left side has no reason
		q.match({ ...meta, left, right, key: { ...key, reasons: { ann: 'S1.1' } } });
		// @ts-expect-error the spare right side has no misconception
		q.match({ ...meta, left, right, key: { ...key, spares: {} } });
		// @ts-expect-error no right side is spare
		q.match({ ...meta, left, right: { tea: 'tea', milk: 'milk' }, key: { ...key, spares: {} } });
	});
});

describe('cloze', () => {
	const text = 'Ann drinks [1] and Ben drinks [2].';
	const bank = { tea: 'tea', milk: 'milk', beer: 'beer' };
	const reasons = { tea: 'S1.1', milk: 'S1.2', beer: lure } as const;
	const key = { blanks: { 1: 'tea', 2: 'milk' }, reasons, why, evidence: ['S1.1'] } as const;
	it('checks blanks against text and bank', () => {
		q.cloze({ ...meta, text, bank, key });
		// @ts-expect-error a blank has no word
		q.cloze({ ...meta, text, bank, key: { ...key, blanks: { 1: 'tea' } } });
		// @ts-expect-error a word is not in the bank
		q.cloze({ ...meta, text, bank, key: { ...key, blanks: { 1: 'tea', 2: 'wine' } } });
		// @ts-expect-error a word that fits nowhere has no misconception
		q.cloze({ ...meta, text, bank, key: { ...key, reasons: { ...reasons, beer: 'No.' } } });
		// @ts-expect-error a word of the bank has no reason
		q.cloze({ ...meta, text, bank, key: { ...key, reasons: { tea: 'S1.1', milk: 'S1.2' } } });
		const { blanks: _blanks, ...rest } = key;
		// @ts-expect-error no such blank in the text
		q.cloze({ ...meta, text, bank, key: { ...rest, blanks: { 1: 'tea', 2: 'milk', 3: 'tea' } } });
	});
	it('takes typed words where there is no bank', () => {
		const typed = { blanks: { 1: ['tea'], 2: ['milk'] }, wrongWhy: 'Look again.', why, evidence: ['S1.1'] } as const;
		q.cloze({ ...meta, text, key: typed });
		// @ts-expect-error a blank accepts nothing
		q.cloze({ ...meta, text, key: { ...typed, blanks: { 1: ['tea'], 2: [] } } });
		// @ts-expect-error a blank has no key
		q.cloze({ ...meta, text, key: { ...typed, blanks: { 1: ['tea'] } } });
		const { wrongWhy: _wrongWhy, ...silent } = typed;
		// @ts-expect-error nothing is said of wrong words
		q.cloze({ ...meta, text, key: silent });
	});
});

describe('classify', () => {
	const bins = { fact: 'Fact', view: 'View' };
	const cards = { ann: 'Ann drinks tea.', better: { sentence: 'S1.3' } } as const;
	const reasons = { ann: 'Anyone can look.', better: 'A matter of taste.' };
	const key = { bins: { ann: 'fact', better: 'view' }, reasons, why, evidence: ['S1.1'] } as const;
	it('checks cards, bins and slips', () => {
		q.classify({ ...meta, bins, cards, key: { ...key, slips: [{ card: 'better', bin: 'fact', ...lure }] } });
		// @ts-expect-error a card has no bin
		q.classify({ ...meta, bins, cards, key: { ...key, bins: { ann: 'fact' } } });
		// @ts-expect-error no such bin
		q.classify({ ...meta, bins, cards, key: { ...key, bins: { ann: 'fact', better: 'taste' } } });
		// @ts-expect-error a bin for no card
		q.classify({ ...meta, bins, cards, key: { ...key, bins: { ann: 'fact', better: 'view', dan: 'fact' } } });
		// @ts-expect-error a card has no reason
		q.classify({ ...meta, bins, cards, key: { ...key, reasons: { ann: 'Anyone can look.' } } });
		// @ts-expect-error a slip names no card
		q.classify({ ...meta, bins, cards, key: { ...key, slips: [{ card: 'cleo', bin: 'fact', ...lure }] } });
		// @ts-expect-error a slip names no bin
		q.classify({ ...meta, bins, cards, key: { ...key, slips: [{ card: 'ann', bin: 'taste', ...lure }] } });
		// @ts-expect-error a slip names the right bin
		q.classify({ ...meta, bins, cards, key: { ...key, slips: [{ card: 'ann', bin: 'fact', ...lure }] } });
	});
});

describe('argument map', () => {
	const slots = {
		claim: ['Claim', 'Claim'],
		first: ['Grounds', 'First ground'],
		second: ['Grounds', 'Second ground']
	} as const;
	const cards = { better: 'Tea is better.', ann: 'Ann drinks it.', cat: 'Cats like it.', ben: 'Ben drinks milk.' };
	const reasons = { better: 'All lead to it.', ann: 'A fact.', cat: 'A fact.', ben: lure } as const;
	const key = { slots: { claim: 'better', first: 'ann', second: 'cat' }, reasons, why, evidence: ['S1.1'] } as const;
	it('checks slots, cards and slips', () => {
		q.argumentMap({
			...meta,
			slots,
			cards,
			key: {
				...key,
				slips: [
					{ card: 'ann', role: 'Claim', ...lure },
					{ card: 'ben', role: 'Grounds', ...lure }
				]
			}
		});
		// @ts-expect-error a slot has no card
		q.argumentMap({ ...meta, slots, cards, key: { ...key, slots: { claim: 'better', first: 'ann' } } });
		// @ts-expect-error no such card
		q.argumentMap({ ...meta, slots, cards, key: { ...key, slots: { ...key.slots, first: 'dan' } } });
		// @ts-expect-error a card for no slot
		q.argumentMap({ ...meta, slots, cards, key: { ...key, slots: { ...key.slots, third: 'cat' } } });
		// @ts-expect-error a spare card has no misconception
		q.argumentMap({ ...meta, slots, cards, key: { ...key, reasons: { ...reasons, ben: 'No.' } } });
		// @ts-expect-error a slip names no role of the map
		q.argumentMap({ ...meta, slots, cards, key: { ...key, slips: [{ card: 'ann', role: 'Warrant', ...lure }] } });
		// @ts-expect-error a slip names the right role
		q.argumentMap({ ...meta, slots, cards, key: { ...key, slips: [{ card: 'ann', role: 'Grounds', ...lure }] } });
		// @ts-expect-error a slip names no card
		q.argumentMap({ ...meta, slots, cards, key: { ...key, slips: [{ card: 'dan', role: 'Claim', ...lure }] } });
	});
});

describe('extended', () => {
	const [convinced, doubtful] = [
		{ stance: 'convinced', text: 'Yes.' },
		{ stance: 'doubtful', text: 'No.' }
	] as const;
	const key = { why, evidence: ['S1.1'], ideas: { taste: 'Tastes differ' }, models: [convinced, doubtful] } as const;
	const task = { ...meta, words: null, rows: ['views'], minutes: 15 } as const;
	it('takes two model answers that come to different verdicts', () => {
		q.extended({ ...task, key });
		// @ts-expect-error one model answer alone shows which side was wanted
		q.extended({ ...task, key: { ...key, models: [convinced] } });
		// @ts-expect-error two of the same stance do as well
		q.extended({ ...task, key: { ...key, models: [convinced, convinced] } });
		// @ts-expect-error a third
		q.extended({ ...task, key: { ...key, models: [convinced, doubtful, doubtful] } });
		const { models: _models, ...without } = key;
		// @ts-expect-error none at all
		q.extended({ ...task, key: without });
	});
	it('checks rows and limits', () => {
		q.extended({ ...meta, words: { min: 80, max: 120 }, rows: ['claim', 'evidence'], minutes: 15, key });
		q.extended({
			...meta,
			words: null,
			rows: ['views'],
			minutes: 15,
			sources: true,
			key: { ...key, teacher: 'Tea has caffeine.' }
		});
		// @ts-expect-error no criterion
		q.extended({ ...meta, words: null, rows: [], minutes: 15, key });
		// @ts-expect-error no such criterion
		q.extended({ ...meta, words: null, rows: ['style'], minutes: 15, key });
		// @ts-expect-error limits must be stated or refused
		q.extended({ ...meta, rows: ['claim'], minutes: 15, key });
		// @ts-expect-error how long it takes is missing
		q.extended({ ...meta, words: null, rows: ['claim'], key });
	});
});
