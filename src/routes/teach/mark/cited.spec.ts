import { expect, it } from 'vitest';
import { citedIn } from './cited.ts';

const sentences = new Map([
	['S1.1', 'First.'],
	['S1.10', 'Tenth.'],
	['S2.3', 'Other.']
]);

it('finds each cited sentence once, in the order of the text', () => {
	expect(citedIn('As S2.3 says (S1.10), and S2.3 again; “S1.1”.', sentences)).toEqual([
		{ id: 'S2.3', words: 'Other.' },
		{ id: 'S1.10', words: 'Tenth.' },
		{ id: 'S1.1', words: 'First.' }
	]);
});

it('takes no number for another that begins like it, and none that the reading lacks', () => {
	expect(citedIn('S1.100, S9.1, 2.3 and xS1.1', sentences)).toEqual([]);
});
