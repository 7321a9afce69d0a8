import { argumentMapContent } from './argument-map/content.ts';
import { classifyContent } from './classify/content.ts';
import { clozeContent } from './cloze/content.ts';
import { evidenceContent } from './evidence/content.ts';
import { extendedContent } from './extended/content.ts';
import { matchContent } from './match/content.ts';
import { multipleChoiceContent } from './multiple-choice/content.ts';
import { numericContent } from './numeric/content.ts';
import { orderContent } from './order/content.ts';
import { shortAnswerContent } from './short-answer/content.ts';
import { singleChoiceContent } from './single-choice/content.ts';
import { trueFalseContent } from './true-false/content.ts';
import { twoPartContent } from './two-part/content.ts';
import type { Contents } from './types.ts';

/**
 * What the data of every question type must be, by name. Importing this loads valibot and all thirteen schemas: it is for what
 * reads questions and responses from outside, not for a page that asks them.
 */
export const contents: Contents = {
	'single-choice': singleChoiceContent,
	'multiple-choice': multipleChoiceContent,
	'true-false': trueFalseContent,
	'short-answer': shortAnswerContent,
	numeric: numericContent,
	order: orderContent,
	match: matchContent,
	cloze: clozeContent,
	classify: classifyContent,
	evidence: evidenceContent,
	'two-part': twoPartContent,
	'argument-map': argumentMapContent,
	extended: extendedContent
};
