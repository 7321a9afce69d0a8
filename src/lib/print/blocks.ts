import type { Name, PublicQuestion } from '#lib/question-types/types.ts';
import type { Option } from '#lib/domain/question.ts';
import type { SentenceText } from '#lib/question-types/contract.ts';
import { showOptions, showSentences } from '#lib/question-types/show-options.ts';
import { statementsOf } from '#lib/question-types/argument-map/statements.ts';
import type { PaperBlock, PaperItem } from './paper.ts';

type Blocks = { [K in Name]: (question: PublicQuestion<K>, sentence: SentenceText) => PaperBlock[] };

/** How each type is answered on paper. */
const blocks: Blocks = {
	'single-choice': (q, sentence) => [tickOne(items(q.options, sentence))],
	'multiple-choice': (q, sentence) => [tick(q.choose, items(q.options, sentence))],
	'true-false': (q, sentence) => [
		{ kind: 'choices', lead: 'What does the text say of this statement? Tick one.', items: verdicts },
		{ kind: 'choices', lead: 'Which sentence settles it? Tick one.', items: sentenceItems(q.justifications, sentence) }
	],
	'short-answer': (q) => [write(q.lines + 1)],
	numeric: (q) => [{ kind: 'writing', lead: 'Write a number.', lines: 1, unit: q.unit ?? '' }],
	order: (q, sentence) => [{ kind: 'numbered', lead: `Number the boxes: ${q.axis}.`, items: items(q.steps, sentence) }],
	match: (q, sentence) => [
		{
			kind: 'pairs',
			lead: 'Draw a line from each on the left to its partner. Not every partner is needed.',
			left: items(q.left, sentence),
			right: items(q.right, sentence)
		}
	],
	cloze: (q, sentence) => [
		{
			kind: 'gaps',
			lead: q.bank ? 'Write a word from the list in each gap. Some words are left over.' : 'Write what is missing.',
			parts: q.parts.map((part) => ('text' in part ? part.text : null)),
			bank: items(q.bank ?? [], sentence)
		}
	],
	classify: (q, sentence) => [
		{
			kind: 'slots',
			lead: 'Write a letter in each box. A letter may be used more than once.',
			places: items(q.cards, sentence),
			cards: items(q.bins, sentence)
		}
	],
	evidence: (q, sentence) => [tick(q.choose, sentenceItems(q.candidates, sentence))],
	'two-part': (q, sentence) => [
		{ ...tickOne(items(q.options, sentence)), lead: 'Part A. Tick one.' },
		{ kind: 'choices', lead: `Part B. ${q.evidencePrompt} Tick one.`, items: sentenceItems(q.candidates, sentence) }
	],
	'argument-map': (q, sentence) => [
		{
			kind: 'slots',
			lead: 'Write the letter of a card in each place. Each card is used once at most.',
			places: q.slots.map(({ id, label }, at) => ({ id, text: `${at + 1}. ${label}`, sentence: null })),
			cards: items(q.cards, sentence),
			argument: statementsOf(q.slots, () => undefined)
		}
	],
	extended: (q) => [write(linesFor(q.words?.max ?? 120), q.words && `Write ${q.words.min} to ${q.words.max} words.`)]
};

/** What to answer a question with on paper. */
export function blocksOf<K extends Name>(
	question: PublicQuestion<K> & { type: K },
	sentence: SentenceText
): PaperBlock[] {
	const type: K = question.type;
	return blocks[type](question, sentence);
}

const verdicts: PaperItem[] = [
	{ id: 'true', text: 'True', sentence: null },
	{ id: 'false', text: 'False', sentence: null }
];

const toItem = ({ id, text, sentence }: Option): PaperItem => ({ id, text, sentence: sentence ?? null });
const items = (options: readonly Option[], sentence: SentenceText) => showOptions(options, sentence).map(toItem);
const sentenceItems = (ids: readonly string[], sentence: SentenceText) => showSentences(ids, sentence).map(toItem);

const tickOne = (choices: PaperItem[]) => tick(1, choices);
const tick = (count: number, choices: PaperItem[]): PaperBlock => ({
	kind: 'choices',
	lead: `Tick ${count === 1 ? 'one' : count}.`,
	items: choices
});

const write = (lines: number, lead: string | null = null): PaperBlock => ({
	kind: 'writing',
	lead: lead ?? '',
	lines,
	unit: null
});

/** Handwriting takes about eight words a line; a third more leaves room to change one's mind. */
const linesFor = (words: number) => Math.min(30, Math.max(4, Math.ceil((words / 8) * 1.33)));
