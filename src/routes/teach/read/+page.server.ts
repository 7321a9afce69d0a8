import { catalogueOf } from '#lib/pages/catalogue.ts';
import { units } from '#lib/server/bank.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	catalogues: units.map((unit) => ({
		...catalogueOf(unit),
		versions: unit.questions.map(({ id, version }): [string, string] => [id, version])
	}))
});
