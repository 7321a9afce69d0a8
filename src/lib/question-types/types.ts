import type { Public } from '#lib/domain/question.ts';
import type { ArgumentMap, ArgumentMapResponse } from './argument-map/argument-map.ts';
import type { Classify, ClassifyResponse } from './classify/classify.ts';
import type { Cloze, ClozeResponse } from './cloze/cloze.ts';
import type { QuestionContent, QuestionType } from './contract.ts';
import type { Evidence, EvidenceResponse } from './evidence/evidence.ts';
import type { Extended, ExtendedResponse } from './extended/extended.ts';
import type { Match, MatchResponse } from './match/match.ts';
import type { MultipleChoice, MultipleChoiceResponse } from './multiple-choice/multiple-choice.ts';
import type { Numeric, NumericResponse } from './numeric/numeric.ts';
import type { Order, OrderResponse } from './order/order.ts';
import type { ShortAnswer, ShortAnswerResponse } from './short-answer/short-answer.ts';
import type { SingleChoice, SingleChoiceResponse } from './single-choice/single-choice.ts';
import type { TrueFalse, TrueFalseResponse } from './true-false/true-false.ts';
import type { TwoPart, TwoPartResponse } from './two-part/two-part.ts';

/** The question types by name. This file is types only: importing it loads no type's code. */

interface Shapes {
	'single-choice': [SingleChoice, SingleChoiceResponse];
	'multiple-choice': [MultipleChoice, MultipleChoiceResponse];
	'true-false': [TrueFalse, TrueFalseResponse];
	'short-answer': [ShortAnswer, ShortAnswerResponse];
	numeric: [Numeric, NumericResponse];
	order: [Order, OrderResponse];
	match: [Match, MatchResponse];
	cloze: [Cloze, ClozeResponse];
	classify: [Classify, ClassifyResponse];
	evidence: [Evidence, EvidenceResponse];
	'two-part': [TwoPart, TwoPartResponse];
	'argument-map': [ArgumentMap, ArgumentMapResponse];
	extended: [Extended, ExtendedResponse];
}

export type Name = keyof Shapes;

/** The data of each type, key included. The name is said again so that generic code can tell `Questions[K]['type']` is `K`. */
export type Questions = { [K in Name]: Shapes[K][0] & { type: K } };
export type Responses = { [K in Name]: Shapes[K][1] };

/** A question of the named types; of any type when none is named. */
export type Question<K extends Name = Name> = { [P in K]: Questions[P] }[K];

/** The same as a learner may see it, without its key. */
export type PublicQuestion<K extends Name = Name> = { [P in K]: Public<Questions[P]> & { type: P } }[K];

/** A question whose key is elsewhere: nothing that scores takes it, and one with its key does not pass for it. */
export type KeylessQuestion<K extends Name = Name> = PublicQuestion<K> & { key?: never };

/** What Passage knows of each type, by name. */
export type Types = { [K in Name]: QuestionType<K, Questions[K], Responses[K]> };

/** What the data of each type must be, by name. */
export type Contents = { [K in Name]: QuestionContent<K, Questions[K], Responses[K]> };
