import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

// Every question type in every state, for the people who build Passage. A build answers 404 and ships none of it: Vite
// replaces the condition before it looks for imports, which it does not do with `dev` of $app/environment.
export const prerender = false;

export const load: PageLoad = import.meta.env.DEV
	? async () => ({ Gallery: (await import('./Gallery.svelte')).default })
	: () => error(404, { code: 'not-found', message: 'Not found', id: '' });
