import type { Option } from '#lib/domain/question.ts';
import type { SentenceText } from './contract.ts';
import { showOptions, showSentences } from './show-options.ts';
import type { Name, PublicQuestion } from './types.ts';

type Sayings = { [K in Name]: (question: PublicQuestion<K>, sentence: SentenceText) => string[] };

/** What each type shows below its prompt, part by part. */
const sayings: Sayings = {
	'single-choice': (q, sentence) => numbered(showOptions(q.options, sentence)),
	'multiple-choice': (q, sentence) => numbered(showOptions(q.options, sentence)),
	'true-false': (q, sentence) => [
		...['1. True', '2. False', 'Which sentence shows it?'],
		...numbered(showSentences(q.justifications, sentence), 3)
	],
	'short-answer': () => [],
	numeric: (q) => (q.unit ? [`The answer is a number of ${q.unit}.`] : ['The answer is a number.']),
	order: (q, sentence) => [`To put in order: ${q.axis}.`, ...texts(showOptions(q.steps, sentence))],
	match: (q, sentence) => [
		'To be matched:',
		...texts(showOptions(q.left, sentence)),
		'The partners to choose from:',
		...texts(showOptions(q.right, sentence))
	],
	cloze: (q, sentence) => [
		q.parts.map((part) => ('text' in part ? part.text : ' … blank … ')).join(''),
		...(q.bank ? ['The words to choose from:', ...texts(showOptions(q.bank, sentence))] : [])
	],
	classify: (q, sentence) => [
		`The groups: ${q.bins.map(({ text }) => text).join('; ')}.`,
		'To be sorted:',
		...texts(showOptions(q.cards, sentence))
	],
	evidence: (q, sentence) => numbered(showSentences(q.candidates, sentence)),
	'two-part': (q, sentence) => [
		'Part A',
		...numbered(showOptions(q.options, sentence)),
		`Part B. ${q.evidencePrompt}`,
		...numbered(showSentences(q.candidates, sentence), q.options.length + 1)
	],
	'argument-map': (q, sentence) => [
		...q.slots.map(({ label }, at) => `Place ${at + 1}: ${label}`),
		'The cards to choose from:',
		...texts(showOptions(q.cards, sentence))
	],
	extended: (q) => (q.words ? [`Write ${q.words.min} to ${q.words.max} words.`] : [])
};

/** A question as it is read aloud: the prompt, then everything there is to choose from, in the order it stands in. */
export function sayQuestion(question: PublicQuestion, sentence: SentenceText): string[] {
	return [question.prompt, ...partsOf(question, sentence)];
}

function partsOf<K extends Name>(question: PublicQuestion<K> & { type: K }, sentence: SentenceText): string[] {
	const type: K = question.type;
	return sayings[type](question, sentence);
}

const texts = (options: readonly Option[]) => options.map(({ text }) => text);
const numbered = (options: readonly Option[], from = 1) => options.map(({ text }, at) => `${at + from}. ${text}`);
