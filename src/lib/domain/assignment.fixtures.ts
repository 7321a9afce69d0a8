import fc from 'fast-check';
import {
	assignedForm,
	assignedOrders,
	assignedSeed,
	feedbackTimings,
	type Assignment,
	type Task
} from './assignment.ts';
import type { LogEvent, NewEvent } from './event.ts';
import { stampAll } from './log.fixtures.ts';
import { strands } from './strands.ts';
import { processes, type Strand } from './taxonomy.ts';
import { lowestId } from './uuid.ts';

const isStrand = (name: string): name is Strand => name in strands;
const allStrands = Object.keys(strands).filter(isStrand);
const hash = fc.constantFrom('0123456789ab', 'ba9876543210', '000000000000', 'ffffffffffff');
const names = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });
const many = fc.integer({ min: 1, max: 1000 });

/** Any task. */
export const arbitraryTask: fc.Arbitrary<Task> = fc.oneof(
	fc.record({ kind: fc.constant<'forms'>('forms'), forms: names }),
	fc.record({ kind: fc.constant<'questions'>('questions'), questions: names }),
	fc.record({
		kind: fc.constant<'draw'>('draw'),
		sections: names,
		strands: fc.subarray(allStrands),
		processes: fc.subarray([...processes]),
		count: many,
		points: fc.option(many)
	})
);

/** Any assignment. */
export const arbitraryAssignment: fc.Arbitrary<Assignment> = fc
	.record({
		id: fc.integer({ min: 0, max: 2 ** 41 }).map(lowestId),
		edition: many,
		unit: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
		content: hash,
		title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
		task: arbitraryTask,
		attempts: fc.option(many),
		order: fc.constantFrom(...assignedOrders),
		feedback: fc.constantFrom(...feedbackTimings),
		release: hash,
		window: fc.uniqueArray(fc.integer({ min: 0, max: 8.64e15 }), { minLength: 2, maxLength: 2 }),
		limits: fc.tuple(fc.boolean(), fc.boolean()),
		certainty: fc.boolean()
	})
	.map(({ window, limits, release, ...assignment }) => {
		const [from, until] = [...window].sort((a, b) => a - b);
		return {
			...assignment,
			release: assignment.feedback === 'on-release' ? release : null,
			from: limits[0] ? (from ?? null) : null,
			until: limits[1] ? (until ?? null) : null
		};
	});

/** An assignment of two quick checks, with what a test changes in it. */
export function anAssignment(changes: Partial<Assignment> = {}): Assignment {
	return {
		id: lowestId(1_700_000_000_000),
		edition: 1,
		unit: 'unit-1',
		content: '0123456789ab',
		title: 'Two quick checks',
		task: { kind: 'forms', forms: ['s1-check', 's2-check'] },
		attempts: 1,
		order: 'own-for-each',
		feedback: 'after-handing-in',
		release: null,
		from: null,
		until: null,
		certainty: true,
		...changes
	};
}

/** Questions that `sitAt` asks, each with its version. */
export const askedQuestions = ['S1-01', 'S1-02', 'S2-01', 'S3-01'].map((question) => ({
	question,
	version: '0123456789ab.ba9876543210'
}));

/** One sitting: the questions answered, of those asked, in an attempt of its own. */
export function sitAt(
	assignment: Assignment,
	{ learner = 'Heron', number = 1, attempt = 'attempt-1', answered = ['S1-01'], start = 1_700_000_001_000 } = {}
): LogEvent[] {
	const { id, edition, unit } = assignment;
	const answers = answered.map((question): NewEvent => ({
		...{ kind: 'answered', unit, attempt, question, version: '0123456789ab.ba9876543210' },
		...{ response: { option: `${attempt} ${question}` }, certainty: null, try: 1 }
	}));
	return stampAll(
		[
			{
				...{ kind: 'attempt-started', unit, attempt, form: assignedForm(id) },
				seed: assignedSeed(assignment, learner, number),
				assigned: { id, edition, learner, number, asked: askedQuestions }
			},
			...answers
		],
		start
	);
}
