import { contentOf } from '#lib/domain/assignment-content.ts';
import { units } from '#lib/server/bank.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	shipped: units.map((unit) => ({ id: unit.id, content: contentOf(unit) }))
});
