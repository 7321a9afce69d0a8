import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/domain/reading.ts';
import { versionOf } from '#lib/domain/version.ts';
import { argument, reading, samples } from './author.fixtures.ts';
import { questionsFor } from './author.ts';
import { keyResponse, parseQuestion, questionTypes, score } from './registry.ts';

const names = { sentences: new Set(reading.sections.flatMap(sentencesOf).map(({ id }) => id)) };
const sample = (id: string) => samples.find((question) => question.id === id);

describe('author functions', () => {
	it('cover every type', () => {
		expect(new Set(samples.map(({ type }) => type))).toEqual(new Set(Object.keys(questionTypes)));
	});

	it.each(samples)('$id, $type: what comes out is a whole question', (question) => {
		expect(parseQuestion(question, names)).toEqual({ ok: true, value: question });
	});

	it.each(samples)('$id, $type: the question is plain data, and its key earns full marks', (question) => {
		expect(JSON.parse(JSON.stringify(question))).toStrictEqual(question);
		const response = keyResponse(question);
		const full = { kind: 'scored', earned: question.points, possible: question.points };
		// The ideas of a short answer are found in free words; the key lists them as their author put them.
		expect(score(question, response)).toEqual(
			question.type === 'extended' ? { kind: 'needs-marking', possible: question.points } : full
		);
	});

	it.each(samples)('$id, $type: the version is that of the content', (question) => {
		expect(question.version).toBe(versionOf(question));
		expect(question.version).toMatch(/^[0-9a-f]{12}\.[0-9a-f]{12}$/);
	});
});

describe('what an author leaves out', () => {
	it('is filled in', () => {
		expect(sample('S1-04')).toMatchObject({ claims: [], contested: [], pre: false, deck: true, card: null, lines: 1 });
		expect(sample('S1-05')).toMatchObject({ lines: 3, deck: false });
		expect(sample('S1-01')).toMatchObject({ fixedOrder: false, pre: true, claims: ['better'], contested: ['C1'] });
		expect(sample('S1-10')).toMatchObject({ bank: null, key: { reasons: {} } });
		expect(sample('S1-01')).not.toHaveProperty('emphasis');
		expect(sample('S1-01')).not.toHaveProperty('report');
		expect(sample('S1-01')?.key).not.toHaveProperty('note');
	});
});

describe('compact shapes', () => {
	it('turn records into lists in the order written', () => {
		expect(sample('S1-01')).toMatchObject({
			options: [
				{ id: 'ann', text: 'Ann' },
				{ id: 'ben', text: 'Ben' },
				{ id: 'cleo', text: 'Sentence S1.2', sentence: 'S1.2' }
			]
		});
	});
	it('store steps by id, and the order written as the key', () => {
		expect(sample('S1-07')).toMatchObject({
			steps: [{ id: 'better' }, { id: 'soon' }, { id: 'tea' }],
			key: { order: ['tea', 'soon', 'better'] }
		});
	});
	it('count how many to choose', () => {
		expect(sample('S1-02')).toMatchObject({ choose: 2 });
		expect(sample('S1-12')).toMatchObject({ choose: 1 });
	});
	it('split a gap text at its blanks', () => {
		expect(sample('S1-09')).toMatchObject({
			parts: [{ blank: '1' }, { text: ' drinks tea and ' }, { blank: '2' }, { text: ' drinks milk.' }],
			key: { blanks: { 1: { option: 'ann' }, 2: { option: 'ben' } } }
		});
	});
	it('keep misconceptions with their reasons', () => {
		expect(sample('S1-13')).toMatchObject({
			key: { sentenceReasons: { 'S1.1': { misconception: 'M-DET', fits: 'tea' }, 'S1.2': { why: 'It names Ben.' } } }
		});
		expect(sample('S1-14')).toMatchObject({
			key: { slips: [{ card: 'ann', role: 'Claim', misconception: 'M-ROLE' }] }
		});
	});
});

describe('the version', () => {
	const q = questionsFor(reading, argument);
	const about = { process: 'locate', dok: 1, bloom: 'remember', strand: 'R1', points: 1, tests: 'the count' } as const;
	const dates = { asOf: '2025-01-01', reviewBy: '2026-01-01' };
	const key = { value: 2, tolerance: 0, otherwise: 'Count.', why: 'So it says.', evidence: ['S1.1'] } as const;
	const make = (changes: { prompt?: string; tests?: string; value?: number; reviewBy?: string }) =>
		q
			.numeric({
				...about,
				...dates,
				...(changes.reviewBy === undefined ? {} : { reviewBy: changes.reviewBy }),
				id: 'S1-01',
				tests: changes.tests ?? about.tests,
				prompt: changes.prompt ?? 'How many cups?',
				min: 0,
				max: 9,
				key: { ...key, value: changes.value ?? key.value }
			})
			.version.split('.');

	it('is the same for the same content, whatever else is said of it', () => {
		expect(make({})).toEqual(make({ tests: 'something else', reviewBy: '2030-01-01' }));
	});
	it('changes in its first half with what is seen, in its second with what is scored', () => {
		const [seen, scored] = make({});
		expect(make({ prompt: 'How many?' })).toEqual([expect.not.stringMatching(seen ?? ''), scored]);
		expect(make({ value: 3 })).toEqual([seen, expect.not.stringMatching(scored ?? '')]);
	});
});
