import { json } from '@sveltejs/kit';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => units.map(({ id }) => ({ unit: id }));

/** Everything of a unit but its questions, which `units/<unit>.json` has: a teacher makes a learner edition of both. */
export const GET: RequestHandler = ({ params }) => json({ ...unitOr404(params.unit), questions: [] });
