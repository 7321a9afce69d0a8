import type { Locator } from '@playwright/test';
import type { Option } from '#lib/domain/question.ts';
import { sayOption } from '#lib/question-types/say.ts';
import type { Name, Question, Questions, Responses } from '#lib/question-types/types.ts';
import { sentence } from './bank.ts';
import type { Hand } from './hands.ts';

/** Gives any response to any question, finding every control by its role and name, whatever is chosen or typed already. */
export async function answer<K extends Name>(
	card: Locator,
	hand: Hand,
	question: Question<K> & { type: K },
	response: Responses[K]
): Promise<void> {
	await answerers[question.type]({ card, hand }, question, response);
}

interface Place {
	card: Locator;
	hand: Hand;
}
type Answerer<K extends Name> = (place: Place, question: Questions[K], response: Responses[K]) => Promise<void>;

const answerers: { [K in Name]: Answerer<K> } = {
	'single-choice': (place, { options }, { option }) => choose(place, nameOf(options, option)),
	'multiple-choice': (place, { options }, response) => tick(place, options, response.options),
	'true-false': async (place, _, { verdict, justification }) => {
		await choose(place, verdict ? 'True' : 'False');
		await choose(place, nameOfSentence(justification));
	},
	'short-answer': write,
	numeric: write,
	extended: write,
	order: putInOrder,
	match: async (place, { left, right }, { pairs }) => {
		for (const { id, text } of left) await pick(place, text, wordsOf(right, pairs[id]));
	},
	cloze: async (place, { parts, bank }, { blanks }) => {
		const ids = parts.flatMap((part) => ('blank' in part ? [part.blank] : []));
		for (const [index, id] of ids.entries()) {
			const name = `Blank ${index + 1} of ${ids.length}`;
			if (bank) await pick(place, name, wordsOf(bank, blanks[id]));
			else await place.hand.write(place.card.getByRole('textbox', { name, exact: true }), blanks[id] ?? '');
		}
	},
	classify: async ({ card, hand }, { bins, cards }, response) => {
		for (const { id } of cards) {
			const group = card.getByRole('radiogroup', { name: wordsOf(cards, id), exact: true });
			await choose({ card: group, hand }, wordsOf(bins, response.bins[id]));
		}
	},
	evidence: async (place, { candidates, choose: count }, { sentences }) => {
		if (count === 1) return choose(place, nameOfSentence(sentences[0] ?? null));
		const options = candidates.map((id) => ({ id, text: id, sentence: id }));
		await tick(place, options, sentences);
	},
	'two-part': async (place, { options }, response) => {
		await choose(place, nameOf(options, response.option));
		await choose(place, nameOfSentence(response.sentence));
	},
	'argument-map': async (place, { slots, cards }, response) => {
		for (const { id, label } of slots) await pick(place, label, wordsOf(cards, response.slots[id]));
	}
};

async function write({ card, hand }: Place, _: unknown, { text }: { text: string }): Promise<void> {
	await hand.write(card.getByRole('textbox'), text);
}

async function putInOrder({ card, hand }: Place, { prompt, steps }: Questions['order'], { order }: Responses['order']) {
	const list = card.getByRole('list', { name: prompt });
	let moved = false;
	for (const [place, id] of order.entries()) {
		const words = wordsOf(steps, id);
		const rows = await list.getByRole('listitem').allTextContents();
		const from = rows.findIndex((row) => row.includes(words));
		for (let at = from; at > place; at--) {
			await hand.press(card.getByRole('button', { name: `Move “${words}” up`, exact: true }));
			moved = true;
		}
	}
	if (!moved) await hand.press(card.getByRole('button', { name: 'This order is right' }));
}

async function choose({ card, hand }: Place, name: string): Promise<void> {
	await hand.choose(card.getByRole('radio', { name, exact: true }));
}

async function tick({ card, hand }: Place, options: readonly Option[], chosen: readonly string[]): Promise<void> {
	for (const { id } of options) {
		const box = card.getByRole('checkbox', { name: nameOf(options, id), exact: true });
		await hand.choose(box, chosen.includes(id));
	}
}

async function pick({ card, hand }: Place, name: string, words: string): Promise<void> {
	await hand.pick(card.getByRole('combobox', { name, exact: true }), words);
}

/** An option as its control is named: a sentence has its number before its words. */
function nameOf(options: readonly Option[], id: string | null): string {
	const option = options.find((one) => one.id === id);
	if (!option) throw new Error(`There is no option ${id}`);
	return option.sentence ? nameOfSentence(option.sentence) : option.text;
}

const nameOfSentence = (id: string | null) => `${id} ${sentence(id ?? '')}`;
const wordsOf = (options: readonly Option[], id: string | undefined) => sayOption(options, id ?? '', sentence);
