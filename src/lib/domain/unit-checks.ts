import { checkForms, checkEnemies } from './check-forms.ts';
import { checkCards, checkDates, checkQuestion, checkQuestionOrder } from './check-questions.ts';
import { checkForecasts } from './check-forecasts.ts';
import { checkOriginal, checkSources } from './check-original.ts';
import { checkArgument, checkReading } from './check-reading.ts';
import { below, type Failure } from './failure.ts';
import type { Unit } from './unit.ts';
import { namesIn, type UnitNames } from './unit-names.ts';

/** A unit, or what there is of it. */
type Parts = { [Part in keyof Unit]?: Unit[Part] | undefined };

/**
 * What is wrong with how the parts of a unit fit together: names that lead nowhere, ids used twice, forms that cannot be
 * drawn. Paths begin with the name of a part, or with the id of a question. Parts that are missing are not checked, so that
 * everything else still is; `names` are then those that were found all the same.
 */
export function checkUnit(unit: Parts, names: UnitNames = namesIn(unit)): Failure[] {
	const { asOf, reviewBy, reading, original, argument, forecasts, cards, questions = [], forms, enemies = [] } = unit;
	const pre = new Map(questions.map(({ id, pre }) => [id, pre]));
	return [
		...(asOf === undefined || reviewBy === undefined ? [] : checkDates(asOf, reviewBy)),
		...(reading ? checkReading(reading, names).map(below('reading')) : []),
		...(original ? checkOriginal(original).map(below('original')) : []),
		...(reading && original ? checkSources(reading, original).map(below('reading')) : []),
		...(argument ? checkArgument(argument, names).map(below('argument')) : []),
		...(forecasts ? checkForecasts(forecasts, reading, names).map(below('forecasts')) : []),
		...(cards ? checkCards(cards).map(below('cards')) : []),
		...checkQuestionOrder(
			questions.map(({ id }) => id),
			names
		),
		...questions.flatMap((question) => checkQuestion(question, names).map(below(question.id))),
		...(forms ? checkForms(forms, names, { enemies, pre }).map(below('forms')) : []),
		...checkEnemies(enemies, names).map(below('enemies'))
	];
}
