import type { PageLoad } from './$types';

/** Loaded apart: other pages would otherwise carry along what this one shares with them. */
export const load: PageLoad = async ({ data }) => ({ ...data, Page: (await import('./Page.svelte')).default });
