import fc from 'fast-check';
import type { Accommodation } from './class/class-event.ts';
import { stampEvent, type AssignmentSide, type Level, type LogEvent, type NewEvent } from './event.ts';
import { arbitraryReturned } from './returned.fixtures.ts';
import { createIds } from './uuid.ts';

/** Random logs for property tests: some learner doing anything in any order at a few questions. */

const attempts = ['attempt-1', 'attempt-2', 'attempt-3'];
const questions = ['S1-01', 'S1-02', 'S2-01', 'W-01'];
const notes = ['note-1', 'note-2'];
const pick = (names: readonly string[]) => fc.constantFrom(...names);

const inAttempt = { unit: fc.constantFrom('unit-1', 'unit-2'), attempt: pick(attempts) };
const atQuestion = { ...inAttempt, question: pick(questions) };
const hash = fc.constantFrom('0123456789ab', 'ba9876543210', '000000000000');
const version = fc.tuple(hash, hash).map((halves) => halves.join('.'));

const findings = ['finding-1', 'finding-2'];
const atForecast = { unit: inAttempt.unit, forecast: pick(['S4.8', 'S6.4']) };
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const judged = { ...atQuestion, version, answer: pick(['answer-1', 'answer-2']), done: fc.boolean() };

/** Responses of several shapes, awkward ones among them. */
export const arbitraryResponse = fc.oneof(
	fc.record({ option: fc.option(fc.constantFrom('a', 'b', 'c')) }),
	fc.record({ text: fc.string({ unit: 'binary' }) }),
	fc.record({ pairs: fc.dictionary(fc.string(), fc.string()) }),
	// As it comes out of storage: JSON knows no negative zero.
	fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text))
);

/** Any accommodation. */
export const arbitraryAccommodation: fc.Arbitrary<Accommodation> = fc.record({
	time: fc.option(fc.double({ min: 1, max: 10, noNaN: true })),
	extraAttempts: fc.option(fc.nat(1000)),
	questions: fc.option(fc.integer({ min: 1, max: 1000 })),
	readAloud: fc.boolean()
});

/** Any event before it is stamped. */
export const arbitraryNewEvent: fc.Arbitrary<NewEvent> = fc.oneof(
	fc.record({
		kind: fc.constant<'attempt-started'>('attempt-started'),
		...inAttempt,
		form: fc.constantFrom('s1-check', 's2-check'),
		seed: fc.string({ minLength: 1, maxLength: 8 })
	}),
	fc.record({
		kind: fc.constant<'answered'>('answered'),
		...atQuestion,
		version,
		response: arbitraryResponse,
		certainty: fc.constantFrom(1, 2, 3, null),
		try: fc.integer({ min: 1, max: 3 })
	}),
	fc.record({ kind: fc.constant<'evidence-seen'>('evidence-seen'), ...atQuestion, sentence: pick(['S1.1', 'S2.3']) }),
	fc.record({ kind: fc.constant<'answer-shown'>('answer-shown'), ...atQuestion, version }),
	fc.record({ kind: fc.constant<'question-skipped'>('question-skipped'), ...atQuestion }),
	fc.record({
		kind: fc.constant<'ideas-ticked'>('ideas-ticked'),
		...judged,
		ideas: fc.uniqueArray(pick(['claim', 'reason', 'limits']))
	}),
	fc.record({
		kind: fc.constant<'levels-given'>('levels-given'),
		...judged,
		rubric: hash,
		levels: fc.dictionary(pick(['claim', 'views']), fc.constantFrom<Level>(1, 2, 3, 4))
	}),
	fc.record({ kind: fc.constant<'attempt-finished'>('attempt-finished'), ...inAttempt }),
	fc.record({ kind: fc.constant<'section-read'>('section-read'), unit: inAttempt.unit, section: pick(['s1', 's2']) }),
	fc.record({
		kind: fc.constant<'note-kept'>('note-kept'),
		unit: inAttempt.unit,
		note: pick(notes),
		sentence: pick(['S1.1', 'S2.3']),
		quote: fc.string({ minLength: 1, maxLength: 20 }),
		start: fc.nat(40),
		end: fc.nat(60),
		hash: fc.constantFrom('01234567', '89abcdef'),
		mark: fc.constantFrom('important', 'question', 'thought'),
		text: fc.string({ unit: 'binary', maxLength: 20 })
	}),
	fc.record({ kind: fc.constant<'note-removed'>('note-removed'), unit: inAttempt.unit, note: pick(notes) }),
	fc.record({
		kind: fc.constant<'reviewed'>('reviewed'),
		unit: inAttempt.unit,
		question: atQuestion.question,
		version,
		response: arbitraryResponse,
		certainty: fc.constantFrom(1, 2, 3, null),
		shown: fc.boolean()
	}),
	fc.record({
		kind: fc.constant<'exam-set'>('exam-set'),
		unit: inAttempt.unit,
		date: fc.constantFrom('2023-12-01', '2024-02-29', null)
	}),
	fc.record({ kind: fc.constant<'criteria-kept'>('criteria-kept'), ...atForecast, right: words, wrong: words }),
	fc.record({
		kind: fc.constant<'finding-kept'>('finding-kept'),
		...atForecast,
		finding: pick(findings),
		title: words,
		place: fc.string({ unit: 'binary', maxLength: 20 }),
		date: fc.constantFrom('2025-07-01', '2024-02-29'),
		says: words
	}),
	fc.record({ kind: fc.constant<'finding-removed'>('finding-removed'), unit: inAttempt.unit, finding: pick(findings) }),
	fc.record({
		kind: fc.constant<'verdict-given'>('verdict-given'),
		...atForecast,
		verdict: fc.constantFrom('right', 'wrong', 'too-early', 'cannot-tell'),
		words: fc.string({ unit: 'binary', maxLength: 20 })
	}),
	fc.record({ kind: fc.constant<'handed-in'>('handed-in'), ...inAttempt }),
	fc.record({
		kind: fc.constant<'question-challenged'>('question-challenged'),
		...atQuestion,
		version,
		answer: judged.answer,
		sentence: pick(['S1.1', 'S2.3']),
		words
	}),
	fc.record({ kind: fc.constant<'challenge-withdrawn'>('challenge-withdrawn'), ...atQuestion }),
	fc.record({
		kind: fc.constant<'work-returned'>('work-returned'),
		unit: inAttempt.unit,
		returned: arbitraryReturned
	}),
	fc.record({
		kind: fc.constant<'assignment-removed'>('assignment-removed'),
		unit: inAttempt.unit,
		side: fc.constantFrom<AssignmentSide>('given', 'received'),
		assignment: pick(['assignment-1', 'assignment-2'])
	}),
	fc.record({
		kind: fc.constant<'terms-kept'>('terms-kept'),
		unit: inAttempt.unit,
		assignment: pick(['assignment-1', 'assignment-2']),
		learner: pick(['Heron', ' heron', 'Wren']),
		accommodation: arbitraryAccommodation
	}),
	fc.record({
		kind: fc.constant<'feedback-released'>('feedback-released'),
		unit: inAttempt.unit,
		assignment: pick(['assignment-1', 'assignment-2'])
	})
);

/** Stamps events one after another, `step` ms apart, with ids that depend on nothing else. */
export function stampAll(events: readonly NewEvent[], start = 1_700_000_000_000, step = 1000): LogEvent[] {
	let now = start;
	const ids = createIds({ now: () => now, random: (length) => new Uint8Array(length).fill(now % 251) });
	return events.map((event) => {
		now += step;
		return stampEvent(event, ids.next(), now);
	});
}

/** A log in the order it happened. */
export const arbitraryLog = fc.array(arbitraryNewEvent, { maxLength: 40 }).map((events) => stampAll(events));

/** The same events shuffled, some of them twice. */
export function anyArrival(log: readonly LogEvent[]): fc.Arbitrary<LogEvent[]> {
	return fc
		.tuple(fc.shuffledSubarray([...log], { minLength: log.length }), fc.shuffledSubarray([...log]))
		.map(([all, again]) => [...all, ...again.map((event) => structuredClone(event))]);
}
