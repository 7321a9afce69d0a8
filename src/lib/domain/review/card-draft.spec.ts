import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { lowestId } from '../uuid.ts';
import { chooseCardDraft, draftCard, draftsOf, readCardDraft } from './card-draft.ts';

const card = { unit: 'u', question: 'S1-01', certainty: null };

const draftAt = (at: number, text: string, shown = false): Draft => ({
	...draftCard(card, { given: { text }, shown }),
	id: lowestId(at),
	at,
	tab: `tab-${at}`
});
const drafts = fc
	.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 5 })
	.chain((times) => fc.tuple(...times.map((at) => fc.constantFrom('', 'one', 'two').map((text) => draftAt(at, text)))));

describe('a draft of a card', () => {
	it('comes back as it was handed over, and stands with its unit', () => {
		fc.assert(
			fc.property(fc.json(), fc.boolean(), (json, shown) => {
				const given: unknown = JSON.parse(json);
				const draft = draftCard(card, { given, shown });
				expect(readCardDraft(JSON.parse(JSON.stringify(draft.response)))).toEqual({ given, shown });
				expect(draft.attempt).toBe(draftsOf('u'));
			})
		);
		for (const other of [null, 'text', { text: 'of a quiz' }]) expect(readCardDraft(other)).toBeNull();
	});

	it('is over once the card was reviewed, and else carried on with or offered', () => {
		fc.assert(
			fc.property(drafts, fc.integer({ min: 0, max: 100 }), (given, reviewed) => {
				const { current, others } = chooseCardDraft(given, lowestId(reviewed), { text: '' });
				const fresh = given.filter(({ at }) => at > reviewed);
				expect(current?.at).toBe(fresh.length > 0 ? Math.max(...fresh.map(({ at }) => at)) : undefined);
				const told = [{ text: '' }, ...[current, ...others].map((draft) => readCardDraft(draft?.response)?.given)];
				for (const { response } of fresh) expect(told).toContainEqual(readCardDraft(response)?.given);
				for (const { at } of others) expect(at).toBeGreaterThan(reviewed);
			})
		);
	});

	it('that differs only in whether the sentence was looked at is not offered beside another', () => {
		const { current, others } = chooseCardDraft([draftAt(1, 'one', true), draftAt(2, 'one')], '', { text: '' });
		expect([current?.at, others]).toEqual([2, []]);
	});
});
