import { describe, expect, test } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { exampleSentences } from '../examples-fields.ts';
import { extendedContent } from './content.ts';
import { examples } from './examples.ts';
import { extended, type Extended } from './extended.ts';

const known = { sentences: new Set(Object.keys(exampleSentences)) };
const [weigh, trace] = examples.map(({ question }) => question);
if (!weigh || !trace) throw new Error('extended needs two examples');

const placesOf = (failures: Failure[]) => failures.map(({ code, path }) => [code, ...path].join(' '));

describe('extended', () => {
	test('the author gives a range of words that can be met, rows once each and ideas with ids of their own', () => {
		const broken: Extended = {
			...weigh,
			words: { min: 80, max: 60 },
			rows: ['views', 'views'],
			key: { ...weigh.key, ideas: [...weigh.key.ideas, { id: 'view', text: 'Again' }] }
		};
		expect(placesOf(extendedContent.checkContent(broken, known))).toEqual([
			'out-of-bounds words max',
			'duplicate-id rows 1',
			'duplicate-id key ideas 3'
		]);
	});

	test('ideas that are ticked change no score but make another response', () => {
		const text = 'Build it.';
		const [before, after] = [
			{ text, ideas: [] },
			{ text, ideas: ['view'] }
		];
		expect(extended.score(weigh, before)).toEqual(extended.score(weigh, after));
		expect(extended.isSame(before, after)).toBe(false);
		expect(
			extended.isSame({ text: ' Build it.\n', ideas: ['view', 'other'] }, { text, ideas: ['other', 'view'] })
		).toBe(true);
	});

	test('the answer in words lists the ideas, or says what counts when there are none', () => {
		expect(extended.sayAnswer(weigh, String)).toContain('It answers this reason');
		expect(extended.sayAnswer(trace, String)).toBe('A good answer says who is behind the report.');
	});
});
