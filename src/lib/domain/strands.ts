/** The eight skills a learner's progress is reported on, with the words shown to people. */
export const strands = {
	R1: 'Find stated details',
	R2: 'Main idea, paraphrase, sequence',
	R3: 'Word meaning, tone, degree of certainty',
	R4: 'Fact, reported speech, inference, opinion',
	R5: 'Evidence and structure of the argument',
	R6: 'Assumptions and weak points',
	R7: 'Counter-arguments and perspectives',
	R8: 'Source evaluation and checking'
} as const;
