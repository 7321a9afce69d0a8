import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/question-types/types.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { choiceOf, contextOf, optionsOf, sampleOf } from './context.fixtures.ts';
import { lintUnit } from './lint.ts';
import { fingerprintOf } from './overlap.ts';
import type { LintContext } from './rule.ts';
import { rules } from './rules.ts';

/** Something that breaks a rule, and something like it that does not. */
interface Example {
	rule: string;
	title: string;
	breaks: LintContext;
	keeps: LintContext;
}

const single = sampleOf('single-choice');
const multiple = sampleOf('multiple-choice');
const trueFalse = sampleOf('true-false');
const numeric = sampleOf('numeric');
const order = sampleOf('order');
const match = sampleOf('match');
const bankCloze = sampleOf('cloze', 'S1-09');
const twoPart = sampleOf('two-part');
const evidence = sampleOf('evidence');
const extended = sampleOf('extended');

const one = (question: Question, changes?: Partial<LintContext>) => contextOf([question], changes);
const asked = (prompt: string, ...texts: string[]) => one(choiceOf(prompt, ...texts));
const drinks = ['Ann drinks tea', 'Ben drinks tea', 'Cleo drinks tea'];
const inOrder = (...texts: string[]) =>
	one({ ...choiceOf('How many cups does Ann drink?', ...texts), fixedOrder: true });
const judged = (...verdicts: boolean[]) =>
	contextOf(verdicts.map((verdict) => ({ ...trueFalse, key: { ...trueFalse.key, verdict } })));
const withPrompt = (prompt: string, emphasis?: string) => one({ ...single, prompt, emphasis });
const step = (text: string) => [{ id: 'tea', text }, ...order.steps.filter(({ id }) => id !== 'tea')];

const article = 'Long ago a young queen and her seven brothers drank tea by the river.';
const overlap = fingerprintOf(article, { run: 7, salt: 'salt', quotations: [] });
const { reading } = sampleUnit;
const [section] = reading.sections;
const retold = (text: string): LintContext => {
	const paragraphs = [[{ id: 'S1.1', text, from: 'P1', kinds: ['fact'] as const }]];
	const sections = section ? [{ ...section, paragraphs }] : [];
	return contextOf([], { overlap, unit: { ...sampleUnit, questions: [], reading: { ...reading, sections } } });
};
const withoutLure = { ...single.key.reasons, ben: { why: 'No.' } };

const errors: Example[] = [
	{
		rule: 'E1',
		title: 'all of the above',
		breaks: asked('Who drinks?', 'Ann', 'Ben', 'All of the above'),
		keeps: asked('Who drinks?', 'Ann', 'Ben', 'All of Ann’s friends')
	},
	{
		rule: 'E1',
		title: 'both A and B',
		breaks: asked('Who drinks?', 'Ann', 'Ben', 'Both A and B'),
		keeps: asked('Who drinks?', 'Ann', 'Ben', 'Both parents')
	},
	{
		rule: 'E2',
		title: 'the same but for case and full stop',
		breaks: asked('Who?', 'Ann', 'ann.', 'Ben'),
		keeps: asked('Who?', 'Ann', 'Anna', 'Ben')
	},
	{
		rule: 'E2',
		title: 'one option within another',
		breaks: asked('What?', 'milk', 'cold milk', 'tea'),
		keeps: asked('What?', 'milk', 'milky tea', 'water')
	},
	{
		rule: 'E2',
		title: 'the same sentence twice',
		breaks: one({ ...evidence, candidates: ['S1.1', 'S1.1', 'S1.3'] }),
		keeps: one(evidence)
	},
	{ rule: 'E3', title: 'two options', breaks: asked('Who?', 'Ann', 'Ben'), keeps: asked('Who?', 'Ann', 'Ben', 'Cleo') },
	{
		rule: 'E3',
		title: 'one key among several',
		breaks: one({ ...multiple, key: { ...multiple.key, options: ['ann'] } }),
		keeps: one(multiple)
	},
	{
		rule: 'E3',
		title: 'everything a key',
		breaks: one({ ...multiple, key: { ...multiple.key, options: ['ann', 'ben', 'cleo', 'dan'] } }),
		keeps: one({ ...multiple, key: { ...multiple.key, options: ['ann', 'ben', 'cleo'] } })
	},
	{
		rule: 'E4',
		title: 'no reason for an option',
		breaks: one({ ...single, key: { ...single.key, reasons: { ann: { why: 'Yes.' } } } }),
		keeps: one(single)
	},
	{
		rule: 'E4',
		title: 'a distractor without a misconception',
		breaks: one({ ...single, key: { ...single.key, reasons: withoutLure } }),
		keeps: one(single)
	},
	{
		rule: 'E4',
		title: 'a right side to spare that says nothing',
		breaks: one({ ...match, key: { ...match.key, spares: {} } }),
		keeps: one(match)
	},
	{
		rule: 'E4',
		title: 'a word of the bank that says nothing',
		breaks: one({ ...bankCloze, key: { ...bankCloze.key, reasons: {} } }),
		keeps: one(bankCloze)
	},
	{
		rule: 'E5',
		title: 'evidence from nowhere',
		breaks: one({ ...single, key: { ...single.key, evidence: ['S9.1'] } }),
		keeps: one({ ...single, key: { ...single.key, evidence: ['S1.4'] } })
	},
	{
		rule: 'E5',
		title: 'a sentence named in a text',
		breaks: one({ ...single, key: { ...single.key, why: 'So says S9.1.' } }),
		keeps: one({ ...single, key: { ...single.key, why: 'So says S1.1.' } })
	},
	{
		rule: 'E6',
		title: 'a disputed claim in nobody’s name',
		breaks: one({ ...single, contested: ['C1'], prompt: 'Why is tea better?' }),
		keeps: one({ ...single, contested: ['C1'], prompt: 'Why does the author find tea better?' })
	},
	{
		rule: 'E6',
		title: 'a claim the register does not know',
		breaks: one({ ...single, contested: ['C9'] }),
		keeps: one({ ...single, contested: [] })
	},
	{
		rule: 'E7',
		title: 'seven words of the article',
		breaks: retold('Then a young queen and her seven brothers drank milk.'),
		keeps: retold('Then a young queen and her six brothers drank milk.')
	},
	{
		rule: 'E8',
		title: 'two denials in one sentence',
		breaks: withPrompt('Which person does not drink no tea?'),
		keeps: withPrompt('Which person does not drink tea?')
	},
	{
		rule: 'E8',
		title: 'a denial undone',
		breaks: asked('What follows?', 'It is not unlikely', 'It is certain', 'It is over'),
		keeps: asked('What follows?', 'It is not certain', 'It is likely', 'It is over')
	},
	{
		rule: 'E8',
		title: 'a denial under a denial',
		breaks: asked('Which is not a reason?', 'Ann has no cup', 'Ann likes tea', 'Ann is cold'),
		keeps: asked('Which “is not” a reason?', 'Ann has no cup', 'Ann likes tea', 'Ann is cold')
	},
	{
		rule: 'E9',
		title: 'a negative word in plain type',
		breaks: withPrompt('Who does not drink tea?'),
		keeps: withPrompt('Who does not drink tea?', 'not')
	},
	{
		rule: 'E9',
		title: 'least, but not at least',
		breaks: withPrompt('Who drinks least?'),
		keeps: withPrompt('Who drinks at least two cups?')
	},
	{
		rule: 'E10',
		title: 'no wrong sentence for a wrong option',
		breaks: one({
			...twoPart,
			key: { ...twoPart.key, sentenceReasons: { ...twoPart.key.sentenceReasons, 'S1.1': { why: 'No.' } } }
		}),
		keeps: one(twoPart)
	},
	{
		rule: 'E11',
		title: 'a step with a date',
		breaks: one({ ...order, steps: step('Ann drinks tea in June.') }),
		keeps: one({ ...order, steps: step('Ann drinks tea in peace.') })
	},
	{
		rule: 'E11',
		title: 'two equal steps',
		breaks: one({ ...order, steps: step('tea is better') }),
		keeps: one({ ...order, steps: step('tea is good') })
	},
	{
		rule: 'E12',
		title: 'a year from outside the text',
		breaks: withPrompt('What did Ann drink in 1999?'),
		keeps: one({ ...single, prompt: 'What did Ann drink in 1999?', card: 'b1' })
	},
	{
		rule: 'E12',
		title: 'a card that is not there',
		breaks: one({ ...single, card: 'b9' }),
		keeps: one({ ...single, card: 'b1' })
	},
	{
		rule: 'E12',
		title: 'a further card that is not there',
		breaks: one({ ...single, card: 'b1', moreCards: ['b9'] }),
		keeps: one({ ...single, card: 'b1', moreCards: ['b1'] })
	},
	{
		rule: 'E12',
		title: 'a background card that is only mentioned',
		breaks: withPrompt('What does the background card say?'),
		keeps: one({ ...single, prompt: 'What does the background card say?', card: 'b1' })
	},
	{
		rule: 'E12',
		title: 'a card without a source',
		breaks: contextOf([], {
			unit: { ...sampleUnit, questions: [], cards: sampleUnit.cards.map((card) => ({ ...card, source: '' })) }
		}),
		keeps: contextOf([])
	},
	{ rule: 'E13', title: 'no points', breaks: one({ ...single, points: 0 }), keeps: one(single) },
	{ rule: 'E13', title: 'a date that is none', breaks: one({ ...single, asOf: '2025-13-45' }), keeps: one(single) },
	{
		rule: 'E13',
		title: 'a review before its time',
		breaks: one({ ...single, reviewBy: '2024-12-31' }),
		keeps: one({ ...single, reviewBy: '2025-12-31' })
	},
	{
		rule: 'E14',
		title: 'a question nobody looked at in time',
		breaks: one({ ...single, reviewBy: '2025-05-31' }),
		keeps: one({ ...single, reviewBy: '2025-06-01' })
	},
	{
		rule: 'E14',
		title: 'a unit nobody looked at in time',
		breaks: contextOf([], { today: '2027-01-02' }),
		keeps: contextOf([], { today: '2027-01-01' })
	}
];

const warnings: Example[] = [
	{
		rule: 'W1',
		title: 'a key that is much longer',
		breaks: asked('Who?', 'Ann, who drinks two cups of tea', 'Ben, who drinks', 'Cleo, who drinks'),
		keeps: asked('Who?', 'Ann, who drinks tea', 'Ben, who drinks milk', 'Cleo, who drinks')
	},
	{
		rule: 'W1',
		title: 'keys that are the longest too often',
		breaks: contextOf(
			Array.from({ length: 6 }, () => choiceOf('Who?', 'Ann drinks a tea', 'Ben drinks tea', 'Cleo drinks'))
		),
		keeps: contextOf(
			Array.from({ length: 6 }, () => choiceOf('Who?', 'Ann drinks tea', 'Ben drinks a tea', 'Cleo drinks'))
		)
	},
	{
		rule: 'W2',
		title: 'a key that is always first',
		breaks: contextOf(Array.from({ length: 4 }, () => ({ ...choiceOf('How many?', '1', '2', '3'), fixedOrder: true }))),
		keeps: contextOf(
			['a', 'b', 'c', 'a'].map((option) => {
				const q = choiceOf('How many?', '1', '2', '3');
				return { ...q, fixedOrder: true, key: { ...q.key, option } };
			})
		)
	},
	{
		rule: 'W3',
		title: 'an absolute word in distractors alone',
		breaks: asked('What?', 'Ann drinks tea', 'Ann drinks only milk', 'Ann drinks beer'),
		keeps: asked('What?', 'Ann drinks every tea', 'Ann drinks only milk', 'Ann drinks beer')
	},
	{
		rule: 'W3',
		title: 'an absolute word in the key alone',
		breaks: asked('What?', 'Ann drinks only tea', 'Ann drinks milk', 'Ann drinks beer'),
		keeps: asked('What?', 'Ann drinks “only” tea', 'Ann drinks milk', 'Ann drinks beer')
	},
	{
		rule: 'W4',
		title: 'a careful key',
		breaks: asked('What?', 'Ann may drink tea', 'Ann drinks milk', 'Ann drinks beer'),
		keeps: asked('What?', 'Ann may drink tea', 'Ann might drink milk', 'Ann drinks beer')
	},
	{
		rule: 'W4',
		title: 'a key that only sounds careful',
		breaks: asked('What?', 'Tea is likely now', 'Milk is here now', 'Beer is gone now'),
		keeps: asked('What?', 'Tea is less likely now', 'Milk is here now', 'Beer is gone now')
	},
	{
		rule: 'W5',
		title: 'an article before the options',
		breaks: asked('Ann drinks from a', 'cup', 'urn', 'glass'),
		keeps: asked('Ann drinks from a', 'cup', 'bowl', 'glass')
	},
	{
		rule: 'W5',
		title: 'an article before a blank',
		breaks: one({
			...bankCloze,
			parts: [{ text: 'Tea is an ' }, { blank: '1' }],
			bank: optionsOf('idea', 'drink', 'end')
		}),
		keeps: one({
			...bankCloze,
			parts: [{ text: 'Tea is one ' }, { blank: '1' }],
			bank: optionsOf('idea', 'drink', 'end')
		})
	},
	{
		rule: 'W5',
		title: 'a number that is not the number of keys',
		breaks: one({ ...multiple, prompt: 'Which THREE people drink?' }),
		keeps: one({ ...multiple, prompt: 'Which TWO people drink?' })
	},
	{
		rule: 'W5',
		title: 'full stops here and there',
		breaks: asked('Who?', 'Ann drinks.', 'Ben drinks', 'Cleo drinks'),
		keeps: asked('Who?', 'Ann drinks.', 'Ben drinks.', 'Cleo drinks.')
	},
	{
		rule: 'W5',
		title: 'capital letters here and there',
		breaks: asked('What?', 'Tea with milk', 'milk with tea', 'beer'),
		keeps: asked('What?', 'tea with milk', 'milk with tea', 'beer')
	},
	{
		rule: 'W5',
		title: 'some begin with “to”',
		breaks: asked('Why?', 'To drink tea', 'Ben has milk', 'Cleo has beer'),
		keeps: asked('Why?', 'To drink tea', 'To drink milk', 'To drink beer')
	},
	{
		rule: 'W6',
		title: 'a key that echoes the prompt',
		breaks: asked('Why does the author praise green tea?', 'The author praises tea', 'Milk is cold', 'Beer is strong'),
		keeps: asked('Why does the author praise green tea?', 'Tea tastes fine', 'Milk is cold', 'Beer is strong')
	},
	{
		rule: 'W7',
		title: 'a date beside names',
		breaks: asked('When?', '1999', 'Ann', 'Ben'),
		keeps: asked('When?', '1999', '2001', '2003')
	},
	{
		rule: 'W7',
		title: 'a sentence beside words',
		breaks: one(single),
		keeps: one({ ...single, options: optionsOf('Ann', 'Ben', 'Cleo') })
	},
	{ rule: 'W8', title: 'numbers out of order', breaks: inOrder('2', '1', '3'), keeps: inOrder('1', '2', '3') },
	{
		rule: 'W8',
		title: 'numbers that are shuffled',
		breaks: asked('How many?', '1', '2', '3'),
		keeps: inOrder('3', '2', '1')
	},
	{
		rule: 'W8',
		title: 'ranges that overlap',
		breaks: inOrder('1–3', '3–5', '6–8'),
		keeps: inOrder('1–3', '4–5', '6–8')
	},
	{
		rule: 'W9',
		title: 'a prompt about nothing',
		breaks: asked('Which is true?', ...drinks),
		keeps: asked('Which drink is Ann’s?', ...drinks)
	},
	{
		rule: 'W9',
		title: 'a prompt without end',
		breaks: one({ ...numeric, prompt: `How many cups ${'and cups '.repeat(30)}are there?` }),
		keeps: one({ ...extended, prompt: `Say how many cups ${'and cups '.repeat(30)}there are.` })
	},
	{
		rule: 'W9',
		title: 'a gap in the middle',
		breaks: asked('Ann drinks ____ every day.', ...drinks),
		keeps: asked('Every day Ann drinks ____.', ...drinks)
	},
	{
		rule: 'W10',
		title: 'options of nearly the same words',
		breaks: asked('What?', 'Ann drinks two cups of tea', 'Ann drinks of tea two cups', 'Ann sleeps'),
		keeps: asked('What?', 'Ann drinks two cups of tea', 'Ann drinks a glass of milk', 'Ann sleeps')
	},
	{
		rule: 'W11',
		title: 'statements that are mostly true',
		breaks: judged(true, true, true, false),
		keeps: judged(true, false, true, false)
	},
	{
		rule: 'W12',
		title: 'no right side to spare',
		breaks: one({ ...match, right: match.right.filter(({ id }) => id !== 'beer') }),
		keeps: one(match)
	},
	{
		rule: 'W12',
		title: 'nine rows',
		breaks: one({ ...match, left: optionsOf('1', '2', '3', '4', '5', '6', '7', '8', '9') }),
		keeps: one({ ...match, left: optionsOf('1', '2', '3', '4', '5', '6', '7', '8') })
	},
	{
		rule: 'W13',
		title: 'a prompt that holds the key of another',
		breaks: contextOf([
			choiceOf('What?', 'green tea', 'milk', 'beer'),
			{ ...numeric, prompt: 'How many cups of green tea?' }
		]),
		keeps: contextOf([choiceOf('What?', 'green tea', 'milk', 'beer'), { ...numeric, prompt: 'How many cups of that?' }])
	},
	{
		rule: 'W13',
		title: 'the same between enemies',
		breaks: contextOf([
			{ ...numeric, key: { ...numeric.key, value: 60 } },
			{ ...single, prompt: 'Who set the 60-day limit?' }
		]),
		keeps: contextOf([], {
			unit: {
				...sampleUnit,
				questions: [
					{ ...numeric, key: { ...numeric.key, value: 60 } },
					{ ...single, prompt: 'Who set the 60-day limit?' }
				],
				enemies: [[single.id, numeric.id]]
			}
		})
	},
	{
		rule: 'W14',
		title: 'a word that takes sides',
		breaks: withPrompt('What does the regime drink?'),
		keeps: withPrompt('What does the “regime” drink?')
	},
	{
		rule: 'W14',
		title: 'a word in nobody’s name',
		breaks: withPrompt('Who answered the provocations?'),
		keeps: withPrompt('Who answered what the author calls provocations?')
	},
	{
		rule: 'W15',
		title: 'a prompt that is hard to read',
		breaks: withPrompt(
			'Considering international institutional considerations, characterise governmental communication difficulties ' +
				'influencing bilateral denuclearisation negotiations throughout consecutive administrations, particularly ' +
				'regarding multilateral organisational recommendations, economic liberalisation initiatives, and administrative responsibilities.'
		),
		keeps: withPrompt(
			'Who drinks tea? Read the text again, look for each name, and say which of the people in it drinks tea now.'
		)
	},
	{
		rule: 'W15',
		title: 'a rare word without a gloss',
		breaks: asked('What is it?', 'an incommensurability', 'a cup', 'a spoon'),
		keeps: asked('What is it?', 'a comparison', 'a cup', 'a spoon')
	},
	{
		rule: 'W16',
		title: 'a lure offered twice',
		breaks: contextOf([
			choiceOf('Who?', 'Ann', 'Ben drinks milk', 'Cleo'),
			choiceOf('What?', 'tea', 'Ben drinks milk.', 'beer')
		]),
		keeps: contextOf([
			choiceOf('Who?', 'Ann', 'Ben drinks milk', 'Cleo'),
			choiceOf('What?', 'tea', 'Ben spills milk', 'beer')
		])
	}
];

const examples = [...errors, ...warnings];
const found = (context: LintContext, rule: string) => lintUnit(context).filter((finding) => finding.rule === rule);

describe('every rule', () => {
	it('has an example and an id of its own', () => {
		expect(rules.map(({ id }) => id)).toEqual([...new Set(examples.map(({ rule }) => rule))]);
	});
	it('has the severity its id says', () => {
		for (const { id, severity } of rules) expect(severity).toBe(id.startsWith('E') ? 'error' : 'warning');
	});
});

describe.each(examples)('$rule: $title', ({ rule, breaks, keeps }) => {
	it('flags what breaks it, and says what to do', () => {
		const findings = found(breaks, rule);
		expect(findings.length).toBeGreaterThan(0);
		for (const { message, path } of findings) {
			expect(message).toMatch(/^[^a-z].*[.?]$/u);
			expect(path.length).toBeGreaterThan(0);
		}
	});
	it('passes what keeps it', () => {
		expect(found(keeps, rule)).toEqual([]);
	});
});
