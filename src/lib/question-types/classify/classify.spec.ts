import { describe, expect, test } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { exampleSentences } from '../examples-fields.ts';
import { classify, type Classify } from './classify.ts';
import { classifyContent } from './content.ts';
import { examples } from './examples.ts';

const known = { sentences: new Set(Object.keys(exampleSentences)) };
const [kinds] = examples.map(({ question }) => question);
if (!kinds) throw new Error('classify needs an example');

const slip = { why: 'No.', misconception: 'M-OUT' } as const;
const failuresWith = (key: Partial<Classify['key']>) =>
	classifyContent.checkContent({ ...kinds, key: { ...kinds.key, ...key } }, known);
const placesOf = (failures: Failure[]) => failures.map(({ code, path }) => [code, ...path].join(' '));

describe('classify: what the author must give', () => {
	test('a bin and a reason for each card', () => {
		expect(placesOf(failuresWith({ bins: { count: 'fact', dry: 'gone', move: 'forecast' } }))).toEqual([
			'missing key bins rise',
			'unknown-id key bins dry'
		]);
		expect(placesOf(failuresWith({ reasons: { ...kinds.key.reasons, gone: { why: 'No.' } } }))).toEqual([
			'unknown-id key reasons gone'
		]);
	});

	test('slips that are real, wrong and named once', () => {
		const slips = [
			{ card: 'gone', bin: 'fact', ...slip },
			{ card: 'dry', bin: 'gone', ...slip },
			{ card: 'dry', bin: 'report', ...slip },
			{ card: 'dry', bin: 'fact', ...slip },
			{ card: 'dry', bin: 'fact', ...slip }
		];
		expect(placesOf(failuresWith({ slips }))).toEqual([
			'unknown-id key slips 0 card',
			'unknown-id key slips 1 bin',
			'contradiction key slips 2 bin',
			'duplicate-id key slips 4'
		]);
	});
});

test('classify: a known slip is answered as such, any other wrong bin with the card’s own reason', () => {
	const bins = { count: 'fact', dry: 'fact', move: 'report', rise: 'forecast' };
	expect(classify.remarks(kinds, { bins }, String).map(({ why, misconception }) => [why, misconception])).toEqual([
		['A count can be checked.', null],
		['Only that the council says so can be checked today.', 'M-FACT'],
		['The author says what would probably happen.', null],
		['Where a stream rises can be checked.', null]
	]);
	expect(classify.classify(kinds, { bins: { ...bins, dry: 'forecast' } })[1]).toEqual({
		part: 'dry',
		choice: 'forecast',
		right: false,
		misconception: 'M-ATT'
	});
});

test('classify: the answer names the bin before each card', () => {
	expect(classify.sayAnswer(kinds, String)).toContain('Reported speech: According to the council');
});
