import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { exampleSentences } from '../examples-fields.ts';
import { argumentMap, type ArgumentMap } from './argument-map.ts';
import { argumentMapContent } from './content.ts';
import { examples } from './examples.ts';

const known = { sentences: new Set(Object.keys(exampleSentences)) };
const [dam, doubt] = examples.map(({ question }) => question);
if (!dam || !doubt) throw new Error('argument-map needs two examples');

const failuresOf = (q: ArgumentMap, key: Partial<ArgumentMap['key']>, fields: Partial<ArgumentMap> = {}) =>
	argumentMapContent.checkContent({ ...q, ...fields, key: { ...q.key, ...key } }, known);
const placesOf = (failures: Failure[]) => failures.map(({ code, path }) => [code, ...path].join(' '));

describe('argument-map: what the author must give', () => {
	test('a card of its own for each slot', () => {
		expect(placesOf(failuresOf(dam, { slots: { ...dam.key.slots, warrant: 'floods' } }))).toEqual(
			expect.arrayContaining(['duplicate-id key slots warrant'])
		);
		expect(placesOf(failuresOf(dam, { slots: { ...dam.key.slots, warrant: 'gone' } }))).toContain(
			'unknown-id key slots warrant'
		);
	});

	test('a tagged reason for a spare card', () => {
		const reasons = { ...dam.key.reasons, herons: { why: 'No.' } };
		expect(placesOf(failuresOf(dam, { reasons }))).toEqual(['missing key reasons herons misconception']);
	});

	test('something that can go wrong', () => {
		const slots = doubt.slots.map((slot) => ({ ...slot, role: 'premise' }));
		expect(placesOf(failuresOf(doubt, {}, { slots }))).toEqual(['no-distractor cards']);
	});

	test('slips that are real, wrong and named once', () => {
		const slip = { why: 'No.', misconception: 'M-ROLE' } as const;
		const slips = [
			{ card: 'gone', role: 'claim', ...slip },
			{ card: 'build', role: 'gone', ...slip },
			{ card: 'build', role: 'claim', ...slip },
			{ card: 'herons', role: 'claim', ...slip },
			{ card: 'herons', role: 'claim', ...slip }
		];
		expect(placesOf(failuresOf(dam, { slips }))).toEqual([
			'unknown-id key slips 0 card',
			'unknown-id key slips 1 role',
			'contradiction key slips 2 role',
			'duplicate-id key slips 4'
		]);
	});
});

describe('argument-map: slots with the same role', () => {
	test('take each other’s cards, for the same score and the same remark', () => {
		const cards = fc.shuffledSubarray(
			doubt.cards.map(({ id }) => id),
			{ minLength: 3 }
		);
		fc.assert(
			fc.property(cards, ([a = '', b = '', c = '']) => {
				const [one, other] = [{ slots: { first: a, second: b, end: c } }, { slots: { first: b, second: a, end: c } }];
				expect(argumentMap.score(doubt, one)).toEqual(argumentMap.score(doubt, other));
				const told = (r: typeof one) =>
					argumentMap.remarks(doubt, r, String).map(({ chosen, why }) => `${chosen} ${why}`);
				expect(told(one).sort()).toEqual(told(other).sort());
			})
		);
	});
});

test('argument-map: a known slip is answered as such, another wrong place with the card’s own reason', () => {
	const slots = { claim: 'herons', grounds: 'holds', warrant: 'floods', objection: 'moves' };
	expect(
		argumentMap.remarks(dam, { slots }, String).map(({ part, why, misconception }) => [part, why, misconception])
	).toEqual([
		['Claim', 'It bears on neither the floods nor the dam.', 'M-IRR'],
		['Grounds', 'It is a rule, not a fact of the case.', 'M-ROLE'],
		['Warrant (unstated)', 'It is a fact, not the rule that links it.', 'M-ROLE'],
		['Objection', 'It questions the link.', null]
	]);
});
