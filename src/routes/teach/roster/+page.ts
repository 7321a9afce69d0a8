import type { PageLoad } from './$types';

/** Loaded apart: other pages would otherwise carry along what this one shares with them. */
export const load: PageLoad = async () => ({ Page: (await import('./Page.svelte')).default });
