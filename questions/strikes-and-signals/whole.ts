import { asOf, kinds, q, reviewBy } from './bank.ts';

/** Questions on the whole column that are scored by themselves. */
export const whole = [
	q.singleChoice({
		id: 'W-01',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R2',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim'],
		contested: ['C6', 'C14'],
		tests: 'The thesis of the column at the right scope.',
		prompt: 'Which sentence best sums up what the author argues in the whole column?',
		options: {
			deal: 'By striking Iran, Trump has damaged his own chance of a deal with Kim.',
			attack: 'By striking Iran, Trump has made an attack on North Korea likely.',
			biden: 'By ignoring Pyongyang, Biden has done more harm to talks than the strikes.'
		},
		key: {
			option: 'deal',
			why: 'The author says that the attack makes serious talks much harder, above all with North Korea (S1.6), that it has probably ended the chance that was left (S4.8), and that this may be its price (S6.1).',
			evidence: ['S1.6', 'S4.8', 'S6.1'],
			note: 'Scope matters: the claim is about talks between two states, and the author mostly puts it with “probably”.',
			reasons: {
				deal: 'This has the cause (the strikes), the effect (fewer chances of a deal) and the irony that Trump himself wanted one.',
				attack: {
					why: 'The author says the reverse: Washington will probably not repeat its Iran approach in North Korea (S5.8).',
					tag: 'M-OPP'
				},
				biden: {
					why: 'The Biden years are one link in the history (S4.6), described as the author sees them. The author does not rank them above the strikes, which are what the column is about.',
					tag: 'M-SCO'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'W-02',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim'],
		tests: 'The purpose of the column.',
		prompt: 'What is the author mainly trying to do?',
		options: {
			persuade: 'Persuade readers that the strikes carry a hidden cost',
			report: 'Report the strikes and the reactions without comment',
			advise: 'Advise North Korea on how it should best respond'
		},
		key: {
			option: 'persuade',
			why: 'The author states a larger point (S1.6), backs it with reasons, and ends on what the strikes may have cost (S6.1). Someone who argues for a point wants to persuade.',
			evidence: ['S6.1', 'S1.6', 'S6.5'],
			reasons: {
				persuade:
					'The column grants that the attack may be a success in the short term and argues that its price is one that people overlook (S6.1).',
				report: {
					why: 'Events are reported, but the author comments all the way through: a clash (S1.5), an unwise attack (S5.2), an irony (S6.5).',
					tag: 'M-FACT'
				},
				advise: {
					why: 'The author writes about North Korea, for readers of a column. No sentence tells Pyongyang what to do.',
					tag: 'M-ATT'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'W-03',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim'],
		contested: ['C1'],
		tests: 'The tone of the column.',
		prompt: 'Which pair of words best describes the author’s tone towards Trump’s decision to strike?',
		options: {
			critical: 'Critical and worried',
			neutral: 'Neutral and technical',
			hopeful: 'Hopeful and admiring'
		},
		key: {
			option: 'critical',
			why: 'The author sees a clash between promise and act (S1.5), speaks of a precedent that makes talks much harder (S1.6), and fears for the chance of lasting peace in Korea (S6.1).',
			evidence: ['S1.5', 'S1.6', 'S6.1'],
			reasons: {
				critical:
					'The criticism is in S1.5, the worry in S6.1. In the column itself, words such as “sabotaged” and “dangerous precedent” set the same tone.',
				neutral: {
					why: 'A neutral report would not speak of a clash (S1.5) or end on an irony (S6.5). The column’s own words, “sabotaged” among them, are far from technical.',
					tag: 'M-UND'
				},
				hopeful: {
					why: 'This turns the tone round. The author grants a possible “tactical success” (S6.1), and only in order to set a larger cost against it.',
					tag: 'M-OPP'
				}
			}
		}
	}),

	q.order({
		id: 'W-04',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 4,
		asOf,
		reviewBy,
		claims: ['claim', 'pattern-grounds', 'history-grounds', 'concession-grounds', 'lesson'],
		tests: 'The structure of the column.',
		prompt: 'Put the author’s moves in the order in which the column makes them.',
		axis: 'first in the column first',
		steps: {
			event: 'States an event and a claim about it',
			example: 'Gives one main example of talks turning to force',
			history: 'Looks back at earlier failed talks',
			comparison: 'Compares two countries',
			lesson: 'Draws a lesson and ends on an irony'
		},
		key: {
			why: 'The author begins with the strikes and the claim about talks (S1.2 and S1.6), gives Iran as the example (S2.4), looks back to Hanoi (S4.2), compares North Korea with Iran (S5.3) and ends on a lesson and an irony (S6.3 and S6.5).',
			evidence: ['S1.6', 'S2.4', 'S4.2', 'S5.3', 'S6.5']
		}
	}),

	q.order({
		id: 'W-05',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R3',
		points: 3,
		asOf,
		reviewBy,
		claims: ['claim-qualifier'],
		contested: ['C14'],
		tests: 'A ladder of certainty.',
		prompt: 'Rank these wordings of the column about the damage to diplomacy by how certain they are.',
		axis: 'most certain first',
		steps: {
			doomed: '“doomed” (title)',
			likely: '“likely eliminated” (paragraph 11)',
			could: '“could have inadvertently” (paragraph 18)'
		},
		key: {
			why: 'The title of the column leaves no doubt at all. “Likely” says that something is probable, as S4.8 does in other words. “Could have” says no more than that it is possible (S6.5).',
			evidence: ['S6.5', 'S4.8'],
			note: 'One claim, three degrees of certainty: that is why it pays to quote a claim together with its hedge.'
		}
	}),

	q.multipleChoice({
		id: 'W-06',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 3,
		asOf,
		reviewBy,
		claims: ['pattern-grounds', 'history-grounds', 'concession-grounds'],
		tests: 'The kinds of support that the column uses.',
		prompt: 'Which THREE kinds of support does the column use?',
		options: {
			events: 'Recent events',
			history: 'Earlier history',
			comparison: 'A comparison of states',
			polls: 'Opinion polls',
			interviews: 'Interviews with experts',
			statistics: 'Official statistics'
		},
		key: {
			options: ['events', 'history', 'comparison'],
			why: 'The author points to the talks with Iran and the strikes (S2.4 to S2.6), to Hanoi and the Biden years (S4.2 to S4.7), and to how North Korea differs from Iran (S5.3 to S5.6).',
			evidence: ['S2.4', 'S4.2', 'S5.6'],
			reasons: {
				events: 'The talks in Oman, the threat and the strikes are all recent (S2.4 to S2.6).',
				history: 'The summit in Hanoi and the years after it are looked back on (S4.2 to S4.7).',
				comparison: 'North Korea is set beside Iran: weapon, partners, forces (S5.3 to S5.6).',
				polls: {
					why: 'The column says nothing of what the public thinks, and gives no poll.',
					tag: 'M-OUT'
				},
				interviews: {
					why: 'No expert is named or quoted. The judgements are the author’s.',
					tag: 'M-OUT'
				},
				statistics: {
					why: 'The few numbers are spans of time and a count of sites (S1.2, S2.5, S5.3). None comes from an official table.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.multipleChoice({
		id: 'W-07',
		process: 'locate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R8',
		points: 2,
		asOf,
		reviewBy,
		contested: ['C2', 'C3', 'C7'],
		tests: 'Whose voices are quoted.',
		prompt: 'Apart from the author’s, whose exact words are quoted in the column? Choose TWO.',
		options: {
			trump: 'Donald Trump’s',
			north: 'North Korea’s government’s',
			iran: 'Iran’s government’s',
			south: 'South Korea’s government’s',
			kim: 'Kim Jong-un’s own'
		},
		key: {
			options: ['trump', 'north'],
			why: 'The author quotes Trump on the strikes (S1.2) and from 2017 (S3.1), and a statement of North Korea’s (S1.7). Nobody else speaks in their own words.',
			evidence: ['S1.7', 'S1.2', 'S3.1'],
			reasons: {
				trump: 'Two phrases are his: one about the strikes (S1.2), one from 2017 (S3.1).',
				north: 'S1.7 quotes a few words of North Korea’s statement about the strikes.',
				iran: {
					why: 'Iran’s acts are reported, at the talks (S2.4) and at Al Udeid (S1.8). None of its words are quoted.',
					tag: 'M-ATT'
				},
				south: {
					why: 'South Korea comes up once, as what the North named its chief enemy (S4.7). It is not quoted.',
					tag: 'M-ATT'
				},
				kim: {
					why: 'What Kim thinks is inferred by the author (S3.4 and S6.2). The statement in S1.7 is his government’s.',
					tag: 'M-ATT'
				}
			}
		}
	}),

	q.classify({
		id: 'W-08',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R7',
		points: 6,
		asOf,
		reviewBy,
		claims: ['lesson', 'kim-no-source'],
		contested: ['C2', 'C3', 'C7'],
		tests: 'Which perspectives are given, inferred or missing.',
		prompt: 'Each line names a government’s view. For each, choose how it comes into the author’s column.',
		bins: { stated: 'Stated in the column', inferred: 'Inferred by the author', missing: 'Not in the column' },
		cards: {
			success: 'Washington: the strikes were a great success',
			charter: 'Pyongyang: the strikes broke the UN Charter',
			arms: 'Pyongyang: nuclear arms must not be traded away',
			base: 'Tehran: why it fired at Al Udeid',
			security: 'Seoul: what the strikes mean for its security',
			law: 'Beijing: whether the strikes were lawful'
		},
		key: {
			bins: {
				success: 'stated',
				charter: 'stated',
				arms: 'inferred',
				base: 'missing',
				security: 'missing',
				law: 'missing'
			},
			reasons: {
				success: 'Trump’s own words about the strikes are quoted in S1.2.',
				charter: 'North Korea’s statement is reported, and partly quoted, in S1.7.',
				arms: 'S6.2 says what Kim will conclude “in the author’s reading”. Nobody in Pyongyang is quoted on it.',
				base: 'S1.8 says that Iran fired missiles at the base. Its government’s reasons are not given.',
				security: 'South Korea comes up once, in what the North says about it (S4.7). Its own view is missing.',
				law: 'China is named as a partner of North Korea (S5.5). What Beijing says about the strikes is missing.'
			},
			slips: [
				{
					card: 'arms',
					bin: 'stated',
					why: 'It is the author who says what Kim will conclude (S6.2). No one in Pyongyang is quoted or reported as saying it.',
					tag: 'M-ATT'
				},
				{
					card: 'law',
					bin: 'stated',
					why: 'China is named, with its agreement with North Korea (S5.5). A view on the strikes is not given; you may know one from elsewhere.',
					tag: 'M-OUT'
				},
				{
					card: 'law',
					bin: 'inferred',
					why: 'The author does not guess at a view of Beijing’s. S5.5 speaks only of the agreement with North Korea.',
					tag: 'M-OUT'
				},
				{
					card: 'charter',
					bin: 'inferred',
					why: 'This one was said in public: S1.7 reports the statement and quotes some of its words.',
					tag: 'M-UND'
				},
				{
					card: 'base',
					bin: 'stated',
					why: 'The act is in S1.8, the reasons are not. A reader can easily fill them in without noticing.',
					tag: 'M-OUT'
				},
				{
					card: 'security',
					bin: 'stated',
					why: 'S4.7 is about what North Korea says of the South. What Seoul thinks is not in the column.',
					tag: 'M-ATT'
				}
			],
			why: 'Two governments are quoted, Trump’s (S1.2) and North Korea’s (S1.7). A third view is worked out by the author (S6.2). Tehran, Seoul and Beijing have acts or partners in the column, and no view of their own.',
			evidence: ['S6.2', 'S1.2', 'S1.7', 'S1.8', 'S4.7', 'S5.5']
		}
	}),

	q.argumentMap({
		id: 'W-09',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R5',
		points: 6,
		asOf,
		reviewBy,
		claims: ['claim', 'claim-qualifier', 'pattern-grounds', 'history', 'kim-warrant', 'concession'],
		contested: ['C7', 'C14'],
		tests: 'The parts of the whole argument, after Toulmin.',
		prompt: 'Build the map of the author’s whole argument: place each card in its slot.',
		slots: {
			claim: ['Claim', 'Claim'],
			first: ['Grounds', 'Grounds 1'],
			second: ['Grounds', 'Grounds 2'],
			warrant: ['Warrant', 'Warrant (unstated)'],
			qualifier: ['Qualifier', 'Qualifier'],
			rebuttal: ['Rebuttal', 'Rebuttal the author grants']
		},
		cards: {
			talks: 'The strikes have badly hurt the chance of US–North Korea diplomacy.',
			iran: 'Iran was talking with the US and was struck.',
			trust: 'Trust between the US and North Korea was already low.',
			reads: 'Kim reads Trump’s plans from what happens to others.',
			likely: 'likely',
			spared: 'An attack on North Korea itself is unlikely.'
		},
		key: {
			slots: {
				claim: 'talks',
				first: 'iran',
				second: 'trust',
				warrant: 'reads',
				qualifier: 'likely',
				rebuttal: 'spared'
			},
			reasons: {
				talks: 'This is what the author wants to show (S1.6 and S4.8). Everything else supports it or limits it.',
				iran: 'The author points to this case in support (S2.4 to S2.6), so it is among the grounds.',
				trust: 'The author points to this history in support (S4.1 and S4.4), so it is among the grounds.',
				reads:
					'The author never says this, yet needs it: without it, what was done to Iran would tell Kim nothing about himself.',
				likely: 'This word says how sure the author is. S4.8 has “probably” in its place.',
				spared: 'The author grants this point against the claim (S5.8) and then answers it (S5.9).'
			},
			slips: [
				{
					card: 'reads',
					role: 'Grounds',
					why: 'Grounds are what the author points to, such as the talks with Iran (S2.4). This is the rule, left unsaid, that makes them count for Korea.',
					tag: 'M-ROLE'
				},
				{
					card: 'trust',
					role: 'Claim',
					why: 'That trust was low before the strikes is offered in support (S4.1). What it supports is the claim.',
					tag: 'M-ROLE'
				},
				{
					card: 'spared',
					role: 'Claim',
					why: 'The author does say this (S5.8), but as a point on the other side, and goes on to say what will change all the same (S5.9).',
					tag: 'M-ROLE'
				},
				{
					card: 'spared',
					role: 'Grounds',
					why: 'This point speaks against the claim: the smaller the danger of an attack, the less talks put at risk. The author grants it (S5.8).',
					tag: 'M-ROLE'
				},
				{
					card: 'iran',
					role: 'Warrant',
					why: 'This is a case that the author describes (S2.4 to S2.6). A warrant is the rule that leads from such a case to the claim.',
					tag: 'M-ROLE'
				},
				{
					card: 'talks',
					role: 'Grounds',
					why: 'This is where the argument leads (S4.8). Grounds are what it starts from.',
					tag: 'M-ROLE'
				}
			],
			why: 'The author goes from Iran’s case (S2.4) and a history of low trust (S4.1) to a claim about talks (S4.8), put with care. The step from Iran to Korea rests on a rule that is left unsaid, and one point on the other side is granted (S5.8).',
			evidence: ['S4.8', 'S2.4', 'S4.1', 'S5.8']
		}
	}),

	q.singleChoice({
		id: 'W-10',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 1,
		asOf,
		reviewBy,
		claims: ['history-double-edge'],
		contested: ['C14'],
		tests: 'The strongest objection to the column as a whole.',
		prompt: 'Which reply is the strongest challenge to the author’s column as a whole?',
		options: {
			dead: 'Talks were already close to dead, so the strikes may have changed little.',
			warm: 'Trump spoke warmly of Kim, so the strikes on Iran may not matter much.',
			sites: 'The strikes hit just three sites, so they were too few to be noticed.'
		},
		key: {
			option: 'dead',
			why: 'The author’s claim is that the strikes took away a chance (S4.8). If Pyongyang had refused already (S4.5), little was left to take away. This reply uses the author’s own sentences and goes to the heart of the claim.',
			evidence: ['S4.5', 'S4.8', 'S4.1'],
			note: 'A strong challenge need not win. The author can answer that a small chance matters more, the smaller it is.',
			reasons: {
				dead: 'It grants the facts of S4.1 to S4.5 and asks how much the strikes can have added.',
				warm: {
					why: 'The author has dealt with this: friendly words deepen the shock (S3.7), and section 4 gives reasons for distrust that words do not touch.',
					tag: 'M-IRR'
				},
				sites: {
					why: 'How many sites were struck has no bearing on what a watcher may conclude. The reply leaves the author’s reasons alone.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'W-15',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['pattern-israel'],
		contested: ['C12'],
		card: 'B1',
		tests: 'The effect of a fact that the column leaves out.',
		prompt:
			'The background card tells what happened on 13 June 2025. How does that bear on the author’s picture of a sudden move from talks to force?',
		options: {
			state: 'Another state’s decision came before the US strikes.',
			signed: 'The talks in Oman had already ended in an agreement.',
			joined: 'North Korea had joined the fighting before the US did.'
		},
		key: {
			option: 'state',
			why: 'The author sets talks (S2.4) and US strikes (S2.6) side by side and calls the move sudden (S3.5). By the card, Israel’s attacks lay in between. A reader may then ask whose decision ended the talks, and how sudden the US move was.',
			evidence: ['S3.5', 'S2.4', 'S2.6'],
			note: 'The card does not say whether the author’s conclusion is right. It adds a step that the column does not mention.',
			reasons: {
				state:
					'By the card, Israel began its attacks on 13 June. In the column the US strikes follow the talks directly.',
				signed: {
					why: 'Neither the card nor the column says so. By the card, a further round of talks was still planned.',
					tag: 'M-OUT'
				},
				joined: {
					why: 'Nothing of the kind is in the card or the column. North Korea condemned the strikes in words (S1.7).',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.numeric({
		id: 'W-17',
		process: 'understand',
		dok: 2,
		bloom: 'apply',
		strand: 'R2',
		points: 1,
		asOf,
		reviewBy,
		card: 'B7',
		tests: 'Dating a text from what it says itself.',
		prompt:
			'The background card gives the day on which Trump’s second term began; S1.1 says how far into it the column was written. In which month was that, most probably? Give the month as a number from 1 to 12.',
		min: 1,
		max: 12,
		key: {
			value: 6,
			tolerance: 0,
			why: 'Five months after 20 January 2025 is 20 June 2025, and S1.1 says “about five months”. So June, the sixth month, fits best.',
			evidence: ['S1.1'],
			note: 'This is a conclusion from inside the text. The day on which the column appeared is not confirmed.',
			otherwise: 'Start from the date on the card and count on by the number of months in S1.1.',
			slips: [
				{
					value: 5,
					why: 'Five is the number of months that had gone by (S1.1). Count them on from January.',
					tag: 'M-DET'
				},
				{
					value: 1,
					why: 'January is when the term began. S1.1 says how many months later the column was written.',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.classify({
		id: 'W-18',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 6,
		asOf,
		reviewBy,
		claims: ['kim', 'lesson', 'concession'],
		contested: ['C7'],
		deck: true,
		tests: 'Telling kinds of statement apart, mixed over all sections.',
		prompt:
			'Sort each statement by what kind of statement it is in the author’s column. “Checkable” means that it could be proved right or wrong.',
		bins: kinds,
		cards: {
			singapore: 'A summit was held in Singapore.',
			qatar: 'Al Udeid is in Qatar.',
			fury: 'Trump spoke of “fire and fury”.',
			unlikely: 'Kim is unlikely to accept talks on complete denuclearisation.',
			alarm: 'Pyongyang was alarmed.',
			unwise: 'Attacking North Korea would be unwise.'
		},
		key: {
			bins: {
				singapore: 'fact',
				qatar: 'fact',
				fury: 'reported',
				unlikely: 'inference',
				alarm: 'inference',
				unwise: 'opinion'
			},
			reasons: {
				singapore: 'A meeting of leaders leaves records, so this can be checked (S2.1).',
				qatar: 'Where a base lies can be looked up (S1.8).',
				fury: 'The column passes on Trump’s own words of 2017, and the quotation marks say so (S3.1). That he used them can be checked too, but the statement is there to quote him.',
				unlikely: 'This is a forecast of what Kim will do (S6.4), and “unlikely” marks it as one.',
				alarm:
					'This is a conclusion about how others feel. The author expects it (S3.5); nobody in Pyongyang is asked.',
				unwise: 'What is wise is a matter of weighing, and S5.2 says that this is the author’s view.'
			},
			slips: [
				{
					card: 'alarm',
					bin: 'fact',
					why: 'It is said firmly, but no one in Pyongyang is quoted. The author works it out from events (S3.5).',
					tag: 'M-OVR'
				},
				{
					card: 'alarm',
					bin: 'reported',
					why: 'North Korea’s statement condemned the strikes (S1.7). The alarm is what the author expects (S3.5).',
					tag: 'M-ATT'
				},
				{
					card: 'unlikely',
					bin: 'fact',
					why: 'This is about the future. When the column was written no one could check it (S6.4).',
					tag: 'M-FACT'
				},
				{
					card: 'unwise',
					bin: 'fact',
					why: 'No record can settle what is wise. S5.2 gives it as the author’s view.',
					tag: 'M-FACT'
				},
				{
					card: 'unwise',
					bin: 'inference',
					why: 'The author does not say what will happen here, but what would be wise (S5.2). That is a judgement.',
					tag: 'M-FACT'
				}
			],
			why: 'Ask of each statement how one would find out: look it up (S2.1, S1.8), look who said it (S3.1), or weigh what the author concludes (S3.5, S6.4) or judges (S5.2).',
			evidence: ['S3.5', 'S6.4', 'S5.2', 'S2.1', 'S1.8', 'S3.1']
		}
	}),

	q.singleChoice({
		id: 'W-19',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim-qualifier'],
		contested: ['C14'],
		tests: 'The title against the body of the column.',
		prompt: 'The author’s title says that the strategy is “doomed”. How does that compare with the body of the column?',
		options: {
			firmer: 'The title treats as settled what the body mostly calls likely.',
			softer: 'The title treats as doubtful what the body mostly calls certain.',
			same: 'The title and the body show the same degree of certainty.'
		},
		key: {
			option: 'firmer',
			why: '“Doomed” leaves no way out. In the body the author is more careful: “probably” (S4.8), “could” (S6.1), “could have” (S6.5).',
			evidence: ['S4.8', 'S6.1', 'S6.5'],
			note: 'Titles are short and often written by someone else at a newspaper, so they tend to be firmer. Judge a column by its body.',
			reasons: {
				firmer: 'The title has no hedge at all, and the sentences on the same point nearly all have one.',
				softer: {
					why: 'This turns it round. “Doomed” is as firm as a word can be; the hedges are in the body (S4.8, S6.5).',
					tag: 'M-OPP'
				},
				same: {
					why: 'Set the title beside S4.8 or S6.5: the author’s “probably” and “could have” are missing from it.',
					tag: 'M-OVR'
				}
			}
		}
	}),

	q.order({
		id: 'W-20',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R2',
		points: 4,
		asOf,
		reviewBy,
		claims: ['history-grounds', 'pattern-grounds'],
		deck: true,
		tests: 'The story in the order of time, across the sections.',
		prompt: 'Put these events in the order in which they happened.',
		axis: 'earliest first',
		steps: {
			threats: 'Trump and Kim trade threats',
			hanoi: 'The Hanoi summit ends without a deal',
			biden: 'Biden’s four years in office',
			oman: 'US–Iran talks in Oman',
			strikes: 'US strikes on Iran'
		},
		key: {
			why: 'The threats came in 2017 (S3.1), Hanoi in 2019 (S4.2), then four years under Joe Biden (S4.6). In Trump’s second term there were talks in Oman (S2.4) and then the strikes (S2.6).',
			evidence: ['S3.1', 'S4.2', 'S4.6', 'S2.4', 'S2.6']
		}
	})
];
