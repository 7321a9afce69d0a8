import { json } from '@sveltejs/kit';
import { sentencesOf } from '#lib/domain/reading.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => units.map(({ id }) => ({ unit: id }));

/** The questions with their keys: the progress page scores every stored answer again from them. */
export const GET: RequestHandler = ({ params }) => {
	const { reading, questions } = unitOr404(params.unit);
	return json({ sentences: reading.sections.flatMap(sentencesOf).map(({ id }) => id), questions });
};
