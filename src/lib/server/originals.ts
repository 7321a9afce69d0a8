import { error } from '@sveltejs/kit';
import { units } from './bank.ts';
import { unitOr404 } from './pages.ts';

/** The units whose article can be recognised. */
export const recognisable = () => units.filter(({ original }) => original).map(({ id }) => ({ unit: id }));

/** The unit with this id and the print of its article, or a 404. */
export function unitWithOriginalOr404(id: string) {
	const unit = unitOr404(id);
	const print = unit.original ?? error(404, { code: 'no-original', message: `${id} has no original`, id: '' });
	return { unit, print };
}
