import { fail, succeed, type Result } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { parseUnit } from '#lib/question-types/unit-schema.ts';
import { linksFrom } from '#lib/ui/links.ts';
import { ownUnits } from '../../own-catalogues.ts';

/** A unit with everything in it: from this site, or as it was added from a file, looked at again as another version may have kept it. */
export async function wholeUnit(root: string, id: string, ships: boolean): Promise<Result<Unit<Question>>> {
	if (!ships) {
		const kept = (await ownUnits()).find((one) => one.id === id);
		return kept ? parseUnit(kept.unit) : missing(id);
	}
	try {
		const [rest, bank] = await Promise.all([
			fetchJson<Unit<Question>>(`${root}units/${id}/rest.json`),
			fetchJson<Pick<Unit<Question>, 'questions'>>(linksFrom(root).bank(id))
		]);
		return succeed({ ...rest, questions: bank.questions });
	} catch {
		return missing(id);
	}
}

/** What this site itself wrote while it was built. */
async function fetchJson<T>(address: string): Promise<T> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as T;
}

function missing(id: string) {
	return fail([{ code: 'missing', path: [id], expected: 'the unit', received: 'nothing' }]);
}
