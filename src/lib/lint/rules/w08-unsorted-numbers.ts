import { wordedChoicesOf } from '../parts.ts';
import { questionRule, type Flag } from '../rule.ts';

const range = /(\d[\d.,]*)\s*(?:–|-|to)\s*(\d[\d.,]*)/u;
const single = /^\W*(\d[\d.,]*)/u;
const valueOf = (digits: string | undefined) => Number((digits ?? '').replaceAll(',', ''));

/**
 * Options that are numbers keep a fixed order, rising or falling, and ranges do not overlap, so that no value is right twice.
 * Source: Haladyna, Downing and Rodriguez (2002), guidelines 21 and 22.
 */
export const unsortedNumbers = questionRule(
	{ id: 'W8', severity: 'warning', title: 'Numbers out of order, or ranges that overlap' },
	(q) =>
		wordedChoicesOf(q).flatMap(({ path, options, fixedOrder }): Flag[] => {
			const spans = options.map(({ text }) => spanOf(text));
			if (spans.some((span) => span === null)) return [];
			const sorted = spans.filter((span) => span !== null);
			const isRising = isSorted(sorted.map(([from]) => from));
			const isFalling = isSorted(sorted.map(([from]) => -from));
			const byStart = sorted.toSorted(([a], [b]) => a - b);
			const overlaps = byStart.some(([from], at) => from <= (byStart[at - 1]?.[1] ?? -Infinity));
			return [
				...(fixedOrder && (isRising || isFalling)
					? []
					: [{ path, message: 'List the numbers by size, and keep their order with “fixedOrder”.' }]),
				...(overlaps ? [{ path, message: 'Two options hold the same value. Draw the ranges apart.' }] : [])
			];
		})
);

function spanOf(text: string): [number, number] | null {
	const [, from, to] = range.exec(text) ?? [];
	if (from !== undefined) return [valueOf(from), valueOf(to)];
	const only = single.exec(text)?.[1];
	return only === undefined ? null : [valueOf(only), valueOf(only)];
}

function isSorted(values: readonly number[]): boolean {
	return values.every((value, at) => value >= (values[at - 1] ?? -Infinity));
}
