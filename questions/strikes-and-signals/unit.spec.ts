import { describe, expect, it } from 'vitest';
import { drawForm, enemiesOf, poolOf } from '#lib/domain/form.ts';
import { cardsOf } from '#lib/domain/question.ts';
import { sectionOf } from '#lib/domain/unit.ts';
import { strikesAndSignals as unit } from './unit.ts';

const ids = unit.questions.map(({ id }) => id);
const asListed = <T>(things: readonly T[]) => [...things];
const reversed = <T>(things: readonly T[]) => things.toReversed();

function isAtPeace(form: readonly string[]): boolean {
	return form.every((id) => !enemiesOf(unit, id).some((enemy) => form.includes(enemy)));
}

describe('the questions', () => {
	it('have ids of their own', () => expect(new Set(ids).size).toBe(ids.length));

	it('stand in the order of the sections, those on the whole column last', () => {
		const order = [...unit.reading.sections.map(({ id }) => id), 'w'];
		const places = ids.map((id) => order.indexOf(sectionOf(id)));
		expect(Math.min(...places)).toBe(0);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	it('need only cards that the unit has', () => {
		const cards = unit.cards.map(({ id }) => id);
		for (const question of unit.questions) for (const card of cardsOf(question)) expect(cards).toContain(card);
	});
});

describe('the forms', () => {
	it('are three for every section', () => {
		const expected = unit.reading.sections.flatMap(({ id }) => [`${id}-before`, `${id}-check`, `${id}-full`]);
		expect(unit.forms.map(({ id }) => id)).toEqual(expected);
	});

	it.each(unit.forms)('$id asks questions of its own section, none twice', (form) => {
		const pool = poolOf(unit, form);
		expect(pool.length).toBeGreaterThan(1);
		expect(new Set(pool).size).toBe(pool.length);
		for (const id of pool) {
			expect(ids).toContain(id);
			expect(sectionOf(id)).toBe(form.section);
		}
	});

	it.each(unit.forms)('$id never sets enemies side by side', (form) => {
		for (const shuffle of [asListed, reversed]) expect(isAtPeace(drawForm(unit, form, shuffle))).toBe(true);
	});

	it.each(unit.forms.filter(({ kind }) => kind === 'pre-questions'))('$id asks what is flagged for it', (form) => {
		const flagged = unit.questions.filter(({ id, pre }) => pre && sectionOf(id) === form.section);
		expect(flagged.map(({ id }) => id)).toEqual(poolOf(unit, form));
	});
});

describe('enemies', () => {
	it.each(unit.enemies)('%s and %s exist and differ', (a, b) => {
		expect(ids).toContain(a);
		expect(ids).toContain(b);
		expect(a).not.toBe(b);
	});
});
