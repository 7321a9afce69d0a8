/** Where the true value may well lie: 95 of 100 such ranges hold it. */
export interface Interval {
	low: number;
	high: number;
}

/** The two-sided 95 % point of the normal distribution. */
export const z95 = 1.959963984540054;

/**
 * The 95 % score interval of a share, which holds for few answers too. `of` > 0; it may be an effective number that is no whole
 * one. Source: E. B. Wilson, JASA 22, 1927.
 */
export function wilson(share: number, of: number, z = z95): Interval {
	const weight = 1 + z ** 2 / of;
	const centre = share + z ** 2 / (2 * of);
	const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
	return { low: Math.max(0, (centre - spread) / weight), high: Math.min(1, (centre + spread) / weight) };
}
