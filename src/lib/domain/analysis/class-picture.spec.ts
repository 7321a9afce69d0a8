import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Certainty } from '../certainty.ts';
import { shuffleFrom } from '../random.ts';
import { strands } from '../strands.ts';
import { misconceptions, type Misconception } from '../taxonomy.ts';
import { analyse } from './analyse.ts';
import { range } from './class.fixtures.ts';
import { moveLearners } from './move-learners.ts';
import { mapHeat } from './heat-map.ts';
import { buildMatrix } from './matrix.ts';
import { listMostMissed } from './most-missed.ts';
import type { Place } from '../class/class-event.ts';
import { planReteaching } from './reteach.ts';
import { reteachPrompts } from './reteach-prompts.ts';
import type { AskedQuestion, Outcome, ScoredResponse } from './scored-response.ts';
import { gridStrands } from './strand-grid.ts';
import { listSureButWrong } from './sure-but-wrong.ts';

const keysOf = <K extends string>(table: Record<K, unknown>) =>
	Object.keys(table).filter((name): name is K => name in table);
const tags = keysOf<Misconception>(misconceptions);
const strandNames = keysOf(strands);

const questions: AskedQuestion[] = range(9).map((at) => ({
	...{ id: `S1-${at}`, possible: 2, strand: strandNames[at % 3] ?? 'R1' },
	offered: [
		{ part: null, choice: 'a', right: true, misconception: null },
		...range(3).map((tag) => ({ part: null, choice: `b${tag}`, right: false, misconception: tags[tag] ?? null }))
	],
	...{ evidence: [`S1.${at % 4}`, 'S1.9'], cites: at % 2 === 0 ? [`S1.${at % 4}`] : [] }
}));
const learners = range(12).map((at) => `learner ${at}`);
const sentences = range(10).map((at) => `S1.${at}`);

const outcome = (question: AskedQuestion): fc.Arbitrary<Outcome> =>
	fc.oneof(
		{ arbitrary: fc.constantFrom('blank', 'not-reached', 'excused', 'unmarked').map((kind) => ({ kind })), weight: 1 },
		{
			arbitrary: fc.record({
				kind: fc.constant('answered' as const),
				earned: fc.constantFrom(0, 1, 2),
				possible: fc.constant(2),
				certainty: fc.constantFrom<(Certainty | null)[]>(null, 1, 2, 3),
				choices: fc.subarray([...question.offered], { minLength: 1, maxLength: 2 }),
				cited: fc.subarray(sentences, { maxLength: 2 })
			}),
			weight: 4
		}
	);
const anyResponses: fc.Arbitrary<ScoredResponse[]> = fc
	.subarray(learners.flatMap((learner) => questions.map((question) => ({ learner, question }))))
	.chain((pairs) =>
		fc.tuple(
			...pairs.map(({ learner, question }) =>
				outcome(question).map((one) => ({ learner, question: question.id, outcome: one }))
			)
		)
	);

const answered = (learner: string, question: string, more: Partial<Outcome & { kind: 'answered' }> = {}) => ({
	...{ learner, question },
	outcome: {
		...{ kind: 'answered' as const, earned: 0, possible: 2, certainty: null, choices: [], cited: [] },
		...more
	}
});
const slip = (tag: number) => questions[0]?.offered.slice(1 + tag, 2 + tag) ?? [];

describe('strand × learner', () => {
	test('every answered point is in one cell, and nothing else is', () => {
		fc.assert(
			fc.property(anyResponses, (responses) => {
				const cells = gridStrands(learners, questions, responses).flatMap((row) => row.cells);
				const given = responses.flatMap((one) => (one.outcome.kind === 'answered' ? [one.outcome] : []));
				expect(cells).toHaveLength(learners.length * strandNames.length);
				expect(cells.reduce((sum, { questions: count }) => sum + count, 0)).toBe(given.length);
				expect(cells.reduce((sum, { earned }) => sum + earned, 0)).toBe(
					given.reduce((sum, { earned }) => sum + earned, 0)
				);
				for (const { possible, level } of cells) expect(level === 'no-evidence').toBe(possible < 4);
			})
		);
	});

	test('blanks are no evidence of anything', () => {
		const blanks = questions.map(({ id }) => ({
			...{ learner: 'learner 0', question: id },
			outcome: { kind: 'blank' as const }
		}));
		const [row] = gridStrands(['learner 0'], questions, blanks);
		expect(new Set(row?.cells.map(({ level }) => level))).toEqual(new Set(['no-evidence']));
	});
});

describe('sure but wrong', () => {
	test('holds exactly the answers that were sure and not full, fewest points first', () => {
		fc.assert(
			fc.property(anyResponses, (responses) => {
				const listed = listSureButWrong(responses);
				const expected = responses.filter(
					({ outcome: one }) => one.kind === 'answered' && one.certainty === 3 && one.earned < one.possible
				);
				expect(listed).toHaveLength(expected.length);
				expect(listed.map(({ share }) => share)).toEqual(listed.map(({ share }) => share).sort((a, b) => a - b));
				expect(listed.flatMap(({ wrong }) => wrong).filter(({ right }) => right)).toEqual([]);
			})
		);
	});
});

describe('most missed', () => {
	test('are at most three, none easier than one that is left out, each with its most frequent wrong choice', () => {
		fc.assert(
			fc.property(anyResponses, (responses) => {
				const { questions: figures } = analyse(buildMatrix(learners, questions, responses));
				const missed = listMostMissed(figures);
				const value = (id: string) => {
					const facility = figures.find(({ question }) => question === id)?.facility;
					return facility?.kind === 'value' ? facility.value : 1;
				};
				const names = missed.map(({ question }) => question);
				expect(names.length).toBeLessThanOrEqual(3);
				const worst = Math.max(0, ...names.map(value));
				for (const { question } of figures) {
					if (!names.includes(question)) expect(value(question)).toBeGreaterThanOrEqual(names.length < 3 ? 1 : worst);
				}
				for (const { question, tempting } of missed) {
					const rows = figures.find((figure) => figure.question === question)?.choices.rows ?? [];
					const most = Math.max(0, ...rows.filter(({ right }) => !right).map(({ count }) => count));
					expect(tempting?.count ?? 0).toBe(most);
					expect(tempting?.right ?? false).toBe(false);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

describe('reteach groups', () => {
	test('hold two to six who share the misconception, at most four; everybody has one place', () => {
		fc.assert(
			fc.property(anyResponses, fc.string(), (responses, seed) => {
				const plan = planReteaching(learners, responses, questions);
				expect(plan.groups.length).toBeLessThanOrEqual(4);
				const places = [
					...plan.groups.flatMap((group) => group.learners),
					...plan.extension,
					...plan.others.map(({ learner }) => learner)
				];
				expect(places.sort()).toEqual([...learners].sort());
				for (const { misconception, learners: members, fresh } of plan.groups) {
					expect(members.length).toBeGreaterThanOrEqual(2);
					expect(members.length).toBeLessThanOrEqual(6);
					expect(fresh.length).toBeLessThanOrEqual(3);
					for (const member of members) {
						const own = responses.filter(({ learner }) => learner === member);
						expect(own.filter(({ question }) => fresh.includes(question))).toEqual([]);
						const hits = own.flatMap(({ outcome: one }) =>
							one.kind === 'answered' && one.choices.some((choice) => choice.misconception === misconception)
								? [one.certainty === 3]
								: []
						);
						expect(hits.length >= 2 || hits.includes(true)).toBe(true);
					}
				}
				expect(planReteaching(learners, shuffleFrom(seed)(responses, 'order'), questions)).toEqual(plan);
			})
		);
	});

	test('one slip makes no group unless it was sure, and a lonely learner goes by the next misconception', () => {
		const responses = [
			answered('learner 0', 'S1-0', { choices: slip(0), certainty: 3 }),
			answered('learner 1', 'S1-0', { choices: slip(0), certainty: 2 }),
			...['S1-1', 'S1-2', 'S1-3'].map((id) => answered('learner 2', id, { choices: slip(1) })),
			answered('learner 2', 'S1-4', { choices: slip(0), certainty: 3 }),
			...['S1-1', 'S1-2'].map((id) => answered('learner 3', id, { earned: 2 }))
		];
		const plan = planReteaching(learners.slice(0, 5), responses, questions);
		expect(plan).toEqual({
			groups: [
				{ misconception: tags[0], number: 1, learners: ['learner 0', 'learner 2'], fresh: ['S1-5', 'S1-6', 'S1-7'] }
			],
			extension: ['learner 3'],
			others: [
				{ learner: 'learner 1', why: 'no-evidence' },
				{ learner: 'learner 4', why: 'no-evidence' }
			]
		});
	});

	test('seven with one misconception are parted into four and three', () => {
		const seven = learners.slice(0, 7);
		const responses = seven.map((learner) => answered(learner, 'S1-0', { choices: slip(0), certainty: 3 }));
		const { groups } = planReteaching(seven, responses, questions);
		expect(groups.map(({ number, learners }) => [number, learners.length])).toEqual([
			[1, 4],
			[2, 3]
		]);
	});

	const place: fc.Arbitrary<Place> = fc.oneof(
		fc.record({
			kind: fc.constant('group' as const),
			misconception: fc.constantFrom(...tags.slice(0, 4)),
			number: fc.integer({ min: 1, max: 2 })
		}),
		fc.constantFrom('extension' as const, 'none' as const).map((kind) => ({ kind }))
	);
	const anyMoves = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...learners, 'gone'), place), { selector: ([learner]) => learner })
		.map((moves) => new Map(moves));

	test('a teacher’s moves stand whatever the answers come to, and move nobody else', () => {
		fc.assert(
			fc.property(anyResponses, anyMoves, (responses, moves) => {
				const proposed = planReteaching(learners, responses, questions);
				const plan = moveLearners(proposed, moves, { responses, pool: questions });
				const places = (one: typeof proposed) => [
					...one.groups.flatMap(({ misconception, number, learners: members }) =>
						members.map((member) => [member, JSON.stringify({ kind: 'group', misconception, number })])
					),
					...one.extension.map((member) => [member, '{"kind":"extension"}']),
					...one.others.map(({ learner }) => [learner, '{"kind":"none"}'])
				];
				const [before, after] = [new Map(places(proposed).map(([a, b]) => [a, b])), places(plan)];
				expect(after.map(([learner]) => learner).sort()).toEqual([...learners].sort());
				for (const [learner = '', where] of after) {
					const move = moves.get(learner);
					expect(where).toBe(move ? JSON.stringify(move) : before.get(learner));
					expect(plan.byHand.has(learner)).toBe(move !== undefined);
				}
				for (const { learners: members, fresh } of plan.groups) {
					const known = responses.filter(({ learner }) => members.includes(learner)).map(({ question }) => question);
					expect(members.length).toBeGreaterThan(0);
					expect(fresh.filter((id) => known.includes(id))).toEqual([]);
				}
			})
		);
	});

	test('every misconception has words to begin with', () => {
		expect(Object.keys(reteachPrompts)).toEqual(tags);
		expect(new Set(Object.values(reteachPrompts)).size).toBe(tags.length);
	});
});

describe('heat map', () => {
	test('counts each answer once at every sentence that decides its question, and no blank', () => {
		fc.assert(
			fc.property(anyResponses, (responses) => {
				const heat = mapHeat(sentences, questions, responses);
				const given = responses.filter(({ outcome: one }) => one.kind === 'answered').length;
				expect(heat.map(({ sentence }) => sentence)).toEqual(sentences);
				expect(heat.at(-1)?.answers).toBe(given);
				expect(heat.slice(0, 4).reduce((sum, { answers }) => sum + answers, 0)).toBe(given);
				for (const { answers, missed, share, citable, cited } of heat) {
					expect(missed).toBeLessThanOrEqual(answers);
					expect(cited).toBeLessThanOrEqual(citable);
					expect(share === null).toBe(answers === 0);
				}
			})
		);
	});

	test('tells never cited from nobody asked to cite', () => {
		const responses = [answered('learner 0', 'S1-0', { cited: ['S1.3'] }), answered('learner 0', 'S1-1')];
		const [first, second] = mapHeat(['S1.0', 'S1.1'], questions, responses);
		expect([first?.citable, first?.cited]).toEqual([1, 0]);
		expect([second?.citable, second?.cited]).toEqual([0, 0]);
	});
});
