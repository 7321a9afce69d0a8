import { sayNumber } from '#lib/ui/say-points.ts';

/** Points as they were typed, with a comma or a point; `null` when they are none that can be given. */
export function readPoints(typed: string): number | null {
	const value = typed.trim() === '' ? NaN : Number(typed.replace(',', '.'));
	return value >= 0 && value <= 10_000 ? value : null;
}

/** What to know of points that are more than there are; `''` where they are not, or where nobody knows how many there are. */
export function sayExcess(points: number | null, possible: number): string {
	if (points === null || possible <= 0 || points <= possible) return '';
	const there = `${sayNumber(possible)} ${possible === 1 ? 'point' : 'points'}`;
	return `That is more than the ${there} there are to earn. It can be given, as extra credit.`;
}
