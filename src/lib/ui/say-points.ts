/** Points as people say them: "2 of 3 points", "1½ of 2 points". */
export function sayPoints({ earned, possible }: { earned: number; possible: number }): string {
	return `${sayNumber(earned)} of ${sayNumber(possible)} ${possible === 1 ? 'point' : 'points'}`;
}

/** A number with at most two decimals and no trailing zeros. */
export function sayNumber(value: number): string {
	return String(Math.round(value * 100) / 100);
}
