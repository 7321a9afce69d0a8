import { json } from '@sveltejs/kit';
import { recognising } from '#lib/pages/original-page.ts';
import { recognisable, unitWithOriginalOr404 } from '#lib/server/originals.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = recognisable;

/** Fetched by pages with a reading once an original is attached; without one, no page carries it. */
export const GET: RequestHandler = ({ params }) => {
	const { unit, print } = unitWithOriginalOr404(params.unit);
	return json(recognising(unit, print));
};
