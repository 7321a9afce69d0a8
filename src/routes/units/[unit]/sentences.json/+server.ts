import { json } from '@sveltejs/kit';
import { sentencesOf } from '#lib/domain/reading.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => units.map(({ id }) => ({ unit: id }));

/** Every sentence by its id: notes whose words are not where they were are looked for in all of them. */
export const GET: RequestHandler = ({ params }) => {
	const sentences = unitOr404(params.unit).reading.sections.flatMap(sentencesOf);
	return json(Object.fromEntries(sentences.map(({ id, text }) => [id, text])));
};
