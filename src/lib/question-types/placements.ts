import type { Option } from '#lib/domain/question.ts';
import { sayList } from './say.ts';

/** What types share in which every thing is put in a place: a response maps the id of each to the id of its partner. */

export type Placements = Record<string, string>;

/** The placements with one more, or changed, or taken back when `there` is empty or `null`. */
export function place(
	placed: Readonly<Record<string, string>>,
	what: string,
	there: string | null
): Record<string, string> {
	const { [what]: _before, ...others } = placed;
	return there ? { ...others, [what]: there } : others;
}

/** The partner an id was given, if any; ids that objects have by nature (`toString`) find nothing. */
export function findIn<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
	return Object.hasOwn(map, id) ? map[id] : undefined;
}

/** What was put where, in the order of `from`; ids the question does not have are left out. */
export function readPlacements(from: readonly { id: string }[], to: readonly Option[], placed: Placements) {
	const read: { id: string; partner: string }[] = [];
	for (const { id } of from) {
		const partner = findIn(placed, id);
		if (partner !== undefined && to.some((option) => option.id === partner)) read.push({ id, partner });
	}
	return read;
}

/** Whether everything was put somewhere, and nothing was put that the question does not have. */
export function isWhole(from: readonly { id: string }[], to: readonly Option[], placed: Placements): boolean {
	const { length } = Object.keys(placed);
	return length === from.length && readPlacements(from, to, placed).length === length;
}

/** The same things in the same places, in whatever order they were put there. */
export function isSamePlacing(a: Placements, b: Placements): boolean {
	const ids = Object.keys(a);
	return ids.length === Object.keys(b).length && ids.every((id) => Object.hasOwn(b, id) && a[id] === b[id]);
}

/** Scoring: one for each right placement, as a share of all. */
export function shareRight(choices: readonly { right: boolean }[]): number {
	return choices.filter(({ right }) => right).length / choices.length;
}

/** Things beside their places as one line: `Place: thing; Place: thing`. */
export function sayPlacements(pairs: readonly (readonly [string, string])[]): string {
	return sayList(pairs.map(([place, thing]) => `${place}: ${thing}`));
}
