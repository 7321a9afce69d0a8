import { units } from '#lib/server/bank.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	units: units.map(({ id, title, reading }) => ({
		...{ id, title },
		sections: reading.sections.map(({ id, title }) => ({ id, title }))
	}))
});
