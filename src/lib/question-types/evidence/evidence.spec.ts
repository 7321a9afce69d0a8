import { describe, expect, test } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { exampleSentence, exampleSentences } from '../examples-fields.ts';
import { evidenceContent } from './content.ts';
import { evidence, type Evidence } from './evidence.ts';
import { examples } from './examples.ts';

const known = { sentences: new Set(Object.keys(exampleSentences)) };
const [, trouble] = examples.map(({ question }) => question);
if (!trouble) throw new Error('evidence needs two examples');

const failuresWith = (fields: Partial<Evidence>, key: Partial<Evidence['key']> = {}) =>
	evidenceContent.checkContent({ ...trouble, ...fields, key: { ...trouble.key, ...key } }, known);
const placesOf = (failures: Failure[]) => failures.map(({ code, path }) => [code, ...path].join(' '));

describe('evidence: what the author must give', () => {
	test('sentences of the reading, each once', () => {
		const candidates = ['T1.2', 'T1.1', 'T1.7', 'T1.6', 'T1.9', 'T1.2', 'T9.9'];
		expect(placesOf(failuresWith({ candidates }))).toEqual([
			'duplicate-id candidates 5',
			'unknown-sentence candidates 6',
			'missing key reasons T9.9'
		]);
	});

	test('a key among the candidates, as large as the learner is told, that leaves a wrong choice', () => {
		expect(placesOf(failuresWith({ choose: 1 }))).toEqual(['wrong-count choose']);
		expect(placesOf(failuresWith({}, { sentences: ['T1.2', 'T1.3'] }))).toContain('unknown-id key sentences 1');
		expect(placesOf(failuresWith({ choose: 5 }, { sentences: [...trouble.candidates] }))).toEqual([
			'no-distractor key sentences'
		]);
	});

	test('a tagged reason for each wrong sentence', () => {
		const reasons = { ...trouble.key.reasons, 'T1.6': { why: 'It counts birds.' } };
		expect(placesOf(failuresWith({}, { reasons }))).toEqual(['missing key reasons T1.6 misconception']);
	});
});

test('evidence: a response reads in the order of the sentences shown, whatever order they were picked in', () => {
	const said = `${exampleSentence('T1.2')} ${exampleSentence('T1.7')}`;
	expect(evidence.sayResponse(trouble, { sentences: ['T1.7', 'gone', 'T1.2'] }, exampleSentence)).toBe(said);
});
