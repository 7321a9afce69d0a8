import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '#lib/domain/reading.ts';
import { glossaryOf, renderSection } from './render-section.ts';

const section = (...texts: string[]): Section => ({
	id: 's1',
	title: 'One',
	purpose: 'To see.',
	paragraphs: [texts.map((text, index) => ({ id: `S1.${index + 1}`, text, from: 'P1', kinds: ['fact'] }))]
});
const glossary = [
	{ id: 'ally', term: 'ally', forms: ['ally', 'allies'], meaning: 'a friend in need' },
	{ id: 'treaty-ally', term: 'treaty ally', forms: ['treaty ally'], meaning: 'a friend on paper' }
];

/** The text a reader sees, back from the markup. */
const textOf = (html: string) =>
	[...html.matchAll(/data-sentence="[^"]*">(.*?)<\/span><\/span>/gs)].map(([, inner]) =>
		(inner ?? '')
			.replace(/<[^>]+>/g, '')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&')
	);

describe('the markup of a section', () => {
	it('says every sentence exactly, whatever is in it', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (texts) => {
				expect(textOf(renderSection(section(...texts), glossary))).toEqual(texts);
			})
		);
	});

	it('lets no text become markup', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const html = renderSection(section(`${text}<script>"&`), []);
				expect(html).not.toMatch(/<script/i);
			})
		);
	});

	it('lets no id become markup', () => {
		const html = renderSection(
			{ ...section('Tea.'), paragraphs: [[{ id: 'S1."><script>', text: 'Tea.', from: 'P1', kinds: ['fact'] }]] },
			[{ id: '"><script>', term: 'tea', forms: ['tea'], meaning: 'a drink' }]
		);
		expect(html).not.toMatch(/<script/i);
	});

	it('numbers each sentence and gives it an address', () => {
		const html = renderSection(section('First.', 'Second.'), []);
		expect(html).toContain('id="S1.2"');
		expect(html).toContain('href="#S1.2" aria-label="Sentence S1.2">2</a>');
	});

	it('links a word where it first occurs, the longest form first, and only whole words', () => {
		const html = renderSection(section('Rally the allies.', 'A treaty ally is an ally.'), glossary);
		expect(html.match(/class="word"/g)).toHaveLength(2);
		expect(html).toContain('Rally the <a class="word" href="#word-ally">allies</a>');
		expect(html).toContain('<a class="word" href="#word-treaty-ally">treaty ally</a> is an ally.');
	});

	it('explains each linked word once, right behind the sentence that links it', () => {
		const html = renderSection(section('Rally the allies.', 'A treaty ally is an ally.'), glossary);
		const meanings = [...html.matchAll(/(S1\.\d)">[^§]*?id="word-([^"]*)" role="note"> <dfn>([^<]*)<\/dfn> ([^<]*)</g)];
		expect(meanings.map(([, ...parts]) => parts)).toEqual([
			['S1.1', 'ally', 'ally', 'a friend in need'],
			['S1.2', 'treaty-ally', 'treaty ally', 'a friend on paper']
		]);
	});

	it('lists the words it links, in the order they appear', () => {
		expect(glossaryOf(section('A treaty ally.', 'Allies.'), glossary).map(({ id }) => id)).toEqual([
			'treaty-ally',
			'ally'
		]);
		expect(glossaryOf(section('Nobody.'), glossary)).toEqual([]);
	});
});
