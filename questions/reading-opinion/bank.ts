import { questionsFor } from '#lib/question-types/author.ts';
import { argument } from './argument.ts';
import { reading } from './reading.ts';

/** Author functions bound to this unit's reading and argument. */
export const q = questionsFor(reading, argument);

/** ISO date the content speaks from. */
export const asOf = '2026-11-26';

/** ISO date by which a person must look at the content again. */
export const reviewBy = '2029-11-26';
