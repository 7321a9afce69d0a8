import { describe, expect, it } from 'vitest';
import type { EditionStates } from '#lib/domain/edition.ts';
import { sayEdition } from './outcome-words.ts';

const say = (change: Partial<EditionStates>) =>
	sayEdition({ kept: 0, 're-scored': 0, changed: 0, archived: 0, ...change });

describe('work on an earlier edition', () => {
	it('needs no word where every question is as it was', () => {
		expect(say({ kept: 4 })).toBe('');
		expect(sayEdition(null)).toBe('');
	});

	it('says what became of its questions, and that nothing is scored in silence', () => {
		expect(say({ kept: 7, 're-scored': 1, changed: 2, archived: 1 })).toBe(
			'Of an earlier edition of the text: 7 of 11 questions are as they were, 1 has another key and is scored by it, 2 are changed since, 1 is no longer asked. Answers to what was changed or is gone are kept and count nowhere.'
		);
		expect(say({ kept: 1, 're-scored': 2 })).toBe(
			'Of an earlier edition of the text: 1 of 3 questions is as it was, 2 have another key and are scored by it.'
		);
		expect(say({ changed: 1 })).toBe(
			'Of an earlier edition of the text: 1 is changed since. Answers to what was changed or is gone are kept and count nowhere.'
		);
	});
});
