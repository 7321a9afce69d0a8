import fc from 'fast-check';
import { arbitraryResponse } from '../log.fixtures.ts';
import type { AttemptEvent, Level } from '../event.ts';
import { scoreShare } from '../score.ts';
import { createIds } from '../uuid.ts';
import type { ClassBank } from './class-bank.ts';
import { stampClassEvent, type ClassAssignment, type ClassEvent, type NewClassEvent } from './class-event.ts';

/** Random class logs: some teacher doing anything in any order to a few learners and assignments. */

export const learners = ['7', 'Heron', 'learner 12'];
export const questions = ['S1-01', 'S1-02', 'W-01'];
export const version = '000000000000.000000000000';

export const assignments: ClassAssignment[] = ['at-once', 'on-release'].map((feedback, at) => ({
	...{ id: `assignment-${at}`, edition: 1, unit: 'unit-1', title: 'Section 1', attempts: at === 0 ? 2 : null },
	...{ feedback: feedback === 'at-once' ? feedback : 'on-release', from: 1_000, until: 2_000 }
}));

const pick = <T>(things: readonly T[]) => fc.constantFrom(...things);
const atWork = { assignment: pick(assignments.map(({ id }) => id)), learner: pick(learners) };
const kind = <K extends ClassEvent['kind']>(name: K) => fc.constant<K>(name);
const words = fc.string({ maxLength: 12 });

/** The ids that answers in a sitting can have. */
const answerIds = (() => {
	const ids = createIds({ now: () => 0, random: (length) => new Uint8Array(length) });
	return Array.from({ length: 5 }, ids.next);
})();
/** Never those of answers: works that hold the same id hold the same event. */
const challengeIds = answerIds.map((id) => id.replace(/^0/u, 'c'));

/** Responses as small as that of the test's own bank, so that some of them are the same. */
const response = fc.oneof(fc.constantFrom('a', 'b', 'c'), arbitraryResponse);

const sitting = fc
	.array(
		fc.record({
			question: pick(questions),
			response,
			at: fc.integer({ min: 0, max: 3_000 }),
			deed: fc.constantFrom('answered', 'answered', 'shown', 'challenged')
		}),
		{ maxLength: 5 }
	)
	.map((deeds) => {
		const of = { attempt: 'attempt', unit: 'unit-1' };
		return deeds.map(({ question, response, at, deed }, place): AttemptEvent => {
			const stamp = { ...of, id: answerIds[place] ?? '', at, question, version };
			if (deed === 'shown') return { ...stamp, kind: 'answer-shown' };
			if (deed === 'challenged') {
				const answer = answerIds[0] ?? '';
				return {
					...stamp,
					id: challengeIds[place] ?? '',
					kind: 'question-challenged',
					answer,
					sentence: 'S1.1',
					words: `Because of ${place}.`
				};
			}
			return { ...stamp, kind: 'answered', response, certainty: null, try: 1 };
		});
	})
	.chain((events) =>
		fc.record({
			number: fc.integer({ min: 1, max: 3 }),
			asked: fc.constant(questions.map((question) => ({ question, version }))),
			events: fc.constant(events)
		})
	);

const fix = fc.oneof(
	fc.record({ kind: fc.constant<'accepted'>('accepted'), response }),
	fc.constant({ kind: 'dropped' as const }),
	fc.record({ kind: fc.constant<'corrected'>('corrected'), response })
);

/** Questions whose key is `a`, half of it for `b`; `W-01` is for a person to mark. */
export const smallBank: ClassBank = {
	versionOf: (question) => (questions.includes(question) ? version : undefined),
	possible: () => 2,
	rows: (question) => (question === 'W-01' ? ['claim', 'views'] : []),
	score(question, response) {
		if (question === 'W-01') return { kind: 'needs-marking', possible: 2 };
		return smallBank.scoreByKey(question, response, 'a');
	},
	scoreByKey: (_, response, key) =>
		typeof response === 'string'
			? scoreShare(response === key ? 1 : response === 'b' ? 0.5 : 0, 2)
			: { kind: 'incomplete', code: 'empty' },
	isSame: (_, a, b) => typeof a === 'string' && a === b
};

/** A question that is mended, before it is stamped. */
export const arbitraryFix = fc.record({
	kind: kind('question-fixed'),
	unit: fc.constant('unit-1'),
	question: pick(questions),
	version: fc.constant(version),
	fix,
	reason: words
});

const entry = fc.record({
	learner: pick(learners),
	name: words,
	section: fc.constantFrom('', '7b'),
	email: words,
	number: words
});

/** Work that comes in. */
const arbitraryWork = fc.record({
	kind: kind('work-read'),
	assignment: pick(assignments),
	learner: pick(learners),
	madeAt: fc.integer({ min: 1_000, max: 3_000 }),
	sittings: fc.uniqueArray(sitting, { maxLength: 2, selector: ({ number }) => number })
});

/** Any event but an undoing, work more often than others, before it is stamped. */
export const arbitraryNewClassEvent: fc.Arbitrary<NewClassEvent> = fc.oneof(
	fc.record({ kind: kind('learner-enrolled'), entry }),
	fc.record({ kind: kind('learner-removed'), learner: pick(learners) }),
	fc.record({ kind: kind('assignment-listed'), assignment: pick(assignments) }),
	{ weight: 4, arbitrary: arbitraryWork },
	fc.record({ kind: kind('excused'), ...atWork, excused: fc.boolean(), reason: words }),
	fc.record({
		kind: kind('overridden'),
		...atWork,
		question: fc.option(pick(questions)),
		points: fc.option(fc.integer({ min: 0, max: 9 })),
		reason: words
	}),
	fc.record({
		kind: kind('row-marked'),
		...atWork,
		question: fc.constant('W-01'),
		answer: pick(answerIds),
		rubric: fc.constant('r'),
		row: fc.constantFrom('claim', 'views'),
		level: fc.option(fc.constantFrom<Level>(1, 2, 3, 4))
	}),
	fc.record({ kind: kind('commented'), ...atWork, question: fc.option(pick(questions)), text: words }),
	fc.record({ kind: kind('comment-banked'), text: words, kept: fc.boolean() }),
	arbitraryFix,
	fc.record({
		kind: kind('challenge-answered'),
		...atWork,
		question: pick(questions),
		challenge: pick(challengeIds),
		reason: words
	}),
	fc.record({ kind: kind('marks-released'), assignment: atWork.assignment, released: fc.boolean() }),
	fc.record({
		kind: kind('accommodated'),
		learner: pick(learners),
		accommodation: fc.record({
			time: fc.constantFrom(1, 1.5, null),
			extraAttempts: fc.constantFrom(0, 1, null),
			questions: fc.constantFrom(1, 2, null),
			readAloud: fc.boolean()
		})
	}),
	fc.record({
		kind: kind('regrouped'),
		groups: fc.constantFrom(...assignments.map(({ id }) => id), 'unit=unit-1'),
		learner: pick(learners),
		place: fc.oneof(
			fc.record({
				kind: fc.constant('group' as const),
				misconception: fc.constantFrom('M-OPP' as const, 'M-OUT' as const),
				number: fc.integer({ min: 1, max: 2 })
			}),
			fc.constantFrom(...(['extension', 'none', 'proposed'] as const)).map((kind) => ({ kind }))
		)
	})
);

/** Gives events ids and times in their order. */
export function stampClass(events: readonly NewClassEvent[], from = 10_000): ClassEvent[] {
	let now = from;
	const ids = createIds({ now: () => now++, random: (length) => new Uint8Array(length) });
	return events.map((event) => stampClassEvent(event, ids.next(), now));
}

const rarely = <T>(one: fc.Arbitrary<T>) =>
	fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one });

/** A log in order; some events take an earlier one back. */
export const arbitraryClassLog: fc.Arbitrary<ClassEvent[]> = fc
	.array(fc.tuple(arbitraryNewClassEvent, rarely(fc.nat())), { maxLength: 14, size: '+1' })
	.map((steps) => {
		const log = stampClass(steps.map(([event]) => event));
		return log.map((event, at): ClassEvent => {
			const back = steps[at]?.[1] ?? null;
			const target = back === null ? undefined : log[back % Math.max(1, at)];
			return at > 0 && target ? { kind: 'undone', id: event.id, at: event.at, event: target.id } : event;
		});
	});
