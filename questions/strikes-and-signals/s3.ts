import { asOf, kinds, q, reviewBy } from './bank.ts';
import { models } from './models.ts';

export const s3 = [
	q.numeric({
		id: 'S3-01',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		deck: true,
		tests: 'The year of the threats (S3.1).',
		prompt: 'In which year did Trump and Kim trade the threats mentioned here?',
		min: 1950,
		max: 2025,
		key: {
			value: 2017,
			tolerance: 0,
			why: 'S3.1 gives the year: Trump and Kim traded threats in 2017.',
			evidence: ['S3.1'],
			otherwise: 'That year does not belong to the threats in this section. S3.1 gives theirs.',
			slips: [
				{
					value: 2019,
					why: '2019 is the year of the Hanoi summit, which the next section speaks of (S4.2). The threats came earlier; S3.1 gives the year.',
					tag: 'M-DET'
				},
				{
					value: 2025,
					why: '2025 is the year of the strikes on Iran. The threats between Trump and Kim came years before; S3.1 says when.',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.singleChoice({
		id: 'S3-02',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R2',
		points: 1,
		asOf,
		reviewBy,
		claims: ['kim-grounds'],
		deck: true,
		tests: 'What followed the threats of 2017 (S3.2).',
		prompt: 'According to the section, what came after Trump and Kim had traded threats?',
		options: {
			talks: 'Talks between the two leaders',
			strike: 'A strike on a North Korean site',
			ceasefire: 'A ceasefire arranged by Qatar'
		},
		key: {
			option: 'talks',
			why: 'S3.2 says that the clash never went beyond words and later turned into summit talks.',
			evidence: ['S3.2'],
			reasons: {
				talks: 'S3.2 says so: the clash later turned into summit talks.',
				strike: {
					why: 'Nothing of the kind happened. S3.2 says that the clash between Trump and Kim never went beyond words.',
					tag: 'M-OPP'
				},
				ceasefire: {
					why: 'A ceasefire and Qatar both belong to the story of Iran (S1.8), and there it was Trump who announced the ceasefire. S3.2 tells what followed the threats of 2017.',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S3-03',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		claims: ['kim'],
		contested: ['C7', 'C13'],
		tests: 'Degrees of certainty.',
		prompt:
			'The author writes that events “suggest” something about Trump’s patience; of Kim, the author writes that they “will not be lost” on him. Which of the two statements is put more cautiously?',
		options: {
			patience: 'The one about Trump’s patience',
			attention: 'The one about Kim’s attention',
			neither: 'Neither, as both are put as settled'
		},
		key: {
			option: 'patience',
			why: '“Suggest” leaves room for other explanations. “Will not be lost” leaves none: the author writes as if sure of what Kim has noticed.',
			evidence: ['S3.3', 'S3.4'],
			reasons: {
				patience:
					'“Suggest” is a cautious verb: the events point to something without proving it. S3.3 keeps this with “the author infers”.',
				attention: {
					why: '“Will not be lost” is firm: there is no “may” or “probably” in it. S3.4 puts it as “the author is sure”.',
					tag: 'M-OVR'
				},
				neither: {
					why: '“Suggest” does not settle anything; it only points somewhere. The author puts one of the two statements less firmly than the other (S3.3 and S3.4).',
					tag: 'M-FACT'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S3-04',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['kim-grounds'],
		contested: ['C13'],
		pre: true,
		tests: 'The contrast that the inference about patience rests on.',
		prompt: 'On which contrast does the author build the claim about Trump’s patience?',
		options: {
			outcome: 'In one case threats led to talks; in the other, to force.',
			offers: 'In one case threats were made; in the other, just offers.',
			refusal: 'In one case talks were held; in the other, they were refused.'
		},
		key: {
			option: 'outcome',
			why: 'The author sets two cases side by side: the threats of 2017 turned into summit talks (S3.2), while Iran’s case ended in force (S3.3).',
			evidence: ['S3.3', 'S3.2'],
			reasons: {
				outcome:
					'Both cases began with threats. One turned into talks (S3.2), the other ended in force (S3.3), and on this difference the author builds.',
				offers: {
					why: 'There were threats in both cases: against North Korea in 2017 (S3.1) and against Iran beside the talks (S2.5).',
					tag: 'M-DET'
				},
				refusal: {
					why: 'Talks were held in both cases: summits with Kim (S3.2) and meetings with Iranian officials in Oman (S2.4).',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.classify({
		id: 'S3-05',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 4,
		asOf,
		reviewBy,
		claims: ['kim', 'kim-grounds'],
		contested: ['C7', 'C13'],
		tests: 'Telling kinds of statement apart when they speak of someone’s mind.',
		prompt:
			'Sort each statement by what kind of statement it is in this column. “Checkable” means that it could be proved right or wrong.',
		bins: kinds,
		cards: {
			fury: 'In 2017 Trump used the phrase “fire and fury”.',
			patience: 'Trump’s patience with slow talks has shrunk.',
			alarm: 'Leaders in Pyongyang were alarmed by the strikes.',
			talks: 'The threats of 2017 were followed by summit talks.'
		},
		key: {
			bins: { fury: 'reported', patience: 'inference', alarm: 'inference', talks: 'fact' },
			reasons: {
				fury: 'The column passes on Trump’s own words, and the quotation marks say so (S3.1). That he used them can be checked too, but the statement is there to quote him.',
				patience: 'Patience cannot be seen. The author works it out from how Iran’s case ended (S3.3).',
				alarm:
					'This is about what people feel, and no one in Pyongyang is asked. The author expects it from the events (S3.5).',
				talks: 'That summits took place after 2017 can be checked in records and reports (S3.2).'
			},
			slips: [
				{
					card: 'alarm',
					bin: 'fact',
					why: 'Nobody could look inside these leaders’ minds. The author expects alarm (S3.5), and the column brings no report of it.',
					tag: 'M-FACT'
				},
				{
					card: 'alarm',
					bin: 'reported',
					why: 'No one from Pyongyang is quoted on this. The only North Korean words in the column are about the attack on Iran (S1.7); the alarm is the author’s conclusion (S3.5).',
					tag: 'M-ATT'
				},
				{
					card: 'patience',
					bin: 'fact',
					why: 'How much patience a person has cannot be looked up. The author infers it from one case (S3.3).',
					tag: 'M-FACT'
				},
				{
					card: 'patience',
					bin: 'reported',
					why: 'No one is quoted as saying so. The author infers it from the end of Iran’s case (S3.3).',
					tag: 'M-ATT'
				},
				{
					card: 'talks',
					bin: 'inference',
					why: 'Nothing has to be guessed here: summits are public events, and anyone can check that they took place (S3.2).',
					tag: 'M-UND'
				}
			],
			why: 'The author goes from words that were spoken (S3.1) and events that took place (S3.2) to what people think and feel (S3.3 and S3.5). The last two have to be inferred.',
			evidence: ['S3.5', 'S3.3', 'S3.2', 'S3.1']
		}
	}),

	q.singleChoice({
		id: 'S3-06',
		process: 'evaluate',
		dok: 2,
		bloom: 'evaluate',
		strand: 'R8',
		points: 1,
		asOf,
		reviewBy,
		claims: ['kim', 'kim-no-source'],
		contested: ['C7'],
		tests: 'The kind of support for the claim about alarm (S3.5).',
		prompt: 'What kind of support does the author give for saying that Pyongyang was alarmed?',
		options: {
			reasoning: 'Reasoning from events, with no North Korean source',
			quotation: 'A direct quotation from a North Korean official',
			survey: 'A survey of specialists on North Korean policy'
		},
		key: {
			option: 'reasoning',
			why: 'In S3.5 the author expects alarm because the move from talks to strikes was, to the author, so sudden. No one from North Korea is quoted on it.',
			evidence: ['S3.5', 'S3.7'],
			reasons: {
				reasoning:
					'S3.5 goes from an event, the move from talks to strikes, to what the author expects people to feel.',
				quotation: {
					why: 'The column quotes North Korea once, and there the words are about the attack on Iran and the UN Charter (S1.7). They do not say that Pyongyang was alarmed.',
					tag: 'M-ATT'
				},
				survey: {
					why: 'The author cites no survey and no specialist in this section. The support for S3.5 is the author’s own reasoning.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S3-07',
		report: 'assumption',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['kim-warrant'],
		contested: ['C7'],
		pre: true,
		tests: 'The hidden premise of the inference about Kim.',
		prompt: 'What does the author’s inference about Kim’s reaction take for granted?',
		options: {
			elsewhere: 'Kim judges Trump’s plans for Korea by what Trump does elsewhere.',
			told: 'Kim had been told about the strikes before they took place.',
			allies: 'Kim thinks of Iran’s leaders as his most valued allies.'
		},
		key: {
			option: 'elsewhere',
			why: 'The author reasons from what Trump did to Iran to how Kim reacts (S3.4 and S3.5). That works if Kim reads acts elsewhere as signs for Korea; the author does not say so, yet needs it.',
			evidence: ['S3.5', 'S3.4'],
			reasons: {
				elsewhere:
					'Take this away and the author’s inference falls: a Kim who saw no link between Iran and Korea would have no cause for alarm.',
				told: {
					why: 'The author does not say so, and the inference works without it. People are often alarmed by what they did not expect (S3.5).',
					tag: 'M-OUT'
				},
				allies: {
					why: 'In the author’s reasoning Kim fears for his own country (S2.2). How much he values Iran’s leaders makes no difference to that.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.order({
		id: 'S3-08',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R2',
		points: 3,
		asOf,
		reviewBy,
		claims: ['kim-grounds'],
		tests: 'The sequence of events across two sections.',
		prompt: 'Put these events in the order in which they happened.',
		axis: 'earliest first',
		steps: {
			threats: 'Trump and Kim trade threats',
			summits: 'Trump and Kim meet at summits',
			campaign: 'Trump campaigns for a second term and speaks warmly of Kim',
			strikes: 'US forces strike sites in Iran'
		},
		key: {
			why: 'The threats came in 2017 (S3.1) and later turned into summits (S3.2). Trump then campaigned for a second term on his good relations with Kim (S3.6), and in that term came the strikes (S1.1 and S1.2).',
			evidence: ['S3.2', 'S3.1', 'S3.6', 'S1.2', 'S1.1']
		}
	}),

	q.trueFalse({
		id: 'S3-09',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 2,
		asOf,
		reviewBy,
		tests: 'What Trump said about Kim in the campaign (S3.6).',
		prompt: 'According to the section, Trump kept quiet about Kim during the campaign.',
		justifications: ['S3.6', 'S3.4', 'S3.2'],
		key: {
			verdict: false,
			verdictWhy: {
				true: {
					why: 'S3.6 says the opposite: Trump campaigned on his good relations with Kim.',
					tag: 'M-OPP'
				},
				false: 'Trump spoke of Kim in the campaign: of their good relations and his wish for new talks (S3.6).'
			},
			justification: 'S3.6',
			why: 'S3.6 says that Trump campaigned on his good relations with Kim and his wish for new talks.',
			evidence: ['S3.6'],
			reasons: {
				'S3.6': 'S3.6 is the sentence about the campaign, and it has Trump speaking of Kim.',
				'S3.4': {
					why: 'S3.4 is about what Kim has noticed. It does not tell us what Trump said in the campaign.',
					tag: 'M-IRR'
				},
				'S3.2': {
					why: 'S3.2 is about an earlier time, when the clash of 2017 turned into talks. The campaign came years later.',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S3-10',
		report: 'counter',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 1,
		asOf,
		reviewBy,
		claims: ['kim-grounds'],
		contested: ['C13'],
		tests: 'What would weaken the inference about Trump’s patience (S3.3).',
		prompt: 'Which new information would most weaken the author’s claim that Trump’s patience has shrunk?',
		options: {
			others: 'A list of other second-term talks that ran for months without force',
			dates: 'A list of the exact dates on which the Oman talks had taken place',
			news: 'A list of the news reports about Iran that had reached Pyongyang'
		},
		key: {
			option: 'others',
			why: 'The author draws a conclusion about Trump’s patience from one case (S3.3). Other slow talks in the same term that went on without force would be cases that point the other way.',
			evidence: ['S3.3'],
			reasons: {
				others: 'Cases of patience in the same term would speak directly against what the author infers in S3.3.',
				dates: {
					why: 'That would tell us more about the one case the author already uses (S2.4). It would not show whether the case is typical.',
					tag: 'M-IRR'
				},
				news: {
					why: 'That would bear on another claim of the author’s, that Kim has noticed (S3.4). It tells us nothing about Trump’s patience.',
					tag: 'M-ROLE'
				}
			}
		}
	}),

	q.multipleChoice({
		id: 'S3-11',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 2,
		asOf,
		reviewBy,
		claims: ['kim'],
		contested: ['C7'],
		tests: 'Spotting claims about what people think or feel.',
		prompt: 'In which TWO sentences does the author say what people in Pyongyang think or feel?',
		options: {
			noticed: { sentence: 'S3.4' },
			alarm: { sentence: 'S3.5' },
			threats: { sentence: 'S3.1' },
			summits: { sentence: 'S3.2' },
			campaign: { sentence: 'S3.6' }
		},
		key: {
			options: ['noticed', 'alarm'],
			why: 'Noticing (S3.4) and alarm (S3.5) go on in people’s minds. The author infers both; the other sentences report what was said or done.',
			evidence: ['S3.5', 'S3.4'],
			reasons: {
				noticed: 'To have noticed is a state of mind. S3.4 says what the author is sure that Kim has taken in.',
				alarm: 'Alarm is a feeling. S3.5 says what the author expects people in Pyongyang to feel.',
				threats: {
					why: 'S3.1 reports words that were spoken in 2017. Spoken words can be checked; what lay behind them is another matter.',
					tag: 'M-FACT'
				},
				summits: {
					why: 'S3.2 reports events: a clash of words, then talks. It does not say what anyone felt.',
					tag: 'M-FACT'
				},
				campaign: {
					why: 'S3.6 is about what Trump said in his campaign. It says nothing about minds in Pyongyang.',
					tag: 'M-ATT'
				}
			}
		}
	}),

	q.extended({
		id: 'S3-12',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R8',
		points: 8,
		asOf,
		reviewBy,
		claims: ['kim', 'kim-no-source', 'kim-old-view'],
		contested: ['C7'],
		tests: 'Testing an inference about a closed government.',
		prompt:
			'The author infers what Kim thinks. In 80–120 words, explain how an analyst could test this. Name one kind of evidence that would support the inference and one that would count against it.',
		words: { min: 80, max: 120 },
		rows: ['evidence', 'reasoning'],
		minutes: 15,
		key: {
			why: 'A strong answer says which of the author’s inferences it tests (S3.4, S3.5 or S3.7), names evidence that could really be found for it and against it, and says how far such evidence can reach.',
			evidence: ['S3.5', 'S3.4', 'S3.7'],
			ideas: {
				inference: 'Says which inference about Kim is to be tested.',
				support:
					'Names supporting evidence that could really exist, such as statements in state media, changed behaviour, weapons tests or refused talks.',
				against:
					'Names evidence against it, such as new contacts, an unchanged tone, or signs that the view was held long before.',
				bearing: 'Says why each kind of evidence bears on the inference.',
				limits: 'Notes the limits of such evidence, for example that public statements may hide what leaders think.'
			},
			models: models.closedGovernment,
			teacher:
				'Two answers that can both earn the top level. One is more convinced by the author: if state media link Iran’s fate to North Korea’s own weapons soon after the strikes, and offers of talks are refused with that reason, the inference gains. The other is less convinced: if the same words can be found years earlier, the strikes confirmed a view and did not create it; several experts said so in June 2025 (card B5). Either should say that statements by a closed government are made for an effect, so that behaviour over time weighs more than a single text.'
		}
	})
];
