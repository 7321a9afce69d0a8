import { outlineOf } from '#lib/domain/outline.ts';
import { units } from '#lib/server/bank.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ outlines: units.map(outlineOf) });
