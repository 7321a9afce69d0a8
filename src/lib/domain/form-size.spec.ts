import { describe, expect, it } from 'vitest';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { poolOf } from './pool.ts';
import { sizeOf } from './form-size.ts';

describe('the size of a form', () => {
	const pointsOf = (ids: readonly string[]) =>
		sampleUnit.questions.filter(({ id }) => ids.includes(id)).reduce((sum, { points }) => sum + points, 0);

	it.each(sampleUnit.forms.filter(({ draw }) => draw.kind === 'listed'))('counts what $id lists', (form) => {
		const pool = poolOf(sampleUnit, form);
		expect(sizeOf(sampleUnit, form)).toEqual({ questions: pool.length, points: pointsOf(pool), varies: false });
	});

	it.each(sampleUnit.forms.filter(({ draw }) => draw.kind === 'section'))('counts what $id draws first', (form) => {
		const pool = poolOf(sampleUnit, form);
		const { questions, points, varies } = sizeOf(sampleUnit, form);
		expect(questions).toBeLessThan(pool.length);
		expect(points).toBeGreaterThan(0);
		expect(points).toBeLessThan(pointsOf(pool));
		expect(varies).toBe(true);
	});
});
