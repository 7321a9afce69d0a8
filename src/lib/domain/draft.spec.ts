import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDraft, type Draft } from './draft.ts';
import { lowestId } from './uuid.ts';

const empty = { text: '' };

function draftAt(at: number, tab: string, text: string): Draft {
	const place = { attempt: 'a', unit: 'unit-1', form: 's1-check', question: 'S1-01' };
	return { ...place, id: lowestId(at), at, tab, response: { text }, certainty: null };
}

function tryAt(at: number, text: string) {
	return { id: lowestId(at), response: { text } };
}

const drafts = fc
	.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 6 })
	.chain((times) =>
		fc.tuple(
			...times.map((at, index) =>
				fc.constantFrom('', 'one', 'two', 'three').map((text) => draftAt(at * 2, `tab-${index}`, text))
			)
		)
	);
const tries = fc.array(
	fc
		.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('one', 'two'))
		.map(([at, text]) => tryAt(at * 2 + 1, text)),
	{ maxLength: 3 }
);

describe('choosing a draft', () => {
	it('loses nothing: every draft is carried on with, offered, or says what is there already', () => {
		fc.assert(
			fc.property(drafts, tries, (given, checked) => {
				const { current, others } = chooseDraft(given, checked, empty);
				const there = [
					empty,
					...checked.map(({ response }) => response),
					current?.response,
					...others.map((d) => d.response)
				];
				for (const { response } of given) expect(there).toContainEqual(response);
			})
		);
	});

	it('does not depend on the order the drafts come in', () => {
		fc.assert(
			fc.property(drafts, tries, (given, checked) => {
				expect(chooseDraft([...given].reverse(), checked, empty)).toEqual(chooseDraft(given, checked, empty));
			})
		);
	});

	it('carries on with the newest one made since the latest try', () => {
		const [old, fresh] = [draftAt(10, 'tab-1', 'old'), draftAt(30, 'tab-2', 'fresh')];
		expect(chooseDraft([old, fresh], [tryAt(20, 'checked')], empty)).toEqual({ current: fresh, others: [old] });
		expect(chooseDraft([old], [tryAt(20, 'checked')], empty)).toEqual({ current: null, others: [old] });
		expect(chooseDraft([old], [tryAt(20, 'old')], empty)).toEqual({ current: null, others: [] });
	});

	it('offers nothing empty and nothing twice', () => {
		const given = [
			draftAt(10, 'tab-1', 'same'),
			draftAt(20, 'tab-2', 'same'),
			draftAt(25, 'tab-3', ''),
			draftAt(30, 'tab-4', 'new')
		];
		expect(chooseDraft(given, [], empty)).toEqual({ current: given[3], others: [given[1]] });
	});
});
