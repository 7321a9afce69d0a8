import { describe, expect, it } from 'vitest';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { gradeOf, syllablesOf } from './reading-level.ts';
import { contentStems, findNames, findWord, quote, similarity, withoutQuotes, wordsOf } from './words.ts';

describe('syllables', () => {
	it.each([
		['tea', 1],
		['take', 1],
		['takes', 1],
		['asked', 1],
		['whole', 1],
		['table', 2],
		['wanted', 2],
		['races', 2],
		['nuclear', 2],
		['Korea', 2],
		['denuclearisation', 6],
		['the', 1],
		['60', 1]
	])('%s has %i', (word, count) => {
		expect(syllablesOf(word)).toBe(count);
	});
});

describe('the grade of a text', () => {
	it('is that of the formula', () => {
		expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
		expect(gradeOf('Ann drinks. Ben eats.')).toBeCloseTo(0.39 * 2 + 11.8 - 15.59);
	});
	it('rises with longer words and longer sentences', () => {
		const plain = gradeOf('Ann drinks tea. Ben drinks milk.');
		expect(gradeOf('Ann drinks tea while Ben drinks milk.')).toBeGreaterThan(plain);
		expect(gradeOf('Ann manufactures beverages. Ben drinks milk.')).toBeGreaterThan(plain);
	});
	it('of nothing is 0', () => {
		expect(gradeOf(' … ')).toBe(0);
	});
});

describe('words', () => {
	it('are compared without case, accents and punctuation', () => {
		expect(wordsOf('Tea, café – Milk!')).toEqual(['tea', 'cafe', 'milk']);
		expect(wordsOf('…')).toEqual([]);
	});
	it('are found whole, apostrophes and all', () => {
		expect(findWord('No one drinks.', ['no one', 'all'])).toBe('no one');
		expect(findWord('A small hall', ['all'])).toBeUndefined();
	});
	it('in quotation marks are somebody else’s', () => {
		expect(findWord(withoutQuotes('It is “all” over "all" the place'), ['all'])).toBeUndefined();
		expect(withoutQuotes('It’s all here')).toBe('It’s all here');
	});
	it('that carry meaning are cut to their first letters', () => {
		expect(contentStems('What would the attacker attack?')).toEqual(new Set(['attack']));
	});
	it('can be alike', () => {
		expect(similarity(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(1);
		expect(similarity(new Set(['a', 'b']), new Set(['c', 'b']))).toBeCloseTo(1 / 3);
		expect(similarity(new Set(), new Set())).toBe(0);
	});
	it('are cut where they are many', () => {
		expect(quote('tea')).toBe('“tea”');
		expect(quote('tea '.repeat(30)).length).toBeLessThan(63);
	});
	it('with a capital letter inside a sentence are names', () => {
		const paragraphs = [[{ id: 'S1.1', text: 'Today Ann, Ben and North-Korea drink.', from: 'P1', kinds: [] }]];
		const sections = sampleUnit.reading.sections.map((section) => ({ ...section, paragraphs }));
		expect(findNames({ reading: { ...sampleUnit.reading, sections } })).toEqual(new Set(['Ann', 'Ben', 'North-Korea']));
	});
});
