import { describe, expect, it } from 'vitest';
import { drawForm } from '#lib/domain/form.ts';
import { isAnswered } from '#lib/domain/unit.ts';
import { units } from '#questions/index.ts';
import { findKeyPlaces } from './key-places.ts';

const asListed = <T>(things: readonly T[]) => [...things];

describe('the places of keys', () => {
	it.each(units.map((unit) => ({ id: unit.id, unit })))('of $id are as many as keys are asked for', ({ unit }) => {
		const places = findKeyPlaces(unit);
		for (const { options, seen, expected } of places) {
			expect(seen).toHaveLength(options);
			expect(seen.reduce((sum, count) => sum + count, 0)).toBeCloseTo(expected * options);
		}
		const listed = unit.forms.filter((form) => isAnswered(form) && form.draw.kind === 'listed');
		const onlyListed = findKeyPlaces({ ...unit, forms: listed });
		const asked = listed
			.flatMap((form) => drawForm(unit, form, asListed))
			.filter((id) => unit.questions.find((question) => question.id === id)?.type === 'single-choice');
		const counted = onlyListed.flatMap(({ seen }) => seen).reduce((sum, count) => sum + count, 0);
		expect(counted).toBe(asked.length);
	});

	it('stand out when the order is fixed and the key always comes first', () => {
		const [unit] = units;
		if (!unit) throw new Error('The bank is empty');
		const questions = unit.questions.map((question) => {
			if (question.type !== 'single-choice') return question;
			const [first] = question.options;
			return { ...question, fixedOrder: true, key: { ...question.key, option: first?.id ?? '' } };
		});
		for (const { seen, withinChance } of findKeyPlaces({ ...unit, questions })) {
			expect(seen.slice(1).every((count) => count === 0)).toBe(true);
			expect(withinChance).toBe(false);
		}
	});
});
