import { describe, expect, it } from 'vitest';
import { alignOriginal } from '#lib/domain/align-original.ts';
import { articlePrint, articleText } from '#lib/domain/original.fixtures.ts';
import { parseUnit } from '#lib/question-types/unit-schema.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { fingerprintArticle } from './original-fingerprint.ts';

const whole = { title: true, standfirst: true };
const idsOf = (...given: Parameters<typeof fingerprintArticle>) =>
	fingerprintArticle(...given).paragraphs.map(({ id }) => id);

describe('the fingerprint of an article', () => {
	it('is that of its lines, whatever ends them', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			expect(fingerprintArticle(articleText.replaceAll('\n', end), articlePrint.salt, whole)).toEqual(articlePrint);
		}
	});

	it('counts paragraphs from the third line, or from the first that is not left out', () => {
		expect(idsOf(articleText, 'salt', whole).slice(0, 3)).toEqual(['T', 'SF', 'P1']);
		expect(idsOf(articleText, 'salt', { title: true, standfirst: false }).slice(0, 2)).toEqual(['T', 'P1']);
		expect(idsOf(articleText, 'salt', { title: false, standfirst: false })[0]).toBe('P1');
	});

	it('is part of a unit, by which the text is found again', () => {
		const original = fingerprintArticle(articleText, 'ab'.repeat(16), whole);
		const read = parseUnit(JSON.parse(JSON.stringify({ ...sampleUnit, original })));
		if (!read.ok || !read.value.original) throw new Error('the unit cannot be used');
		const { paragraphs } = alignOriginal(articleText, read.value.original);
		expect(paragraphs.every(({ state }) => state === 'matches')).toBe(true);
	});

	it('is not made of a text without a long paragraph', () => {
		expect(() => fingerprintArticle('One\nTwo\nThree', 'salt', whole)).toThrow('none can be recognised');
	});
});
