import { units } from '#lib/server/bank.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ shipped: units.map(({ id, title }) => ({ id, title })) });
