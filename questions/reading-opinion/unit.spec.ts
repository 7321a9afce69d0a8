import { describe, expect, it } from 'vitest';
import { drawForm } from '#lib/domain/form.ts';
import { enemiesOf, poolOf } from '#lib/domain/pool.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { processes } from '#lib/domain/taxonomy.ts';
import { sectionOf } from '#lib/domain/unit.ts';
import { readingOpinion as unit } from './unit.ts';

const { sections } = unit.reading;
const inSection = (section: string) => unit.questions.filter(({ id }) => sectionOf(id) === section);

describe('the explainer', () => {
	it('is our own, and short', () => {
		expect(unit.source).toMatchObject({ own: true, author: null });
		expect(sections.flatMap(sentencesOf)).toHaveLength(25);
	});

	it('speaks of no author: its questions are about columns, and its sentences are nobody’s', () => {
		expect(JSON.stringify([unit.questions, unit.reading])).not.toMatch(/\bauthor/i);
	});

	it('asks in many ways', () => {
		expect(new Set(unit.questions.map(({ type }) => type)).size).toBeGreaterThanOrEqual(10);
	});

	it.each(sections)('asks eight questions on $title, of each process some', ({ id }) => {
		const questions = inSection(id);
		expect(questions).toHaveLength(8);
		expect(new Set(questions.map(({ process }) => process))).toEqual(new Set(processes));
	});

	it('rests every question on a sentence, and leaves no section’s sentences unasked', () => {
		const cited = new Set(unit.questions.flatMap(({ key }) => key.evidence));
		for (const section of sections) {
			const share = sentencesOf(section).filter(({ id }) => cited.has(id)).length / sentencesOf(section).length;
			expect(share, section.title).toBeGreaterThan(0.6);
		}
	});
});

describe('its forms', () => {
	it('are three for every section', () => {
		expect(unit.forms.map(({ id }) => id)).toEqual(
			sections.flatMap(({ id }) => [`${id}-before`, `${id}-check`, `${id}-full`])
		);
	});

	it.each(unit.forms)('$id asks of its own section, and never enemies side by side', (form) => {
		for (const id of poolOf(unit, form)) expect(sectionOf(id)).toBe(form.section);
		for (const shuffle of [
			<T>(things: readonly T[]) => [...things],
			<T>(things: readonly T[]) => things.toReversed()
		]) {
			const asked = drawForm(unit, form, shuffle);
			expect(asked.some((id) => enemiesOf(unit, id).some((enemy) => asked.includes(enemy)))).toBe(false);
		}
	});

	it('ask before reading what is flagged for it', () => {
		const before = unit.forms.filter(({ kind }) => kind === 'pre-questions').flatMap((form) => poolOf(unit, form));
		expect(before).toEqual(unit.questions.filter(({ pre }) => pre).map(({ id }) => id));
	});
});
