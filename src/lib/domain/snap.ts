import type { Place } from './find-paragraphs.ts';
import type { Stretch } from './original.ts';

/**
 * The stretch that a changed paragraph most likely fills: from where it should begin to where it should end, moved to the
 * nearest blank line or to its neighbour, or else to a line's or word's end, and never less than what was recognised.
 */
export function snapTo(source: string, { start, end, whole }: Place, room: Stretch): Stretch {
	const reach = Math.max(40, (whole.end - whole.start) / 4);
	const low = Math.max(room.start, Math.min(whole.start - reach, start));
	const high = Math.min(room.end, Math.max(whole.end + reach, end));
	const heads = boundaries(source.slice(low, start), low === room.start ? 0 : null);
	const tails = boundaries(source.slice(end, high), high === room.end ? high - end : null);
	return {
		start: low + nearest(heads, whole.start - low, start - low),
		end: end + nearest(tails, whole.end - end, 0)
	};
}

/** Offsets at which a paragraph could begin or end, the best kind of them that there is; `limit` is where a neighbour stands. */
function boundaries(text: string, limit: number | null): number[] {
	const limits = limit === null ? [] : [limit];
	for (const pattern of [/\n\s*\n/gu, /\n/gu, /\s/gu]) {
		const found = [...text.matchAll(pattern)].map(({ index }) => index);
		if (found.length + limits.length > 0) return [...found, ...limits];
	}
	return [];
}

function nearest(offsets: readonly number[], wanted: number, otherwise: number): number {
	return offsets.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a), offsets[0] ?? otherwise);
}
