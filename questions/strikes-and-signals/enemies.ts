/** Pairs that never stand in the same form, because one gives the other away or strongly hints at it. */
export const enemies = [
	['S1-04', 'S1-09'],
	['S2-01', 'S2-10'],
	['S2-02', 'S2-06'],
	['S2-02', 'S2-09'],
	['S2-03', 'S2-06'],
	['S2-04', 'S2-11'],
	['S2-08', 'S2-09'],
	['S2-08', 'S2-10'],
	['S3-01', 'S3-05'],
	['S3-02', 'S3-04'],
	['S3-02', 'S3-05'],
	['S4-01', 'S4-05'],
	['S4-02', 'S4-05'],
	['S4-06', 'S4-08'],
	['S5-03', 'S5-11'],
	['S5-06', 'S5-07'],
	['S5-06', 'S5-09'],
	['S6-02', 'S6-06'],
	['S6-02', 'S6-11'],
	['S6-04', 'S6-09']
] as const;
