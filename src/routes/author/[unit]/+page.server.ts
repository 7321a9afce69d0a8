import { coveragePage } from '#lib/author/coverage-page.ts';
import { reportOn, type Authoring } from '#lib/lint/report.ts';
import { units } from '#lib/server/bank.ts';
import { unitOr404 } from '#lib/server/pages.ts';
import { authoring } from '#questions/authoring.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => units.map(({ id }) => ({ unit: id }));

const known = new Map<string, Authoring>(Object.entries(authoring));

/** Made with the build, whose day decides what is overdue. */
export const load: PageServerLoad = ({ params }) => {
	const unit = unitOr404(params.unit);
	const about = known.get(unit.id);
	if (!about) throw new Error(`${unit.id} is not in questions/authoring.ts`);
	const checked = new Date().toISOString().slice(0, 10);
	return coveragePage(unit, { report: reportOn(unit, about, { today: checked }), checked, accepted: about.accepted });
};
