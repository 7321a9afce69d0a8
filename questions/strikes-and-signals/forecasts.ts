import type { Forecasts } from '#lib/domain/forecast.ts';
import type { SentenceIdOf } from '#lib/domain/reading.ts';
import type { reading } from './reading.ts';

/** What the column says will happen, as W-16 asks about it. */
export const forecasts: Forecasts<SentenceIdOf<typeof reading>> = {
	question: 'W-16',
	choose: 2,
	all: [
		{ sentence: 'S4.8', hedges: ['probably'] },
		{ sentence: 'S5.8', hedges: ['probably'] },
		{ sentence: 'S6.4', hedges: ['unlikely'] },
		{ sentence: 'S6.5', hedges: ['could'] }
	]
};
