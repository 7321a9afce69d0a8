import { examples as argumentMap } from './argument-map/examples.ts';
import { examples as classify } from './classify/examples.ts';
import { examples as cloze } from './cloze/examples.ts';
import type { Example } from './contract.ts';
import { examples as evidence } from './evidence/examples.ts';
import { examples as extended } from './extended/examples.ts';
import { examples as match } from './match/examples.ts';
import { examples as multipleChoice } from './multiple-choice/examples.ts';
import { examples as numeric } from './numeric/examples.ts';
import { examples as order } from './order/examples.ts';
import { examples as shortAnswer } from './short-answer/examples.ts';
import { examples as singleChoice } from './single-choice/examples.ts';
import { examples as trueFalse } from './true-false/examples.ts';
import { examples as twoPart } from './two-part/examples.ts';
import type { Name, Questions, Responses } from './types.ts';

/** The examples of every type, for tests, the gallery and the documentation; an app page does not need them. */
export const examplesByName: { [K in Name]: readonly Example<Questions[K], Responses[K]>[] } = {
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
