import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayList, sayOption } from './say.ts';

describe('sayList', () => {
	test('says every text in order, with a pause between any two', () => {
		const text = fc.stringMatching(/^[A-Za-z ]{0,8}[A-Za-z][.?!]?$/);
		fc.assert(
			fc.property(fc.array(text), (texts) => {
				const said = sayList(texts);
				expect(said.replaceAll(';', '').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''));
				texts.slice(0, -1).forEach((first) => {
					expect(said).toContain(/[.?!]$/u.test(first) ? `${first} ` : `${first}; `);
				});
			})
		);
	});

	test.each([
		[[], ''],
		[['rain'], 'rain'],
		[['rain', 'snow'], 'rain; snow'],
		[['Does it rain?', 'Does it snow?'], 'Does it rain? Does it snow?'],
		[['He said “rain.”', 'snow'], 'He said “rain.” snow']
	])('%j is said as %j', (texts, said) => {
		expect(sayList(texts)).toBe(said);
	});
});

test('sayOption says the sentence an option shows, else its text, else the id', () => {
	const options = [
		{ id: 'a', text: 'Sentence T1.1', sentence: 'T1.1' },
		{ id: 'b', text: 'rain' }
	];
	const say = (id: string) => sayOption(options, id, (sentence) => `«${sentence}»`);
	expect(['a', 'b', 'c'].map(say)).toEqual(['«T1.1»', 'rain', 'c']);
});
