import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import type { PageLoad } from './$types';

// Every question type in every state, for the people who build Passage. A build holds none of it.
export const prerender = false;

export const load: PageLoad = dev
	? async () => ({ Gallery: (await import('./Gallery.svelte')).default })
	: () => error(404, { code: 'not-found', message: 'Not found', id: '' });
