import { argumentMap } from './argument-map/argument-map.ts';
import { classify as classifyType } from './classify/classify.ts';
import { cloze } from './cloze/cloze.ts';
import { contents } from './contents.ts';
import { evidence } from './evidence/evidence.ts';
import { extended } from './extended/extended.ts';
import { match } from './match/match.ts';
import { multipleChoice } from './multiple-choice/multiple-choice.ts';
import { numeric } from './numeric/numeric.ts';
import { operationsOf } from './operations.ts';
import { order } from './order/order.ts';
import { shortAnswer } from './short-answer/short-answer.ts';
import { singleChoice } from './single-choice/single-choice.ts';
import { trueFalse } from './true-false/true-false.ts';
import { twoPart } from './two-part/two-part.ts';
import type { Types } from './types.ts';

export type { Name, PublicQuestion, Question, Questions, Responses, Types } from './types.ts';

/**
 * Every question type by name. Importing this loads all thirteen and their schemas: a page that asks questions keeps a table of
 * its own.
 */
export const questionTypes: Types = {
	'single-choice': singleChoice,
	'multiple-choice': multipleChoice,
	'true-false': trueFalse,
	'short-answer': shortAnswer,
	numeric,
	order,
	match,
	cloze,
	classify: classifyType,
	evidence,
	'two-part': twoPart,
	'argument-map': argumentMap,
	extended
};

export const {
	parseQuestion,
	parseResponse,
	emptyResponse,
	incomplete,
	isComplete,
	score,
	isSame,
	keyResponse,
	randomGuess,
	arrange,
	classify,
	remarks,
	sayAnswer,
	sayResponse
} = operationsOf(questionTypes, contents);
