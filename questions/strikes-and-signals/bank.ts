import { questionsFor } from '#lib/question-types/author.ts';
import { argument } from './argument.ts';
import { reading } from './reading.ts';

/** Author functions bound to this unit's reading and argument. */
export const q = questionsFor(reading, argument);

/** ISO date the content speaks from. */
export const asOf = '2025-06-24';

/** ISO date by which a person must look at the content again. */
export const reviewBy = '2027-05-24';

/** The four kinds of statement that learners sort into. */
export const kinds = {
	fact: 'Checkable fact',
	reported: 'Reported or quoted speech',
	inference: 'Inference or prediction',
	opinion: 'Opinion or judgement'
};
