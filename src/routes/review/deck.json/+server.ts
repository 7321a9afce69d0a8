import { json } from '@sveltejs/kit';
import { units } from '#lib/server/bank.ts';
import { deckOfUnit } from '#lib/pages/deck.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The questions of the review deck with their keys: cards are scored on the device, like every practice. */
export const GET: RequestHandler = () =>
	json({ units: units.map(deckOfUnit).filter(({ questions }) => questions.length > 0) });
