/** Pairs that never stand in the same form, because one gives the other away or strongly hints at it. */
export const enemies = [
	['S1-02', 'S1-03'],
	['S1-06', 'S1-08'],
	['S2-01', 'S2-03'],
	['S3-02', 'S3-05'],
	['S3-01', 'S3-07']
] as const;
