import { describe, expect, test } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { exampleSentence, exampleSentences } from '../examples-fields.ts';
import { matchContent } from './content.ts';
import { examples } from './examples.ts';
import { match, type Match } from './match.ts';

const known = { sentences: new Set(Object.keys(exampleSentences)) };
const [seasons, views] = examples.map(({ question }) => question);
if (!seasons || !views) throw new Error('match needs two examples');

const failuresWith = (key: Partial<Match['key']>, other: Partial<Match> = {}) =>
	matchContent.checkContent({ ...seasons, ...other, key: { ...seasons.key, ...key } }, known);
const placesOf = (failures: Failure[]) => failures.map(({ code, path }) => [code, ...path].join(' '));

describe('match: what the author must give', () => {
	test('a spare right side', () => {
		const right = seasons.right.filter(({ id }) => id !== 'ice');
		expect(placesOf(failuresWith({ spares: {} }, { right }))).toEqual(['no-distractor right']);
	});

	test('one partner for each left side, each used once', () => {
		expect(placesOf(failuresWith({ pairs: { spring: 'flood', summer: 'shallow' } }))).toContain(
			'missing key pairs autumn'
		);
		expect(placesOf(failuresWith({ pairs: { ...seasons.key.pairs, autumn: 'gone' } }))).toContain(
			'unknown-id key pairs autumn'
		);
		const twice = failuresWith({ pairs: { ...seasons.key.pairs, summer: 'flood' } });
		expect(placesOf(twice)).toContain('duplicate-id key pairs summer');
	});

	test('a reason for each pair, and a tagged one for each spare', () => {
		expect(placesOf(failuresWith({ reasons: {} }))).toEqual([
			'missing key reasons spring',
			'missing key reasons summer',
			'missing key reasons autumn'
		]);
		expect(placesOf(failuresWith({ spares: { ice: { why: 'Not said.' } } }))).toEqual([
			'missing key spares ice misconception'
		]);
		expect(placesOf(failuresWith({ spares: {} }))).toEqual(['missing key spares ice']);
	});
});

describe('match: what the learner is told', () => {
	test('a spare says why nothing belongs with it, a changed-over pair why the right one belongs there', () => {
		const remarks = match.remarks(seasons, { pairs: { spring: 'ice', summer: 'leaves', autumn: 'leaves' } }, String);
		expect(remarks).toEqual([
			{
				part: 'Spring',
				chosen: 'The stream freezes over.',
				right: false,
				why: 'Nothing is said about winter.',
				misconception: 'M-OUT'
			},
			{
				part: 'Summer',
				chosen: 'The grating is blocked.',
				right: false,
				why: 'In summer there is too little water for boats.',
				misconception: null
			},
			{
				part: 'Autumn',
				chosen: 'The grating is blocked.',
				right: true,
				why: 'Fallen leaves block the grating in autumn.',
				misconception: null
			}
		]);
	});

	test('sentences of the reading are said in full', () => {
		expect(match.sayAnswer(views, exampleSentence)).toBe(
			`The town council: ${exampleSentence('T1.4')} The author: ${exampleSentence('T1.5')}`
		);
	});

	test('an unfinished response says what there is', () => {
		expect(match.sayResponse(seasons, { pairs: { summer: 'shallow', autumn: 'gone' } }, String)).toBe(
			'Summer: Boats often cannot pass.'
		);
	});
});
