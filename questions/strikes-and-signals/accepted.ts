/** Warnings of the question linter that were looked at and may stand; `question` is `null` for the unit as a whole. */
export const accepted: readonly { rule: string; question: string | null; why: string }[] = [
	{
		rule: 'W6',
		question: 'S3-03',
		why: 'Each of the two options names the statement it means in the words of the prompt; the key’s statement has one word more.'
	},
	{
		rule: 'W15',
		question: 'W-05',
		why: '“Eliminated” stands in a phrase of the column that the question is about, and “likely” beside it is what is ranked.'
	},
	{
		rule: 'W10',
		question: 'S6-01',
		why: 'The two options turn the same contrast round, and which way round it goes is what the question asks.'
	}
];
