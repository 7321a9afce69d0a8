import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from './event.ts';
import { anyArrival, arbitraryLog, stampAll } from './log.fixtures.ts';
import { anchorAt, standingNotes, locateNote } from './notes.ts';

/** Few letters, so that words recur and edits meet them. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), minLength: 1, maxLength: 14 });
const sentences = fc
	.array(text, { minLength: 1, maxLength: 5 })
	.map((all) => new Map(all.map((one, at) => [`S1.${at + 1}`, one])));

/** A reading, some words marked in it, and the same reading after any edit: changed, lost, added or swapped sentences. */
const edited = fc
	.record({ before: sentences, after: sentences, keep: fc.nat(), at: fc.nat(), length: fc.nat() })
	.map(({ before, after, keep, at, length }) => {
		const id = `S1.${(at % before.size) + 1}`;
		const marked = before.get(id) ?? '';
		const start = at % marked.length;
		const anchor = anchorAt(id, marked, start, start + 1 + (length % (marked.length - start)));
		const now = new Map(
			[...after].map(([name, one], index) => [name, (keep >> index) & 1 ? (before.get(name) ?? one) : one])
		);
		return { before, now, anchor };
	});

function countOf(quote: string, texts: Iterable<string>): number {
	let count = 0;
	for (const one of texts) for (let at = 0; at < one.length; at++) if (one.startsWith(quote, at)) count++;
	return count;
}

describe('finding a note again', () => {
	it('finds it in place while nothing was edited, however often its words recur', () => {
		fc.assert(
			fc.property(edited, ({ before, anchor }) => {
				const { sentence, start, end } = anchor;
				expect(locateNote(anchor, before)).toEqual({ kind: 'in-place', sentence, start, end });
			})
		);
	});

	it('says in place only where the very words stand at the very offsets', () => {
		fc.assert(
			fc.property(edited, ({ now, anchor }) => {
				const place = locateNote(anchor, now);
				if (place.kind !== 'in-place') return;
				expect(place).toMatchObject({ sentence: anchor.sentence, start: anchor.start, end: anchor.end });
				expect(now.get(place.sentence)?.slice(place.start, place.end)).toBe(anchor.quote);
			})
		);
	});

	it('says moved only for words that stand once, elsewhere, and shows them there', () => {
		fc.assert(
			fc.property(edited, ({ now, anchor }) => {
				const place = locateNote(anchor, now);
				if (place.kind !== 'moved') return;
				expect(now.get(place.sentence)?.slice(place.start, place.end)).toBe(anchor.quote);
				expect(countOf(anchor.quote, now.values())).toBe(1);
				expect([place.sentence, place.start]).not.toEqual([anchor.sentence, anchor.start]);
			})
		);
	});

	it('says not found exactly when the sentence changed and its words stand nowhere or more than once', () => {
		fc.assert(
			fc.property(edited, ({ before, now, anchor }) => {
				const unchanged = now.get(anchor.sentence) === before.get(anchor.sentence);
				const once = countOf(anchor.quote, now.values()) === 1;
				expect(locateNote(anchor, now).kind === 'not-found').toBe(!unchanged && !once);
			})
		);
	});

	it('does not take the same letters at the same place of another sentence for the marked ones', () => {
		const anchor = anchorAt('S1.1', 'the dam', 0, 3);
		const now = new Map([
			['S1.1', 'the lake by the hill'],
			['S1.2', 'a dam']
		]);
		expect(locateNote(anchor, now)).toEqual({ kind: 'not-found' });
	});
});

const note = { unit: 'unit-1', note: 'n', sentence: 'S1.1', quote: 'dam', start: 4, end: 7, hash: '01234567' };
const kept = (words: string): NewEvent => ({ ...note, kind: 'note-kept', mark: 'question', text: words });
const removed: NewEvent = { kind: 'note-removed', unit: 'unit-1', note: 'n' };

describe('notes of a log', () => {
	it('are the same whatever order and however often events arrive', () => {
		fc.assert(
			fc.property(
				arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
				([log, arrived]) => {
					expect(standingNotes(arrived, 'unit-1')).toEqual(standingNotes(log, 'unit-1'));
				}
			)
		);
	});

	it('never vanish unless the last word on them is to remove them', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const own = log.filter((event) => event.unit === 'unit-1' && 'note' in event);
				const last = new Map(own.map((event) => ['note' in event ? event.note : '', event]));
				const standing = [...last.values()].filter(({ kind }) => kind === 'note-kept');
				expect(standingNotes(log, 'unit-1').sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
					standing.sort((a, b) => (a.id < b.id ? -1 : 1))
				);
			})
		);
	});

	it('take the latest words, and come back when they are kept again', () => {
		expect(standingNotes(stampAll([kept('first'), kept('second')]), 'unit-1')).toMatchObject([{ text: 'second' }]);
		expect(standingNotes(stampAll([kept('first'), removed]), 'unit-1')).toEqual([]);
		expect(standingNotes(stampAll([kept('first'), removed, kept('first')]), 'unit-1')).toMatchObject([
			{ text: 'first' }
		]);
	});

	it('belong to their unit', () => {
		expect(standingNotes(stampAll([kept('first')]), 'unit-2')).toEqual([]);
	});
});
