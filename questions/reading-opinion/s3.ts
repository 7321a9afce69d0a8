import { asOf, q, reviewBy } from './bank.ts';

export const s3 = [
	q.order({
		id: 'S3-01',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R2',
		points: 4,
		asOf,
		reviewBy,
		claims: ['checking', 'fairness'],
		tests: 'The order of steps in the section.',
		prompt: 'In what order does the section take these steps?',
		axis: 'first step first',
		steps: {
			origin: 'Find out who wrote the column, where and when.',
			second: 'Open a source that does not depend on it.',
			missing: 'Look for what is missing in it.',
			against: 'Put the best case against it into words.',
			decide: 'Say how far it has convinced you.'
		},
		key: {
			why: 'The text goes from the outside in: origin before anything else (S3.1), another source (S3.2), gaps (S3.5), the other side (S3.7), and in the end your verdict (S3.8).',
			evidence: ['S3.1', 'S3.2', 'S3.5', 'S3.7', 'S3.8']
		}
	}),

	q.numeric({
		id: 'S3-02',
		process: 'understand',
		dok: 2,
		bloom: 'apply',
		strand: 'R8',
		points: 1,
		asOf,
		reviewBy,
		claims: ['checking'],
		tests: 'Counting sources and not copies (S3.3).',
		prompt:
			'Three sites carry the same report of a fire, word for word: one wrote it and two copied it. How many sources do you have?',
		min: 0,
		max: 10,
		key: {
			value: 1,
			tolerance: 0,
			why: 'Sites that copy the same report are still one source (S3.3). If the first is wrong, so are the others.',
			evidence: ['S3.3'],
			otherwise: 'Ask which of the sites knows something that the others do not. S3.3 says how copies count.',
			slips: [
				{
					value: 3,
					why: 'There are three sites, but the copies know no more than what they copied (S3.3).',
					tag: 'M-OVR'
				},
				{
					value: 2,
					why: 'Two is the number of copies. S3.3 says what copies of one report count for.',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.singleChoice({
		id: 'S3-03',
		process: 'evaluate',
		dok: 2,
		bloom: 'evaluate',
		strand: 'R8',
		points: 1,
		asOf,
		reviewBy,
		claims: ['checking'],
		pre: true,
		tests: 'What to do when two figures differ (S3.4).',
		prompt: 'A column counts eleven accidents in a street, and the police count four. What is the best next step?',
		options: {
			what: 'Find out what each figure includes.',
			police: 'Take the figure of the police as right.',
			middle: 'Take a figure halfway between the two.'
		},
		key: {
			option: 'what',
			why: 'Both figures may be right if they count different things, such as every bump or only what was reported. So ask first what each of them counted (S3.4).',
			evidence: ['S3.4'],
			reasons: {
				what: 'This is the question that S3.4 asks, and only its answer tells you which figure fits the claim.',
				police: {
					why: 'The police may count only what is reported to them. S3.4 asks what was counted before it trusts either.',
					tag: 'M-OVR'
				},
				middle: {
					why: 'A figure halfway between was counted by nobody. Asking what each of them counted (S3.4) may explain both.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.trueFalse({
		id: 'S3-04',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R7',
		points: 2,
		asOf,
		reviewBy,
		claims: ['fairness'],
		tests: 'What a concession does for a fair argument (S3.6).',
		prompt: 'A writer can grant the other side a point and still hold on to the claim.',
		justifications: ['S3.6', 'S3.2', 'S3.5'],
		key: {
			verdict: true,
			verdictWhy: {
				true: 'S3.6 has both in one sentence: room for the other side, and an answer to it.',
				false: {
					why: 'Granting a point is no surrender. By S3.6 a fair writer gives the other side room and then answers it.',
					tag: 'M-OPP'
				}
			},
			justification: 'S3.6',
			why: 'After “admittedly” comes the other side’s point, and after that the writer’s answer (S3.6). A claim that has met an objection stands firmer.',
			evidence: ['S3.6'],
			reasons: {
				'S3.6': 'It names the words that grant a point, and says that the writer then answers it.',
				'S3.2': { why: 'S3.2 is about checking a column elsewhere. No other side appears in it.', tag: 'M-ROLE' },
				'S3.5': { why: 'S3.5 is about what a column leaves out. Here the other side is let in.', tag: 'M-ROLE' }
			}
		}
	}),

	q.multipleChoice({
		id: 'S3-05',
		process: 'evaluate',
		dok: 2,
		bloom: 'evaluate',
		strand: 'R8',
		points: 2,
		asOf,
		reviewBy,
		claims: ['checking'],
		tests: 'Which sources are independent of a column (S3.2, S3.3).',
		prompt: 'You want to check a figure in a column. Which TWO ways lead to a source that stands on its own?',
		options: {
			office: 'Ask the office that keeps the figures.',
			report: 'Find a report from before the column.',
			share: 'Find a page that has shared the column.',
			again: 'Read the column through a second time.',
			writer: 'Look up older columns by the writer.'
		},
		key: {
			options: ['office', 'report'],
			why: 'Both know the figure without the help of the column (S3.2). Whoever repeats the column, or stays with its writer, is still the first source (S3.3).',
			evidence: ['S3.2', 'S3.3'],
			reasons: {
				office: 'It has the figure at first hand and does not need the column for it.',
				report: 'What was written earlier cannot have been copied from the column.',
				share: {
					why: 'A page that passes the column on knows what the column knows. The two are one source (S3.3).',
					tag: 'M-OVR'
				},
				again: {
					why: 'Reading again may help you to understand it, but you have not left the page (S3.2).',
					tag: 'M-IRR'
				},
				writer: {
					why: 'That tells you more about the writer (S3.1). For the figure it is the same source once more.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.classify({
		id: 'S3-06',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R6',
		points: 4,
		asOf,
		reviewBy,
		claims: ['checking'],
		tests: 'Naming the gap that a question points to (S3.5).',
		prompt: 'Readers put these questions to the Market Street column. Sort them by the gap that each has found.',
		bins: { voice: 'A missing voice', date: 'A missing date', number: 'A missing number' },
		cards: {
			residents: 'What do people who live there say?',
			when: 'Which two years does the column mean?',
			others: 'How many accidents do other streets have?',
			drivers: 'What would bus drivers make of it?'
		},
		key: {
			bins: { residents: 'voice', when: 'date', others: 'number', drivers: 'voice' },
			reasons: {
				residents: 'The column lets no resident speak, and they would be hit first.',
				when: 'Without the years nobody can say whether the street is still as it was.',
				others:
					'If other streets have more, the figure for this one says less: such a number would tell against the claim.',
				drivers: 'Bus drivers know the street, and the column does not ask them.'
			},
			slips: [
				{
					card: 'when',
					bin: 'number',
					why: 'The number is there: two years. What is missing is which two, and that is a date (S3.5).',
					tag: 'M-DET'
				},
				{
					card: 'others',
					bin: 'voice',
					why: 'Nobody’s view is asked for here. A count would answer the question (S3.5).',
					tag: 'M-ROLE'
				}
			],
			why: 'S3.5 names three kinds of gap. Ask of each question what would fill it: somebody’s words, a day, or a count.',
			evidence: ['S3.5']
		}
	}),

	q.shortAnswer({
		id: 'S3-07',
		process: 'locate',
		dok: 1,
		bloom: 'understand',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		claims: ['fairness'],
		deck: true,
		lines: 2,
		tests: 'What the text asks of a reader before a verdict (S3.7).',
		prompt: 'What does the text ask you to put into words before you make up your mind?',
		key: {
			why: 'S3.7 asks for the best case against the column. Whoever can say it has understood what there is to decide.',
			evidence: ['S3.7'],
			need: 1,
			ideas: {
				against: {
					text: 'the best case against the column',
					signs: [
						['case', 'against'],
						['argument', 'against'],
						['reason', 'against'],
						['point', 'against'],
						['best', 'against'],
						['strongest', 'against'],
						['other side'],
						['opposite', 'view'],
						['opposing'],
						['counter']
					]
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S3-08',
		report: 'counter',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 1,
		asOf,
		reviewBy,
		claims: ['fairness'],
		pre: true,
		tests: 'Telling a strong objection from a weak one (S3.7).',
		prompt: 'A column wants a street closed to cars because it is unsafe. Which is the best case against it?',
		options: {
			ambulance: 'Ambulances use it to reach people fast.',
			writer: 'The writer is known for disliking cars.',
			old: 'The street has been open for a long time.'
		},
		key: {
			option: 'ambulance',
			why: 'The best case against a column (S3.7) meets its reason. The column speaks of safety, and slower ambulances would cost safety too. A fair writer would have to answer that (S3.6).',
			evidence: ['S3.7', 'S3.6'],
			reasons: {
				ambulance: 'It turns the column’s own concern, safety, into a reason to keep the street open.',
				writer: {
					why: 'This is about the person. The street is as safe or unsafe as it is, whoever writes about it.',
					tag: 'M-IRR'
				},
				old: {
					why: 'That something has long been so is no reason to keep it, and it does not touch the question of safety.',
					tag: 'M-CAU'
				}
			}
		}
	})
];
