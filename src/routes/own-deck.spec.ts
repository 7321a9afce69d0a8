import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { joinDecks } from '#lib/review/deck-file.ts';
import { openKeyedShelf } from '#lib/storage/keyed-shelf.ts';
import type { KeptUnit } from '#lib/storage/ports.ts';
import { readOwnDeck } from './own-deck.ts';

const shelf = openKeyedShelf<KeptUnit>('passage-units');
const flagged = sampleUnit.questions.map((question) => ({ ...question, deck: question.id === 'S1-01' }));
const keep = (id: string, changes: Partial<KeptUnit['unit']> = {}) =>
	shelf.put([{ id, addedAt: 1, unit: { ...sampleUnit, id, title: id, questions: flagged, ...changes } }]);
const namesOf = ({ units }: Awaited<ReturnType<typeof readOwnDeck>>) =>
	units.map(({ id, own, questions }) => [id, own ?? false, questions.map((question) => question.id)]);

beforeEach(() => shelf.remove(['tea', 'coffee', 'old']));
afterEach(() => vi.unstubAllGlobals());

describe('the deck of units from files', () => {
	it('holds their flagged questions, and says whose they are', async () => {
		await keep('tea');
		expect(namesOf(await readOwnDeck())).toEqual([['tea', true, ['S1-01']]]);
	});

	it('names what another version kept, and holds the rest', async () => {
		await keep('tea');
		await keep('old', { reading: { ...sampleUnit.reading, sections: [] } });
		const deck = await readOwnDeck();
		expect(namesOf(deck)).toEqual([['tea', true, ['S1-01']]]);
		expect(deck.outdated).toEqual(['old']);
	});

	it('is empty where the browser keeps nothing', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await readOwnDeck()).toEqual({ units: [] });
	});

	it('stands in for a unit that ships, by its id, and brings none without cards', async () => {
		await keep('tea', { title: 'Edited' });
		await keep('coffee', { questions: sampleUnit.questions.map((question) => ({ ...question, deck: false })) });
		const shipped = ['tea', 'milk'].map((id) => ({ id, title: id, guesses: [], questions: flagged, sentences: {} }));
		const { units } = joinDecks({ units: shipped }, await readOwnDeck());
		expect(units.map(({ title }) => title)).toEqual(['milk', 'Edited']);
	});
});
