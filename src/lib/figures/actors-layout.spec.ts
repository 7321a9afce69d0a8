import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutActors, type } from './actors-layout.ts';
import { widthOf } from './letter-widths.ts';

const width = fc.constantFrom(280, 700);
const cast = fc.array(fc.lorem({ maxCount: 3 }), { minLength: 2, maxLength: 14 }).chain((names) => {
	const actors = names.map((name, at) => ({ id: `actor-${at}`, name }));
	const act = fc.record({
		from: fc.nat(names.length - 1),
		step: fc.integer({ min: 1, max: names.length - 1 }),
		act: fc.lorem({ maxCount: 15 }),
		mutual: fc.boolean(),
		authorsView: fc.boolean(),
		sentences: fc.integer({ min: 1, max: 3 })
	});
	return fc.array(act, { minLength: 1, maxLength: 20 }).map((acts) => ({
		actors,
		relations: acts.map(({ from, step, sentences, ...rest }, at) => ({
			...rest,
			id: `act-${at}`,
			from: `actor-${from}`,
			to: `actor-${(from + step) % names.length}`,
			sentences: Array.from({ length: sentences }, (_, index) => ({ id: `S1.${index}`, section: 's1' }))
		}))
	}));
});

describe('layOutActors', () => {
	it('draws one row a relation, in order, none over another, all inside', () => {
		fc.assert(
			fc.property(cast, width, ({ actors, relations }, width) => {
				const plan = layOutActors(actors, relations, width);
				expect(plan.rows.map(({ id }) => id)).toEqual(relations.map(({ id }) => id));
				let free = plan.head;
				for (const { y, height, arrow, band } of plan.rows) {
					expect(y).toBeGreaterThanOrEqual(free - 0.001);
					free = y + height;
					expect(arrow.y).toBeGreaterThanOrEqual(band[0]);
					expect(arrow.y).toBeLessThanOrEqual(band[1]);
					expect(band[1]).toBeLessThanOrEqual(free + 0.001);
				}
				expect(free).toBeLessThanOrEqual(plan.height + 0.001);
			})
		);
	});

	it('draws each arrow between the lifelines of its two actors, and no lifeline for an actor without one', () => {
		fc.assert(
			fc.property(cast, width, ({ actors, relations }, width) => {
				const { lifelines, rows } = layOutActors(actors, relations, width);
				const at = new Map(lifelines.map(({ id, x }) => [id, x]));
				expect(new Set(lifelines.map(({ x }) => x)).size).toBe(lifelines.length);
				for (const { from, to, arrow } of rows) expect([at.get(from), at.get(to)]).toEqual([arrow.from, arrow.to]);
				const busy = new Set(relations.flatMap(({ from, to }) => [from, to]));
				expect(new Set(at.keys())).toEqual(busy);
			})
		);
	});

	it('keeps words and links in the row and beside one another', () => {
		fc.assert(
			fc.property(cast, width, ({ actors, relations }, width) => {
				for (const { x, y, height, names, lines, links, wordsY, band, arrow } of layOutActors(actors, relations, width)
					.rows) {
					const firstLink = Math.min(...links.map((link) => link.x));
					for (const words of names) expect(x + widthOf(words, type.small)).toBeLessThanOrEqual(firstLink + 0.001);
					for (const words of lines) expect(x + widthOf(words, type.size)).toBeLessThanOrEqual(width + 0.001);
					const bottom = wordsY + names.length * type.smallLeading + lines.length * type.leading;
					expect(bottom).toBeLessThanOrEqual(y + height + 0.001);
					const isBeside = Math.max(arrow.from, arrow.to) < x;
					expect(isBeside || bottom <= band[0] + 0.001).toBe(true);
				}
			})
		);
	});
});
