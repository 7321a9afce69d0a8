import { poolOf } from '#lib/domain/pool.ts';
import { cardsOf } from '#lib/domain/question.ts';
import type { Section } from '#lib/domain/reading.ts';
import { sectionOfSentence, type Card, type FormSpec, type Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';

/** Everything a form may ask, whatever the seed. */
export function questionsOf(unit: Unit<Question>, form: FormSpec): Question[] {
	const pool = poolOf(unit, form);
	return pool.flatMap((id) => unit.questions.find((question) => question.id === id) ?? []);
}

/** The cards that these questions need, in the order of the unit. */
export function cardsAmong(unit: Unit, questions: readonly Question[]): Card[] {
	const wanted = new Set(questions.flatMap(cardsOf));
	return unit.cards.filter(({ id }) => wanted.has(id));
}

/** The enemy pairs that matter among these questions. */
export function enemiesAmong(unit: Unit<Question>, questions: readonly Question[]): [string, string][] {
	const ids = new Set(questions.map(({ id }) => id));
	return unit.enemies.flatMap(([a, b]) => (ids.has(a) && ids.has(b) ? [[a, b]] : []));
}

/** The sections whose sentences the questions point to, in reading order, with the given ones always among them. */
export function sectionsFor(
	unit: Unit<Question>,
	questions: readonly Question[],
	always: readonly string[]
): Section[] {
	const wanted = new Set(always);
	const mentioned = questions.flatMap((question) => JSON.stringify(question).match(/\b\p{Lu}\d+\.\d+\b/gu) ?? []);
	for (const id of mentioned) wanted.add(sectionOfSentence(id));
	return unit.reading.sections.filter(({ id }) => wanted.has(id));
}
