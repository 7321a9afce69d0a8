import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/domain/unit.ts';
import { sayKind, sayOrigin, sayWhen } from './source-words.ts';

const retold: Source = {
	title: 'Why tea will win',
	genre: 'opinion column',
	author: null,
	outlet: 'The Kettle',
	published: null,
	remark: 'Nobody knows who wrote it.'
};
const own: Source = { ...retold, title: 'How to make tea', genre: 'short explainer', outlet: null, own: true };
const dates = { asOf: '2025-06-24', reviewBy: '2027-01-01' };

describe('a text that retells another', () => {
	it('is named with its kind, its day and what is known of its author', () => {
		expect(sayKind({ source: retold, ...dates })).toBe('opinion column, about 24 June 2025');
		expect(sayWhen({ source: retold, ...dates })).toBe(
			'The opinion column speaks from 24 June 2025. What happened later is not in it.'
		);
		expect(sayOrigin({ source: retold, ...dates })).toBe(
			'A study edition, in other words, of the opinion column “Why tea will win”. Author: not confirmed. Outlet: The Kettle. Speaks from 24 June 2025; to be looked at again by 1 January 2027.'
		);
	});
});

describe('a text of one’s own', () => {
	const said = [sayKind, sayWhen].map((say) => say({ source: own, ...dates }));

	it('says what it is and when it was written', () => {
		expect(said).toEqual(['short explainer', 'Written for this unit, as of 24 June 2025.']);
		expect(sayOrigin({ source: own, ...dates })).toBe(
			'Short explainer, written for this unit. Speaks from 24 June 2025; to be looked at again by 1 January 2027.'
		);
	});

	it('speaks of no column, no study edition and no author', () => {
		expect([...said, sayOrigin({ source: own, ...dates })].join(' ')).not.toMatch(
			/column|study edition|author|confirmed/i
		);
	});
});
