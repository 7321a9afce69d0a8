import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEdge, trimSpan, wordSpans, type Span } from './span.ts';

const text = fc
	.array(fc.constantFrom('dam', 'é', '😀', 'a,', ' ', '  ', '\n'), { maxLength: 12 })
	.map((all) => all.join(' '));
const marked = text
	.filter((one) => one.trim() !== '')
	.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...wordSpans(one)), fc.constantFrom(...wordSpans(one))))
	.map(([one, a, b]) => ({ text: one, span: { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } }));
const edge = fc.constantFrom<keyof Span>('start', 'end');
const steps = fc.integer({ min: -4, max: 4 }).filter((count) => count !== 0);

describe('the words of a sentence', () => {
	it('are all that is not space', () => {
		fc.assert(
			fc.property(text, (one) => {
				const words = wordSpans(one).map(({ start, end }) => one.slice(start, end));
				expect(words).toEqual(one.split(/\s+/).filter((word) => word !== ''));
			})
		);
	});

	it('lose the spaces around them, and nothing else', () => {
		fc.assert(
			fc.property(text, fc.nat(20), fc.nat(20), (one, start, length) => {
				const span = trimSpan(one, { start, end: start + length });
				expect(span && one.slice(span.start, span.end)).toBe(one.slice(start, start + length).trim() || null);
			})
		);
	});
});

describe('moving an edge', () => {
	it('leaves whole words of the sentence, at least one, and the other edge where it was', () => {
		fc.assert(
			fc.property(marked, edge, steps, ({ text: one, span }, which, by) => {
				const moved = moveEdge(one, span, which, by);
				const other = which === 'start' ? 'end' : 'start';
				expect(moved[other]).toBe(span[other]);
				expect(moved.start).toBeLessThan(moved.end);
				expect(wordSpans(one).map((word) => word[which])).toContain(moved[which]);
			})
		);
	});

	it('is undone by moving back, unless it met the end', () => {
		fc.assert(
			fc.property(marked, edge, fc.constantFrom(-1, 1), ({ text: one, span }, which, by) => {
				const moved = moveEdge(one, span, which, by);
				if (moved[which] !== span[which]) expect(moveEdge(one, moved, which, -by)).toEqual(span);
			})
		);
	});

	it('goes to the edge of the word that a selection cut', () => {
		expect(moveEdge('the dam broke', { start: 5, end: 7 }, 'start', -1)).toEqual({ start: 4, end: 7 });
		expect(moveEdge('the dam broke', { start: 4, end: 6 }, 'end', 1)).toEqual({ start: 4, end: 7 });
	});
});
