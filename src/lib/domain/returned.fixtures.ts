import fc from 'fast-check';
import type { Level } from './event.ts';
import type { ReturnedMark, ReturnedWork } from './returned.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const points = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);

const mark: fc.Arbitrary<ReturnedMark> = fc.record({
	question: fc.constantFrom('S1-01', 'S1-02', 'W-01'),
	answer: fc.option(fc.constantFrom('answer-1', 'answer-2')),
	state: fc.constantFrom('marked', 'to-mark', 'unanswered', 'shown', 'changed', 'dropped'),
	by: fc.constantFrom('key', 'fix', 'person', 'override', null),
	earned: fc.option(points),
	possible: points,
	reason: words,
	levels: fc.array(fc.record({ row: name, level: fc.constantFrom<Level>(1, 2, 3, 4), words }), { maxLength: 2 }),
	comment: words,
	fixes: fc.array(fc.record({ kind: fc.constantFrom('accepted', 'dropped', 'corrected'), key: words, reason: words }), {
		maxLength: 2
	}),
	challenge: fc.option(fc.record({ outcome: fc.constantFrom('open', 'kept', 'mended'), reason: words }))
});

/** Anything a teacher may give back. */
export const arbitraryReturned: fc.Arbitrary<ReturnedWork> = fc.record({
	assignment: fc.constantFrom('assignment-1', 'assignment-2'),
	unit: fc.constantFrom('unit-1', 'unit-2'),
	title: name,
	learner: fc.constantFrom('Heron', ' heron', 'Wren', '17'),
	returnedAt: fc.integer({ min: 0, max: 5 }),
	number: fc.integer({ min: 1, max: 3 }),
	earned: fc.option(points),
	possible: points,
	toMark: fc.nat(3),
	override: fc.option(words),
	excused: fc.option(words),
	comment: words,
	marks: fc.array(mark, { maxLength: 3 })
});
