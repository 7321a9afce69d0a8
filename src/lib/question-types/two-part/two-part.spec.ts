import { describe, expect, test } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { exampleSentence, exampleSentences } from '../examples-fields.ts';
import { twoPartContent } from './content.ts';
import { examples } from './examples.ts';
import { twoPart, type TwoPart } from './two-part.ts';

const known = { sentences: new Set(Object.keys(exampleSentences)) };
const [forecast] = examples.map(({ question }) => question);
if (!forecast) throw new Error('two-part needs an example');

const lure = { why: 'No.', misconception: 'M-ROLE' } as const;
const failuresWith = (key: Partial<TwoPart['key']>) =>
	twoPartContent.checkContent({ ...forecast, key: { ...forecast.key, ...key } }, known);
const failuresWithSentences = (sentenceReasons: TwoPart['key']['sentenceReasons']) =>
	failuresWith({
		sentenceReasons: { 'T1.5': { why: 'Yes.' }, 'T1.4': lure, 'T1.3': lure, 'T1.9': lure, ...sentenceReasons }
	});
const placesOf = (failures: Failure[]) => failures.map(({ code, path }) => [code, ...path].join(' '));

describe('two-part: what the author must give', () => {
	test('a wrong sentence that fits a wrong option', () => {
		expect(placesOf(failuresWithSentences({}))).toEqual(['missing key sentenceReasons']);
		expect(placesOf(failuresWithSentences({ 'T1.4': { ...lure, fits: 'dry' } }))).toEqual([]);
	});

	test('a fit with a wrong option that exists, and none of the key', () => {
		expect(placesOf(failuresWithSentences({ 'T1.4': { ...lure, fits: 'moves' } }))).toEqual([
			'unknown-id key sentenceReasons T1.4 fits'
		]);
		expect(placesOf(failuresWithSentences({ 'T1.4': { ...lure, fits: 'gone' } }))).toEqual([
			'unknown-id key sentenceReasons T1.4 fits'
		]);
		expect(placesOf(failuresWithSentences({ 'T1.5': { why: 'Yes.', fits: 'dry' } }))).toContain(
			'contradiction key sentenceReasons T1.5 fits'
		);
	});

	test('keys that can be chosen and tagged reasons for the rest', () => {
		expect(placesOf(failuresWith({ option: 'gone', sentence: 'T1.1' }))).toEqual(
			expect.arrayContaining(['unknown-id key option', 'unknown-id key sentence'])
		);
		const reasons = { ...forecast.key.reasons, dry: { why: 'No.' } };
		expect(placesOf(failuresWith({ reasons }))).toEqual(['missing key reasons dry misconception']);
	});
});

describe('two-part: what the learner is told', () => {
	test('a right sentence under a wrong answer is called right, though it earns nothing', () => {
		const r = { option: 'dry', sentence: 'T1.5' };
		expect(twoPart.remarks(forecast, r, exampleSentence).map(({ part, right }) => [part, right])).toEqual([
			['Part A', false],
			['Part B', true]
		]);
		expect(twoPart.score(forecast, r)).toEqual({ kind: 'scored', earned: 0, possible: 2 });
	});

	test('a half-finished response says which half is open', () => {
		expect(twoPart.sayResponse(forecast, { option: 'moves', sentence: null }, exampleSentence)).toBe(
			'Part A: It would send the flood elsewhere; Part B: No answer yet'
		);
	});
});
