import { describe, expect, it } from 'vitest';
import { drawForm } from '#lib/domain/form.ts';
import { enemiesOf, poolOf } from '#lib/domain/pool.ts';
import { cardsOf } from '#lib/domain/question.ts';
import { findForm, sectionOf } from '#lib/domain/unit.ts';
import { strikesAndSignals as unit } from './unit.ts';

const ids = unit.questions.map(({ id }) => id);
const asListed = <T>(things: readonly T[]) => [...things];
const reversed = <T>(things: readonly T[]) => things.toReversed();

function questionsOf(form: string) {
	const spec = findForm(unit, form);
	if (!spec) throw new Error(`There is no form ${form}`);
	return poolOf(unit, spec).flatMap((id) => unit.questions.find((question) => question.id === id) ?? []);
}

const bothTests = (tail: string) => [`test-a${tail}`, `test-b${tail}`].map(questionsOf);

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

describe('the timeline', () => {
	it('names for every date from outside a source, or what would settle it', () => {
		const bare = unit.reading.timeline.filter(({ outside }) => outside?.source === null);
		for (const { id, note } of bare)
			expect(note, id).toMatch(/^No source stands here .* yet: .* would settle (it|them)\./);
	});
});

describe('the forms', () => {
	it('are four for every section, and six for the whole column', () => {
		const kinds = ['before', 'check', 'exit', 'full'];
		const bySection = unit.reading.sections.flatMap(({ id }) => kinds.map((kind) => `${id}-${kind}`));
		const whole = ['test-a', 'test-a-essay', 'test-b', 'test-b-essay', 'w-full', 'seminar'];
		expect(unit.forms.map(({ id }) => id)).toEqual([...bySection, ...whole]);
	});

	it.each(unit.forms)('$id asks questions of its own section, none twice', (form) => {
		const pool = poolOf(unit, form);
		expect(pool.length).toBeGreaterThan(1);
		expect(new Set(pool).size).toBe(pool.length);
		for (const id of pool) {
			expect(ids).toContain(id);
			if (form.section !== null) expect(sectionOf(id)).toBe(form.section);
		}
	});

	it('ask every question somewhere', () => {
		const asked = new Set(unit.forms.flatMap((form) => poolOf(unit, form)));
		expect(ids.filter((id) => !asked.has(id))).toEqual([]);
	});

	it.each(unit.forms.filter(({ kind }) => kind === 'exit-ticket'))(
		'$id asks for the main idea, a kind of statement and a weak point',
		(form) => {
			const asked = questionsOf(form.id);
			expect(asked.map(({ strand }) => strand)).toEqual(['R2', 'R4', 'R6']);
			expect(asked.map(({ type }) => type)).not.toContain('extended');
		}
	);

	it.each(unit.forms)('$id never sets enemies side by side', (form) => {
		for (const shuffle of [asListed, reversed]) expect(isAtPeace(drawForm(unit, form, shuffle))).toBe(true);
	});

	it.each(unit.forms.filter(({ kind }) => kind === 'pre-questions'))('$id asks what is flagged for it', (form) => {
		const flagged = unit.questions.filter(({ id, pre }) => pre && sectionOf(id) === form.section);
		expect(flagged.map(({ id }) => id)).toEqual(poolOf(unit, form));
	});
});

describe('unit tests A and B', () => {
	const tails = [
		{ tail: '', task: 'W-13' },
		{ tail: '-essay', task: 'W-11' }
	];

	it.each(tails)('share their written task $task and nothing else', ({ tail, task }) => {
		const [a, b] = bothTests(tail).map((test) => test.map(({ id }) => id));
		expect([a?.length, b?.length]).toEqual([22, 22]);
		expect(a?.filter((id) => b?.includes(id))).toEqual([task]);
	});

	it.each(tails)('with $task weigh the same in points and processes, and meet every section alike', ({ tail }) => {
		const [a = [], b = []] = bothTests(tail);
		const points = (test: typeof a) => test.reduce((sum, question) => sum + question.points, 0);
		expect(Math.abs(points(a) - points(b)) / points(a)).toBeLessThan(0.05);
		const apart = (group: (question: (typeof a)[number]) => string) => {
			const names = [...new Set([...a, ...b].map(group))];
			const count = (test: typeof a, name: string) => test.filter((question) => group(question) === name).length;
			return Math.max(...names.map((name) => Math.abs(count(a, name) - count(b, name))));
		};
		expect(apart(({ process }) => process)).toBeLessThanOrEqual(2);
		expect(apart(({ id }) => sectionOf(id))).toBeLessThanOrEqual(1);
		const sections = new Set(a.map(({ id }) => sectionOf(id)));
		expect([...sections].sort()).toEqual([...unit.reading.sections.map(({ id }) => id), 'w']);
		for (const test of [a, b]) {
			const strands = new Set(test.map(({ strand }) => strand));
			for (const strand of ['R2', 'R3', 'R4', 'R5', 'R6', 'R7']) expect(strands).toContain(strand);
		}
	});
});

describe('enemies', () => {
	it.each(unit.enemies)('%s and %s exist and differ', (a, b) => {
		expect(ids).toContain(a);
		expect(ids).toContain(b);
		expect(a).not.toBe(b);
	});
});
