import { drawForm, firstSeed } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { isAnswered, type Unit } from '#lib/domain/unit.ts';
import { arrange } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';

/** Where the keys stand in single-choice questions with the same number of options. */
export interface KeyPlaces {
	options: number;
	/** How often the key is the first option, the second, and so on. */
	seen: readonly number[];
	/** How often it would be each by chance. */
	expected: number;
	/** No place is further from that than two standard deviations. */
	withinChance: boolean;
}

/** The places of keys in every form as it is first drawn, as its page and its sheet show it; a question counts in each form. */
export function findKeyPlaces(unit: Unit<Question>): KeyPlaces[] {
	const found = unit.forms.filter(isAnswered).flatMap((form) => {
		const shuffle = shuffleFrom(firstSeed(unit.id, form.id));
		const drawn = new Set(drawForm(unit, form, shuffle));
		return unit.questions.flatMap((question) => {
			if (question.type !== 'single-choice' || !drawn.has(question.id)) return [];
			const { options, key } = arrange(question, shuffle);
			return [{ options: options.length, place: options.findIndex(({ id }) => id === key.option) }];
		});
	});
	const lengths = [...new Set(found.map(({ options }) => options))].sort((a, b) => a - b);
	return lengths.map((options) =>
		placesOf(
			options,
			found.filter((one) => one.options === options).map(({ place }) => place)
		)
	);
}

function placesOf(options: number, places: readonly number[]): KeyPlaces {
	const seen = Array.from({ length: options }, (_, at) => places.filter((place) => place === at).length);
	const share = 1 / options;
	const expected = places.length * share;
	const deviation = Math.sqrt(places.length * share * (1 - share));
	return { options, seen, expected, withinChance: seen.every((count) => Math.abs(count - expected) <= 2 * deviation) };
}
