import type { Argument } from '#lib/domain/argument.ts';
import type { Reading } from '#lib/domain/reading.ts';
import { argumentMap } from './author/argument-map.ts';
import { classify } from './author/classify.ts';
import { cloze } from './author/cloze.ts';
import { evidence } from './author/evidence.ts';
import { extended } from './author/extended.ts';
import { match } from './author/match.ts';
import { multipleChoice } from './author/multiple-choice.ts';
import { numeric } from './author/numeric.ts';
import { order } from './author/order.ts';
import { shortAnswer } from './author/short-answer.ts';
import { singleChoice } from './author/single-choice.ts';
import { trueFalse } from './author/true-false.ts';
import { twoPart } from './author/two-part.ts';

/**
 * One author function a question type, bound to a reading and its argument: the compiler refuses evidence that is no
 * sentence of the reading, claims that are no node of the argument, keys that are no option and choices without a reason.
 * Each returns the question as it is stored, with its version and what was left out filled in.
 */
export function questionsFor<S extends string, C extends string>(_reading: Reading<S>, _argument: Argument<C, S>) {
	return {
		singleChoice: singleChoice<S, C>(),
		multipleChoice: multipleChoice<S, C>(),
		trueFalse: trueFalse<S, C>(),
		evidence: evidence<S, C>(),
		twoPart: twoPart<S, C>(),
		order: order<S, C>(),
		match: match<S, C>(),
		classify: classify<S, C>(),
		argumentMap: argumentMap<S, C>(),
		cloze: cloze<S, C>(),
		shortAnswer: shortAnswer<S, C>(),
		numeric: numeric<S, C>(),
		extended: extended<S, C>()
	};
}
