import type { PageLoad } from './$types';

/** Loaded apart: other pages would otherwise carry every question type along. */
export const load: PageLoad = async ({ data }) => ({ ...data, paper: await import('#lib/print/on-paper.ts') });
