import type { Arbitrary } from 'fast-check';
import { evidence, multipleChoice, singleChoice, trueFalse, twoPart } from './arbitraries/choices.fixtures.ts';
import { extended, numeric, shortAnswer } from './arbitraries/open-answers.fixtures.ts';
import { argumentMap, classify, cloze, match, order } from './arbitraries/placements.fixtures.ts';
import type { Name, Questions } from './types.ts';

export { contentNames } from './arbitraries/fields.fixtures.ts';
export { everyResponseTo } from './arbitraries/every-response.fixtures.ts';
export { responseTo } from './arbitraries/responses.fixtures.ts';

/** Random questions of each type that pass its `checkContent`; nothing in them is more than `max` (at least 4) in number. */
export const questionUpTo: { [K in Name]: (max: number) => Arbitrary<Questions[K]> } = {
	'single-choice': singleChoice,
	'multiple-choice': multipleChoice,
	'true-false': trueFalse,
	'short-answer': shortAnswer,
	numeric,
	order,
	match,
	cloze,
	classify,
	evidence,
	'two-part': twoPart,
	'argument-map': argumentMap,
	extended
};
