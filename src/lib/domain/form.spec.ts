import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawForm } from './form.ts';
import { enemiesOf, poolOf } from './pool.ts';
import { shuffleFrom } from './random.ts';
import type { Draw, FormSpec } from './unit.ts';

const spec = (draw: Draw): FormSpec => ({ id: 'f', kind: 'full-quiz', title: 'F', section: 's1', minutes: 5, draw });

/** A bank of up to 30 questions in two sections, some written, with random enemies. */
const banks = fc
	.array(fc.record({ section: fc.constantFrom('S1', 'S2'), written: fc.boolean() }), { minLength: 1, maxLength: 30 })
	.chain((list) => {
		const questions = list.map(({ section, written }, index) => ({
			id: `${section}-${index}`,
			type: written ? 'extended' : 'single-choice'
		}));
		const ids = questions.map(({ id }) => id);
		const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b);
		const enemies = ids.length > 1 ? fc.array(pair, { maxLength: 20 }) : fc.constant([]);
		return fc.record({ questions: fc.constant(questions), enemies });
	});

describe('drawing a form', () => {
	it('gives the same form for the same seed', () => {
		fc.assert(
			fc.property(banks, fc.string(), (bank, seed) => {
				const form = spec({ kind: 'section', section: 's1', written: 1 });
				expect(drawForm(bank, form, shuffleFrom(seed))).toEqual(drawForm(bank, form, shuffleFrom(seed)));
			})
		);
	});

	it('never puts enemies together, and leaves out nothing else that is scored', () => {
		fc.assert(
			fc.property(banks, fc.string(), (bank, seed) => {
				const drawn = drawForm(bank, spec({ kind: 'section', section: 's1', written: 0 }), shuffleFrom(seed));
				const enemiesOfDrawn = new Set(drawn.flatMap((id) => enemiesOf(bank, id)));
				expect(drawn.filter((id) => enemiesOfDrawn.has(id))).toEqual([]);
				const scored = bank.questions.filter(({ id, type }) => id.startsWith('S1') && type !== 'extended');
				const left = scored.filter(({ id }) => !drawn.includes(id));
				expect(left.every(({ id }) => enemiesOfDrawn.has(id))).toBe(true);
			})
		);
	});

	it('stays in its section, keeps the order of the bank and takes as many written tasks as asked', () => {
		fc.assert(
			fc.property(banks, fc.string(), fc.integer({ min: 0, max: 3 }), (bank, seed, written) => {
				const form = spec({ kind: 'section', section: 's1', written });
				const drawn = drawForm(bank, form, shuffleFrom(seed));
				const pool = poolOf(bank, form);
				expect(drawn).toEqual(pool.filter((id) => drawn.includes(id)));
				const tasks = bank.questions.filter(({ id, type }) => id.startsWith('S1-') && type === 'extended');
				const taken = tasks.filter(({ id }) => drawn.includes(id));
				expect(taken).toHaveLength(Math.min(written, tasks.length));
			})
		);
	});

	it('asks a listed form as it is listed', () => {
		const form = spec({ kind: 'listed', questions: ['S2-1', 'S1-0'] });
		expect(drawForm({ questions: [], enemies: [] }, form, shuffleFrom('x'))).toEqual(['S2-1', 'S1-0']);
	});
});
