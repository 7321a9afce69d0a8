import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cite } from './cite.ts';

const text = fc.stringMatching(/^[a-z .,()“”]{0,30}$/u);

it('a citation stands whole, where the caret was, and takes away only what was selected', () => {
	fc.assert(
		fc.property(text, text, text, (before, selected, after) => {
			const place = [before.length, before.length + selected.length] as const;
			const cited = cite(before + selected + after, place, 'S4.5');
			expect(cited.text.match(/(?<![\p{L}\p{N}])S4\.5(?![\p{L}\p{N}])/gu)).toHaveLength(1);
			expect(cited.text.startsWith(before)).toBe(true);
			expect(cited.text.endsWith(after)).toBe(true);
			expect(cited.text.slice(0, cited.caret).trimEnd().endsWith('S4.5')).toBe(true);
			expect(cited.text.slice(cited.caret)).toBe(after);
		})
	);
});

it('sets a space where words would touch, and none beside a bracket', () => {
	expect(cite('as said', [7, 7], 'S1.2')).toEqual({ text: 'as said S1.2', caret: 12 });
	expect(cite('as said ()', [9, 9], 'S1.2')).toEqual({ text: 'as said (S1.2)', caret: 13 });
	expect(cite('as said .', [8, 8], 'S1.2')).toEqual({ text: 'as said S1.2.', caret: 12 });
	expect(cite('', [0, 0], 'S1.2')).toEqual({ text: 'S1.2', caret: 4 });
});
