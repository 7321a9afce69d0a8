import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeView } from '../describe-view.fixtures.ts';
import { pointer, showView } from '../view-harness.svelte.fixtures.ts';
import { examples } from './examples.ts';

const cards = {
	Claim: 'A small dam should be built.',
	Grounds: 'A dam holds water back for good.',
	'Warrant (unstated)': 'Each spring the meadows are flooded.',
	Objection: 'Herons live beside the stream.'
};

describeView('argument-map', {
	response: { slots: { claim: 'build', grounds: 'holds', warrant: 'floods', objection: 'herons' } },
	byPointer: async ({ select }) => {
		for (const [slot, card] of Object.entries(cards)) await select(slot, card);
	},
	byKeyboard: async ({ select }) => {
		for (const [slot, card] of Object.entries(cards)) await select(slot, card);
	}
});

it('draws the numbered places and what was put in them, for the eye alone', async () => {
	const [example] = examples;
	if (!example) throw new Error('there is no example');
	await showView(example.question);
	const drawn = () => document.querySelector('[aria-hidden] svg')?.textContent ?? '';
	await expect.poll(drawn).toContain('2 Grounds');
	expect(drawn()).not.toContain('flood');
	await pointer.select('Grounds', 'The flood would only move.');
	await expect.poll(() => drawn().replaceAll(/\s+/g, ' ')).toMatch(/2 Grounds.*flood/);
});

it('says when a card is in two places', async () => {
	const [example] = examples;
	if (!example) throw new Error('there is no example');
	const shown = await showView(example.question);
	const status = page.getByRole('status');
	await pointer.select('Grounds', 'The flood would only move.');
	expect(status.element().textContent).toBe('');
	await pointer.select('Objection', 'The flood would only move. (used)');
	await expect.element(status).toHaveTextContent('“The flood would only move.” is in two places and can be in one.');
	expect(shown.response).toEqual({ slots: { grounds: 'moves', objection: 'moves' } });
	await pointer.select('Grounds', 'Choose …');
	await expect.element(status).toHaveTextContent(/^$/);
});
