import { asOf, q, reviewBy } from './bank.ts';

export const s1 = [
	q.singleChoice({
		id: 'S1-01',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R2',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim'],
		pre: true,
		tests: 'What sets a column apart from a report (S1.1).',
		prompt: 'What sets an opinion column apart from a news report?',
		options: {
			view: 'It says what its writer makes of the events.',
			news: 'It says what has happened before others do.',
			sides: 'It gives each side of a quarrel equal space.'
		},
		key: {
			option: 'view',
			why: 'S1.1 draws the line: a report tells you what happened, a column what its writer thinks of it.',
			evidence: ['S1.1'],
			reasons: {
				view: 'This is the difference that S1.1 names: what happened, or what somebody thinks of it.',
				news: {
					why: 'Telling what happened is the work of a news report (S1.1), and nothing is said about being first.',
					tag: 'M-OPP'
				},
				sides: {
					why: 'A column may do that, but S1.1 does not ask it to. It gives the view of one writer.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.numeric({
		id: 'S1-02',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		claims: ['support'],
		tests: 'The figure that the example rests on (S1.6).',
		prompt: 'How many accidents does the Market Street column name as evidence?',
		unit: 'accidents',
		min: 0,
		max: 100,
		key: {
			value: 11,
			tolerance: 0,
			why: 'S1.6 gives the evidence in full: eleven accidents in two years.',
			evidence: ['S1.6'],
			otherwise: 'That is not the figure in the text. S1.6 says how many accidents there were, and in how long.',
			slips: [
				{ value: 2, why: 'Two is the number of years. S1.6 names the accidents just before it.', tag: 'M-DET' },
				{
					value: 1,
					why: 'There is one reason and one piece of evidence, but that one piece is a larger figure (S1.6).',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.match({
		id: 'S1-03',
		process: 'understand',
		dok: 2,
		bloom: 'apply',
		strand: 'R5',
		points: 4,
		asOf,
		reviewBy,
		claims: ['support', 'support-step'],
		tests: 'The parts of an argument in the example that runs through the text.',
		prompt: 'Match each part of an argument to its place in the Market Street column.',
		left: {
			claim: 'Claim',
			reason: 'Reason',
			evidence: 'Evidence',
			assumption: 'Assumption'
		},
		right: {
			close: 'Close the street to cars.',
			unsafe: 'The street is unsafe.',
			eleven: 'Eleven accidents in two years.',
			safer: 'People will be safer afterwards.',
			turn: 'Cars turn into the next street.'
		},
		key: {
			pairs: { claim: 'close', reason: 'unsafe', evidence: 'eleven', assumption: 'safer' },
			reasons: {
				claim: 'It is what the writer wants done (S1.2, S1.3).',
				reason: 'It says why the street should be closed, and itself needs evidence (S1.6).',
				evidence: 'It is a figure that the reason stands on (S1.5, S1.6).',
				assumption: 'It is the step from the evidence to the claim, which the writer leaves unsaid (S1.7).'
			},
			spares: {
				turn: {
					why: 'This is a doubt that a reader may raise (S1.9). The column does not say it, and it would weaken the claim.',
					tag: 'M-ROLE'
				}
			},
			why: 'What should be done is the claim, why is the reason, and what that stands on is the evidence. What must be true as well, and is left unsaid, is the assumption.',
			evidence: ['S1.6', 'S1.7', 'S1.3']
		}
	}),

	q.singleChoice({
		id: 'S1-04',
		report: 'assumption',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['support-step'],
		pre: true,
		tests: 'Finding an assumption in a new example (S1.8).',
		prompt:
			'A column says: “Two hundred readers have asked for Sunday hours, so the library should open on Sundays.” What does the writer take for granted?',
		options: {
			come: 'Those who asked for it would come.',
			near: 'Those who asked live near the library.',
			before: 'The library opened on Sundays once before.'
		},
		key: {
			option: 'come',
			why: 'Ask what else must be true before the evidence can carry the claim (S1.8). If those who asked stayed at home, two hundred requests would be no reason to open.',
			evidence: ['S1.8', 'S1.7'],
			reasons: {
				come: 'Take it away and the step gives way: asking for something is not yet using it.',
				near: {
					why: 'The argument works for readers from far away as well, so the writer need not assume it.',
					tag: 'M-IRR'
				},
				before: {
					why: 'The argument does not look back. It works as well for a library that has never opened on a Sunday.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.evidence({
		id: 'S1-05',
		process: 'locate',
		dok: 1,
		bloom: 'understand',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		claims: ['support'],
		tests: 'Where the text says what evidence may be (S1.5).',
		prompt: 'Which sentence tells you what kinds of thing can serve as evidence?',
		candidates: ['S1.2', 'S1.4', 'S1.5', 'S1.8'],
		key: {
			sentences: ['S1.5'],
			why: 'S1.5 lists four kinds: a figure, an event, a comparison and somebody’s words.',
			evidence: ['S1.5'],
			reasons: {
				'S1.2': { why: 'S1.2 says what a claim is. What it rests on comes later.', tag: 'M-ROLE' },
				'S1.4': { why: 'S1.4 says where in a column the claim may stand.', tag: 'M-ROLE' },
				'S1.5': 'After the colon it lists what a reason may stand on.',
				'S1.8': { why: 'S1.8 is about assumptions: what must be true beside the evidence.', tag: 'M-ROLE' }
			}
		}
	}),

	q.trueFalse({
		id: 'S1-06',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R6',
		points: 2,
		asOf,
		reviewBy,
		claims: ['support-step'],
		tests: 'What happens to a claim when its assumption fails (S1.9).',
		prompt: 'The figure in the Market Street column may be right and its claim may still be badly supported.',
		justifications: ['S1.9', 'S1.1', 'S1.4'],
		key: {
			verdict: true,
			verdictWhy: {
				true: 'S1.9 leaves the figure alone and shows that the step from it to the claim can fail.',
				false: {
					why: 'A right figure is not enough. S1.9 shows how the step from the figure to the claim can give way.',
					tag: 'M-OVR'
				}
			},
			justification: 'S1.9',
			why: 'Evidence carries a claim only if the step between them holds. In S1.9 the accidents are real, they just go elsewhere, and the claim loses its support.',
			evidence: ['S1.9', 'S1.8'],
			reasons: {
				'S1.9': 'It grants the accidents and still finds the step giving way.',
				'S1.1': { why: 'S1.1 tells columns from reports. It does not speak of evidence.', tag: 'M-IRR' },
				'S1.4': {
					why: 'S1.4 says where a claim stands and how firm it sounds, not how well it is supported.',
					tag: 'M-ROLE'
				}
			}
		}
	}),

	q.argumentMap({
		id: 'S1-07',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R5',
		points: 4,
		asOf,
		reviewBy,
		claims: ['support', 'support-step'],
		tests: 'Taking a new argument apart.',
		prompt: 'Another column is about lunch at school. Put each of its statements where it belongs; one is left over.',
		slots: {
			claim: ['Claim', 'Claim'],
			reason: ['Reason', 'Reason'],
			evidence: ['Evidence', 'Evidence'],
			assumption: ['Assumption', 'Assumption, left unsaid']
		},
		cards: {
			longer: 'The lunch break should be ten minutes longer.',
			hurry: 'Many pupils have too little time to eat.',
			plates: 'In one week, a third of the plates came back half full.',
			because: 'Food is left over because time runs out.',
			meals: 'The kitchen cooks four different meals a day.'
		},
		key: {
			slots: { claim: 'longer', reason: 'hurry', evidence: 'plates', assumption: 'because' },
			reasons: {
				longer: 'This is what the writer wants done, and all the rest leads to it.',
				hurry: 'It says why the break should be longer.',
				plates: 'It is a figure that somebody has counted, and the reason stands on it.',
				because: 'It must be true before half-full plates can say anything about time. Perhaps the food was not liked.',
				meals: {
					why: 'It may be true, but it supports neither the claim nor the reason.',
					tag: 'M-IRR'
				}
			},
			slips: [
				{
					card: 'plates',
					role: 'Reason',
					why: 'This is a count. It is what the reason stands on (S1.5), and does not yet say why the break should be longer.',
					tag: 'M-ROLE'
				},
				{
					card: 'hurry',
					role: 'Evidence',
					why: 'This needs something to stand on itself (S1.5). Among the cards is a figure that it can stand on.',
					tag: 'M-ROLE'
				},
				{
					card: 'because',
					role: 'Reason',
					why: 'This links the plates to the clock. It is the step that the writer takes without saying so (S1.7).',
					tag: 'M-ROLE'
				}
			],
			why: 'Start from what is to be done: that is the claim (S1.2). Its reason stands on a figure (S1.5), and the step between them, that time and not taste leaves plates half full, is the assumption (S1.7).',
			evidence: ['S1.5', 'S1.7', 'S1.2']
		}
	}),

	q.multipleChoice({
		id: 'S1-08',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 2,
		asOf,
		reviewBy,
		claims: ['support-step'],
		tests: 'Questions that put an assumption to the test (S1.8, S1.9).',
		prompt: 'Which TWO questions test whether the accidents on Market Street are a reason to close it to cars?',
		options: {
			cars: 'In how many of the accidents were cars involved?',
			next: 'How much of the traffic would use other streets?',
			name: 'Since when has the street carried its name?',
			paper: 'How many people in town read the newspaper?',
			shops: 'How many of the shops have opened this year?'
		},
		key: {
			options: ['cars', 'next'],
			why: 'Each asks for something that must be true before the evidence can carry the claim (S1.8): that cars cause the accidents, and that these do not go elsewhere with the traffic (S1.9).',
			evidence: ['S1.8', 'S1.9'],
			reasons: {
				cars: 'If most of the accidents happened without a car, keeping cars out would prevent few of them.',
				next: 'It asks what S1.9 asks: whether the accidents would go with the cars.',
				name: { why: 'Whatever the answer, the street would be as safe or unsafe as before.', tag: 'M-IRR' },
				paper: {
					why: 'This is about how many hear the claim. It says nothing on whether the evidence carries it.',
					tag: 'M-IRR'
				},
				shops: {
					why: 'Shops may matter to another reason, but the one given here is that the street is unsafe (S1.6).',
					tag: 'M-IRR'
				}
			}
		}
	})
];
