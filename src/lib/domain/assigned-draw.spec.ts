import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, drawTask, type AssignedPool } from './assigned-draw.ts';
import type { Task } from './assignment.ts';
import { enemiesOf } from './pool.ts';
import { shuffleFrom } from './random.ts';
import { processes, type Strand } from './taxonomy.ts';

const strands: Strand[] = ['R1', 'R4', 'R6'];

/** A bank of up to 40 questions in two sections, with random enemies. */
const pools: fc.Arbitrary<AssignedPool> = fc
	.array(
		fc.record({
			section: fc.constantFrom('S1', 'S2'),
			type: fc.constantFrom('single-choice', 'extended'),
			strand: fc.constantFrom(...strands),
			process: fc.constantFrom(...processes),
			points: fc.integer({ min: 1, max: 4 })
		}),
		{ minLength: 2, maxLength: 40 }
	)
	.chain((list) => {
		const questions = list.map(({ section, ...rest }, index) => ({ id: `${section}-${index}`, ...rest }));
		const id = fc.constantFrom(...questions.map((question) => question.id));
		const pair = fc.tuple(id, id).filter(([a, b]) => a !== b);
		return fc.record({
			questions: fc.constant(questions),
			enemies: fc.array(pair, { maxLength: 10 }),
			forms: fc.constant(
				['s1', 's2'].map((section) => ({
					...{ id: `${section}-full`, kind: 'full-quiz' as const, title: section, section, minutes: 5 },
					draw: { kind: 'section' as const, section, written: 0 }
				}))
			)
		});
	});

const draws: fc.Arbitrary<Task & { kind: 'draw' }> = fc.record({
	kind: fc.constant<'draw'>('draw'),
	sections: fc.subarray(['s1', 's2'], { minLength: 1 }),
	strands: fc.subarray(strands),
	processes: fc.subarray([...processes]),
	count: fc.integer({ min: 1, max: 15 }),
	points: fc.option(fc.integer({ min: 1, max: 20 }))
});

const find = (pool: AssignedPool, ids: readonly string[]) => pool.questions.filter(({ id }) => ids.includes(id));
const noEnemies = (pool: AssignedPool, ids: readonly string[]) =>
	ids.every((id) => enemiesOf(pool, id).every((enemy) => !ids.includes(enemy)));

describe('a draw', () => {
	it('keeps to its blueprint, asks nothing twice and no two enemies', () => {
		fc.assert(
			fc.property(pools, draws, fc.string(), (pool, task, seed) => {
				const ids = drawTask(pool, task, shuffleFrom(seed));
				const allowed = drawable(pool, task).map(({ id }) => id);
				expect(ids.every((id) => allowed.includes(id))).toBe(true);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.length).toBeLessThanOrEqual(task.count);
				expect(noEnemies(pool, ids)).toBe(true);
				const points = find(pool, ids).reduce((sum, question) => sum + question.points, 0);
				expect(points).toBeLessThanOrEqual(task.points ?? Infinity);
			})
		);
	});

	it('stops early only when nothing more may be asked', () => {
		fc.assert(
			fc.property(pools, draws, fc.string(), (pool, task, seed) => {
				const ids = drawTask(pool, task, shuffleFrom(seed));
				const points = find(pool, ids).reduce((sum, question) => sum + question.points, 0);
				const more = drawable(pool, task).filter(
					(one) =>
						!ids.includes(one.id) &&
						noEnemies(pool, [...ids, one.id]) &&
						points + one.points <= (task.points ?? Infinity)
				);
				expect(ids.length === task.count || more.length === 0).toBe(true);
			})
		);
	});

	it('takes from each skill in turn', () => {
		fc.assert(
			fc.property(pools, draws, fc.string(), (bank, task, seed) => {
				const pool = { ...bank, enemies: [] };
				const drawn = find(pool, drawTask(pool, { ...task, points: null }, shuffleFrom(seed)));
				const countOf = (list: readonly { strand: Strand }[], strand: Strand) =>
					list.filter((question) => question.strand === strand).length;
				const most = Math.max(...strands.map((strand) => countOf(drawn, strand)));
				const all = drawable(pool, task);
				for (const strand of strands) {
					expect(countOf(drawn, strand)).toBeGreaterThanOrEqual(Math.min(most - 1, countOf(all, strand)));
				}
			})
		);
	});

	it('is the same for the same seed, and others for others', () => {
		const questions = Array.from({ length: 30 }, (_, index) => ({
			...{ id: `S1-${index}`, type: 'single-choice', strand: 'R1' as const, process: 'locate' as const, points: 1 }
		}));
		const pool = { questions, enemies: [], forms: [] };
		const task: Task = { kind: 'draw', sections: ['s1'], strands: [], processes: [], count: 5, points: null };
		const seeds = ['a', 'b', 'c', 'd', 'a'];
		const drawn = seeds.map((seed) => drawTask(pool, task, shuffleFrom(seed)).join());
		expect(drawn[4]).toBe(drawn[0]);
		expect(new Set(drawn).size).toBe(4);
	});
});

describe('forms and named questions', () => {
	it('are asked one after another, nothing twice and no two enemies', () => {
		fc.assert(
			fc.property(pools, fc.array(fc.constantFrom('s1-full', 's2-full', 'gone')), fc.string(), (pool, forms, seed) => {
				const ids = drawTask(pool, { kind: 'forms', forms }, shuffleFrom(seed));
				expect(new Set(ids).size).toBe(ids.length);
				expect(noEnemies(pool, ids)).toBe(true);
				const named = drawTask(pool, { kind: 'questions', questions: [...ids, 'gone'] }, shuffleFrom(seed));
				expect(named).toEqual(ids);
			})
		);
	});
});

describe('fewer questions', () => {
	const forms: fc.Arbitrary<Task> = fc.record({
		kind: fc.constant<'forms'>('forms'),
		forms: fc.subarray(['s1-full', 's2-full'], { minLength: 1 })
	});
	const most = fc.integer({ min: 1, max: 20 });

	it('are at most so many, asked by the same rules, and the same for the same seed', () => {
		fc.assert(
			fc.property(pools, fc.oneof(draws, forms), most, fc.string(), (pool, task, most, seed) => {
				const ids = drawTask(pool, task, shuffleFrom(seed), most);
				expect(ids.length).toBeLessThanOrEqual(most);
				expect(new Set(ids).size).toBe(ids.length);
				expect(noEnemies(pool, ids)).toBe(true);
				expect(drawTask(pool, task, shuffleFrom(seed), most)).toEqual(ids);
				const all = drawTask(pool, task, shuffleFrom(seed));
				if (all.length <= most) expect(ids).toEqual(all);
			})
		);
	});

	it('of forms are some of those that all are asked, in their order, with a like share of each section', () => {
		fc.assert(
			fc.property(pools, forms, most, fc.string(), (pool, task, most, seed) => {
				const all = drawTask(pool, task, shuffleFrom(seed));
				const ids = drawTask(pool, task, shuffleFrom(seed), most);
				expect(ids).toHaveLength(Math.min(most, all.length));
				expect(ids).toEqual(all.filter((id) => ids.includes(id)));
				const countOf = (list: readonly string[], section: string) =>
					list.filter((id) => id.startsWith(section)).length;
				const largest = Math.max(countOf(ids, 'S1'), countOf(ids, 'S2'));
				for (const section of ['S1', 'S2']) {
					expect(countOf(ids, section)).toBeGreaterThanOrEqual(Math.min(largest - 1, countOf(all, section)));
				}
			})
		);
	});
});
