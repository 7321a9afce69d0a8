import { asOf, q, reviewBy } from './bank.ts';
import { models } from './models.ts';

export const s5 = [
	q.singleChoice({
		id: 'S5-01',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		claims: ['concession-grounds'],
		deck: true,
		tests: 'How long North Korea has had a nuclear weapon, in the author’s words (S5.3).',
		prompt: 'For how long, according to the author, has North Korea had a nuclear weapon?',
		options: {
			ten: 'About ten years',
			twenty: 'Close to twenty years',
			forty: 'More than forty years'
		},
		fixedOrder: true,
		key: {
			option: 'twenty',
			why: 'The author says that North Korea has had a nuclear weapon for close to twenty years, and sets this against the charge against Iran (S5.3).',
			evidence: ['S5.3'],
			reasons: {
				ten: {
					why: 'This is about half the time the author gives. You can find the length of time in S5.3.',
					tag: 'M-DET'
				},
				twenty: 'This is the length of time given in S5.3.',
				forty: {
					why: 'This is about twice the time the author gives. You can find the length of time in S5.3.',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.numeric({
		id: 'S5-02',
		process: 'evaluate',
		dok: 2,
		bloom: 'apply',
		strand: 'R8',
		points: 1,
		asOf,
		reviewBy,
		claims: ['concession-grounds'],
		card: 'B6',
		tests: 'Checking a round figure against a date.',
		prompt:
			'The background card says that North Korea’s first announced nuclear test was in October 2006. How many full years is that before June 2025?',
		unit: 'years',
		min: 0,
		max: 50,
		key: {
			value: 18,
			tolerance: 0,
			why: 'From October 2006 to October 2024 is 18 full years, and June 2025 comes before the nineteenth year is complete. The author’s “close to twenty years” (S5.3) fits this as a round figure.',
			evidence: ['S5.3'],
			otherwise:
				'Count from October to October: how many times does October come round after 2006 and before June 2025?',
			slips: [
				{
					value: 19,
					why: '2025 minus 2006 is 19, but June comes before October, so the last of those years was not yet complete.',
					tag: 'M-DET'
				},
				{
					value: 20,
					why: 'Twenty is the author’s round figure (S5.3). The question asks for the full years between the two dates.',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.multipleChoice({
		id: 'S5-03',
		process: 'locate',
		dok: 1,
		bloom: 'understand',
		strand: 'R1',
		points: 3,
		asOf,
		reviewBy,
		claims: ['concession', 'concession-grounds'],
		contested: ['C10'],
		tests: 'The three reasons why North Korea differs from Iran (S5.3, S5.5, S5.6).',
		prompt: 'Which THREE things about North Korea does the author give as reasons for calling an attack on it unwise?',
		options: {
			weapon: 'It already has a nuclear weapon.',
			agreements: 'It has agreements with two large powers.',
			forces: 'It has strong armed forces of its own.',
			iran: 'It has Iran ready to strike back for it.',
			south: 'It has South Korea’s word to stay out.',
			vote: 'It has a vote of the UN on its side.'
		},
		key: {
			options: ['weapon', 'agreements', 'forces'],
			why: 'The author counts the reasons: first the weapon (S5.3), second the agreements with China and Russia (S5.5), third North Korea’s own forces (S5.6).',
			evidence: ['S5.3', 'S5.5', 'S5.6'],
			reasons: {
				weapon: 'This is the first reason, in S5.3.',
				agreements: 'This is the second reason, in S5.5: the two powers are China and Russia.',
				forces: 'This is the third reason, in S5.6.',
				iran: {
					why: 'The section does not say that Iran would strike back for North Korea. Iran is there only to be compared with it.',
					tag: 'M-OUT'
				},
				south: {
					why: 'South Korea does not come up in this section, and nothing is said of any promise to stay out.',
					tag: 'M-OUT'
				},
				vote: {
					why: 'The section mentions no vote of the UN. The help it speaks of comes from China and Russia (S5.5).',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.classify({
		id: 'S5-04',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R2',
		points: 5,
		asOf,
		reviewBy,
		claims: ['concession', 'concession-grounds'],
		contested: ['C4', 'C10', 'C11'],
		tests: 'Reading a comparison closely, and noticing what it leaves out.',
		prompt:
			'To which state does the author give each description in this section? Choose the last answer where the section is silent.',
		bins: { iran: 'Iran', north: 'North Korea', silent: 'Not stated here' },
		cards: {
			agreements: 'has defence agreements with China and Russia',
			accused: 'was accused of seeking a nuclear weapon',
			weaker: 'has the weaker forces of the two',
			danger: 'is judged the larger danger to the US',
			missile: 'has tested a long-range missile this year'
		},
		key: {
			bins: { agreements: 'north', accused: 'iran', weaker: 'iran', danger: 'north', missile: 'silent' },
			reasons: {
				agreements: 'S5.5 says that China and Russia each have a mutual defence agreement with North Korea.',
				accused: 'S5.3 says that Iran was “allegedly” seeking a nuclear weapon, which means that it was accused of it.',
				weaker:
					'S5.6 says that North Korea’s forces are far stronger than Iran’s, so in this comparison Iran’s are the weaker.',
				danger: 'In S5.7 the author rates North Korea as the greater danger to the US.',
				missile:
					'The section says nothing about missile tests. You may have heard of tests elsewhere, but the question is what stands here.'
			},
			slips: [
				{
					card: 'missile',
					bin: 'north',
					why: 'You may know of North Korean missile tests from the news. This section does not mention any, so the comparison leaves this open.',
					tag: 'M-OUT'
				},
				{
					card: 'missile',
					bin: 'iran',
					why: 'The first section reports missiles fired in an attack (S1.8), which was no test. This section mentions no missile tests.',
					tag: 'M-DET'
				},
				{
					card: 'accused',
					bin: 'north',
					why: 'S5.3 says that North Korea has had a weapon for years. The state it calls accused is Iran.',
					tag: 'M-DET'
				},
				{
					card: 'weaker',
					bin: 'north',
					why: 'This turns the comparison round. S5.6 calls North Korea’s forces far stronger than Iran’s.',
					tag: 'M-OPP'
				},
				{
					card: 'danger',
					bin: 'iran',
					why: 'This turns the comparison round. In S5.7 the author rates North Korea as the greater danger.',
					tag: 'M-OPP'
				},
				{
					card: 'agreements',
					bin: 'iran',
					why: 'S5.5 speaks of North Korea. The section mentions no defence agreement of Iran’s.',
					tag: 'M-DET'
				}
			],
			why: 'The author sets two states side by side: their weapons (S5.3), their partners (S5.5), their forces (S5.6) and the danger they pose (S5.7). A careful reader also notices what a comparison leaves out.',
			evidence: ['S5.3', 'S5.5', 'S5.6', 'S5.7']
		}
	}),

	q.singleChoice({
		id: 'S5-05',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		claims: ['concession-grounds'],
		contested: ['C4'],
		pre: true,
		tests: 'The force of the word “allegedly” (S5.3).',
		prompt: 'The author says that Iran was “allegedly” seeking a nuclear weapon. What does that word tell the reader?',
		options: {
			unproven: 'The charge is reported but not treated as proven.',
			accepted: 'The charge is reported and Iran has accepted it.',
			rejected: 'The charge is reported and the author rejects it.'
		},
		key: {
			option: 'unproven',
			why: '“Allegedly” means that people claim something that has not been proven. With this word the author passes the charge on and does not vouch for it (S5.3).',
			evidence: ['S5.3'],
			reasons: {
				unproven: 'The word reports a charge and leaves open whether it is true.',
				accepted: {
					why: 'The word does not say what Iran replied, and S5.3 reports no such step. Iran’s government has denied the charge.',
					tag: 'M-OVR'
				},
				rejected: {
					why: 'Leaving a charge open is weaker than rejecting it. The author neither confirms nor denies it in S5.3.',
					tag: 'M-OPP'
				}
			}
		}
	}),

	q.twoPart({
		id: 'S5-06',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 2,
		asOf,
		reviewBy,
		claims: ['concession'],
		pre: true,
		tests: 'Telling the author’s prediction from a scenario.',
		prompt: 'What does the author expect Washington to do about North Korea’s nuclear sites?',
		options: {
			avoid: 'Probably avoid an attack like the one on Iran',
			attack: 'Probably attack them once new talks break down',
			leave: 'Probably leave the region and let China decide'
		},
		evidencePrompt: 'Which sentence best supports your answer?',
		candidates: ['S5.8', 'S5.1', 'S5.4', 'S5.9'],
		key: {
			option: 'avoid',
			reasons: {
				avoid: 'S5.8 says that Washington will probably not repeat its Iran approach there.',
				attack: {
					why: 'The author imagines a threat of this kind in S5.1, as something that might happen. The forecast in S5.8 goes the other way.',
					tag: 'M-FACT'
				},
				leave: {
					why: 'The section says nothing about the US leaving the region. China comes up only as a partner of North Korea (S5.5).',
					tag: 'M-OUT'
				}
			},
			sentence: 'S5.8',
			sentenceReasons: {
				'S5.8': 'This sentence says what will probably happen, and it is the only one about Washington’s next step.',
				'S5.1': {
					why: 'S5.1 is a scenario: it says what Trump might threaten to do. A threat that is imagined is not a forecast of an attack.',
					tag: 'M-ROLE',
					fits: 'attack'
				},
				'S5.4': {
					why: 'S5.4 says what an attack would lead to. It does not say how likely one is.',
					tag: 'M-ROLE'
				},
				'S5.9': {
					why: 'S5.9 is about how Kim will deal with US diplomacy. The question is about Washington.',
					tag: 'M-IRR'
				}
			},
			why: 'The author first plays through what might happen (S5.1), then gives reasons against it, and ends with a forecast: Washington will probably not do it (S5.8).',
			evidence: ['S5.8', 'S5.7']
		}
	}),

	q.classify({
		id: 'S5-07',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R4',
		points: 5,
		asOf,
		reviewBy,
		claims: ['concession', 'reply'],
		contested: ['C7', 'C10'],
		tests: 'Telling scenario, prediction, judgement and fact apart.',
		prompt:
			'Sort each statement by what kind of statement it is in the author’s column. “Checkable” means that it could be proved right or wrong.',
		bins: {
			fact: 'Checkable fact',
			scenario: 'Scenario (“could happen”)',
			prediction: 'Prediction (“will probably happen”)',
			opinion: 'Opinion or judgement'
		},
		cards: {
			threat: 'Trump might threaten North Korea’s nuclear sites.',
			unwise: 'An attack on those sites would be unwise.',
			agreement: 'North Korea has a mutual defence agreement with Russia.',
			repeat: 'Washington will probably not repeat its Iran approach.',
			change: 'The strikes will change how Kim deals with the US.'
		},
		key: {
			bins: { threat: 'scenario', unwise: 'opinion', agreement: 'fact', repeat: 'prediction', change: 'prediction' },
			reasons: {
				threat: 'The word “might” in S5.1 marks something that could happen. The author does not say that it will.',
				unwise: 'Whether an attack is wise is a matter of weighing. S5.2 gives it as the author’s view.',
				agreement: 'An agreement is a document that can be looked up, so this can be checked (S5.5).',
				repeat: 'S5.8 says what will probably happen, which is a prediction.',
				change: 'The author calls this a “fact” in S5.9, but it is about what is still to come, so it is a prediction.'
			},
			slips: [
				{
					card: 'change',
					bin: 'fact',
					why: 'The author uses the word “fact” in S5.9, yet the statement is about the future. When the column was written no one could check it.',
					tag: 'M-FACT'
				},
				{
					card: 'threat',
					bin: 'prediction',
					why: 'S5.1 says “might”. The author plays through a possibility and does not call it probable.',
					tag: 'M-OVR'
				},
				{
					card: 'repeat',
					bin: 'fact',
					why: 'S5.8 says “probably” and speaks of the future, so it could not be checked when the column was written.',
					tag: 'M-FACT'
				},
				{
					card: 'unwise',
					bin: 'fact',
					why: 'No record can settle what is wise. S5.2 says that this is the author’s view.',
					tag: 'M-FACT'
				}
			],
			why: 'Look for the small words: “might” marks a scenario, “probably” and “will” mark a prediction, and “unwise” is a judgement. A statement about the future stays a prediction even when the author calls it a “fact”.',
			evidence: ['S5.9', 'S5.1', 'S5.2', 'S5.5', 'S5.8']
		}
	}),

	q.singleChoice({
		id: 'S5-08',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R4',
		points: 1,
		asOf,
		reviewBy,
		claims: ['reply'],
		contested: ['C7'],
		tests: 'A prediction that is labelled a fact (S5.9).',
		prompt: 'The author calls the change in Kim’s approach a “fact”. Why might a careful reader object?',
		options: {
			forecast: 'It is a forecast that could not be checked yet.',
			quotation: 'It is a quotation that has no named speaker.',
			number: 'It is a number that has been rounded upwards.'
		},
		key: {
			option: 'forecast',
			why: 'S5.9 says that the strikes will change how Kim handles US diplomacy. That lay in the future when the author wrote, so the word “fact” claims more than anyone could know.',
			evidence: ['S5.9'],
			reasons: {
				forecast: 'The statement is about what Kim will do later, which could not be checked at the time.',
				quotation: {
					why: 'S5.9 quotes no one except the author’s own word “fact”. The statement is the author’s.',
					tag: 'M-ATT'
				},
				number: {
					why: 'There is no number in S5.9. The round figure in this section is the “close to twenty years” of S5.3.',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S5-09',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['reply-smaller-risk'],
		contested: ['C7'],
		tests: 'The tension between S4.9 and S5.8.',
		prompt:
			'In S4.9 the author asks why Kim would sit down with a president who bombs. In S5.8 the author says that an attack on North Korea is unlikely. What difficulty does this create?',
		options: {
			risk: 'If an attack is unlikely, talks carry less risk for Kim.',
			treaties: 'If an attack is unlikely, the treaties must be recent.',
			iran: 'If an attack is unlikely, Iran must be the stronger state.'
		},
		key: {
			option: 'risk',
			why: 'The author’s question in S4.9 works only if talks put Kim in danger. If an attack is unlikely, as the author says in S5.8, that danger is smaller, so the two sentences pull in different directions.',
			evidence: ['S5.8', 'S4.9'],
			note: 'The author could answer that Kim may fear even a small danger. To notice a tension is to ask for that answer; it does not show that the author is wrong.',
			reasons: {
				risk: 'This is where the two sentences pull against each other: one needs the danger to be large, the other says that it is small.',
				treaties: {
					why: 'How likely an attack is tells us nothing about when the treaties were signed, and the section gives no dates for them.',
					tag: 'M-CAU'
				},
				iran: {
					why: 'S5.6 says the reverse: North Korea’s forces are far stronger than Iran’s, and this is one reason why an attack is unlikely.',
					tag: 'M-OPP'
				}
			}
		}
	}),

	q.trueFalse({
		id: 'S5-10',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R2',
		points: 2,
		asOf,
		reviewBy,
		claims: ['concession-grounds'],
		tests: 'What bombing would and would not change (S5.4).',
		prompt: 'According to the author, North Korea would still have nuclear weapons after a US attack on its sites.',
		justifications: ['S5.4', 'S5.2', 'S5.7'],
		key: {
			verdict: true,
			verdictWhy: {
				true: 'The author warns that strikes would not undo North Korea’s nuclear status (S5.4).',
				false: {
					why: 'The author does not expect strikes to take the weapons away. S5.4 says that they would not undo North Korea’s nuclear status.',
					tag: 'M-OPP'
				}
			},
			justification: 'S5.4',
			why: 'S5.3 says that North Korea has had the weapon for close to twenty years, and S5.4 adds that strikes would not undo this.',
			evidence: ['S5.4', 'S5.3'],
			reasons: {
				'S5.4': 'This sentence says what strikes would leave as it is, and what they could set off.',
				'S5.2': {
					why: 'S5.2 calls an attack unwise, but does not say what would become of the weapons.',
					tag: 'M-ROLE'
				},
				'S5.7': {
					why: 'S5.7 compares two dangers to the US. It does not speak of what comes after an attack.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.argumentMap({
		id: 'S5-11',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R5',
		points: 5,
		asOf,
		reviewBy,
		claims: ['concession', 'concession-grounds'],
		contested: ['C10', 'C11'],
		tests: 'Premises, intermediate conclusion and final conclusion.',
		prompt: 'Build the author’s argument: put each card in its place. The three premises may stand in any order.',
		slots: {
			first: ['Premise', 'One premise'],
			second: ['Premise', 'Another premise'],
			third: ['Premise', 'A third premise'],
			step: ['Intermediate conclusion', 'Intermediate conclusion: what the premises lead to first'],
			final: ['Final conclusion', 'Final conclusion: where the argument ends']
		},
		cards: {
			weapon: 'North Korea has a nuclear weapon.',
			agreements: 'China and Russia have defence agreements with North Korea.',
			forces: 'North Korea’s forces are stronger than Iran’s.',
			danger: 'North Korea is a greater danger to the US than Iran.',
			restraint: 'Washington will probably not attack North Korea.'
		},
		key: {
			slots: { first: 'weapon', second: 'agreements', third: 'forces', step: 'danger', final: 'restraint' },
			reasons: {
				weapon: 'This is the first reason the author gives (S5.3). It supports the conclusions, so it is a premise.',
				agreements: 'This is the second reason (S5.5), so it is a premise.',
				forces: 'This is the third reason (S5.6), so it is a premise.',
				danger:
					'The author draws this from the three premises (S5.7, “so”), and then uses it for the next step. That makes it the conclusion in the middle.',
				restraint: 'This is where the argument arrives (S5.8, “for that reason”). Nothing further is built on it here.'
			},
			slips: [
				{
					card: 'danger',
					role: 'Final conclusion',
					why: 'The author goes on from here: because the danger is greater (S5.7), an attack is unlikely (S5.8). So this one stands in the middle.',
					tag: 'M-ROLE'
				},
				{
					card: 'restraint',
					role: 'Intermediate conclusion',
					why: 'The words “for that reason” in S5.8 show that this follows from the comparison of dangers. It is the end of the argument.',
					tag: 'M-ROLE'
				},
				{
					card: 'danger',
					role: 'Premise',
					why: 'The word “so” in S5.7 shows that this is drawn from other statements. A premise is where the argument starts.',
					tag: 'M-ROLE'
				},
				{
					card: 'restraint',
					role: 'Premise',
					why: 'This is what the author wants to show (S5.8). A premise is a reason that is given for it.',
					tag: 'M-ROLE'
				}
			],
			why: 'Three premises (S5.3, S5.5, S5.6) lead to a first conclusion, that North Korea is the greater danger (S5.7), and this leads to the author’s forecast, that an attack is unlikely (S5.8). Words such as “so” and “for that reason” show where a conclusion begins.',
			evidence: ['S5.8', 'S5.7', 'S5.3', 'S5.5', 'S5.6']
		}
	}),

	q.singleChoice({
		id: 'S5-12',
		report: 'counter',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 1,
		asOf,
		reviewBy,
		claims: ['concession-grounds'],
		contested: ['C10'],
		tests: 'An objection to the premise about the defence agreements (S5.5).',
		prompt: 'Which point best questions the weight the author gives to the defence agreements?',
		options: {
			free: 'Allies may be free to decide how far they would help.',
			before: 'Allies may have signed them before the strikes on Iran.',
			cameras: 'Allies may have signed them in front of the cameras.'
		},
		key: {
			option: 'free',
			why: 'The author uses the agreements as a reason against an attack (S5.5). How heavy that reason is depends on what the allies would do on the day, and a treaty may leave them room to decide.',
			evidence: ['S5.5', 'S5.8'],
			note: 'Analysts disagree about how binding China’s treaty of 1961 is. Background card B4 tells more.',
			reasons: {
				free: 'If allies can choose how far to help, the agreements make an attack less risky than they seem to.',
				before: {
					why: 'An agreement that is older than the strikes still counts. The date alone does not make it weaker.',
					tag: 'M-IRR'
				},
				cameras: {
					why: 'How an agreement was signed does not change what it promises. The question is what the allies would do.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.evidence({
		id: 'S5-13',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['concession'],
		contested: ['C11'],
		tests: 'Finding the comparison of dangers.',
		prompt: 'Which sentence states the author’s comparison of the dangers facing the US?',
		candidates: ['S5.7', 'S5.3', 'S5.5', 'S5.2'],
		key: {
			sentences: ['S5.7'],
			why: 'S5.7 says which of the two states the author rates as the greater danger. The other sentences give reasons or a verdict on an attack.',
			evidence: ['S5.7'],
			reasons: {
				'S5.7': 'This sentence sets the two dangers side by side and says which one the author thinks is greater.',
				'S5.3': {
					why: 'S5.3 does compare the two states, but it compares what they have or are accused of seeking. The dangers are not weighed yet.',
					tag: 'M-ROLE'
				},
				'S5.5': {
					why: 'S5.5 is about North Korea’s partners. It is a reason for the comparison and not the comparison itself.',
					tag: 'M-ROLE'
				},
				'S5.2': {
					why: 'S5.2 is the author’s verdict on an attack. It does not compare two dangers.',
					tag: 'M-ROLE'
				}
			}
		}
	}),

	q.extended({
		id: 'S5-14',
		process: 'evaluate',
		dok: 4,
		bloom: 'evaluate',
		strand: 'R8',
		points: 8,
		asOf,
		reviewBy,
		claims: ['concession-grounds'],
		contested: ['C10'],
		tests: 'Checking a factual premise outside the text (S5.5).',
		prompt:
			'Choose one of the two defence agreements. Leave this page and find two sources about it. Report: who signed it and when, what it says about help in war, who is behind each source, and whether your sources agree with the author’s wording. (150–200 words, list your links.)',
		words: { min: 150, max: 200 },
		rows: ['evidence', 'judgement'],
		minutes: 40,
		sources: true,
		key: {
			why: 'A strong answer gives the author’s wording (S5.5), goes to two sources that do not copy each other, reports what each one says about help in war, and ends with a verdict that states its limits.',
			evidence: ['S5.5'],
			ideas: {
				parties: 'Names the right partners and the date of signing.',
				clause: 'Gives the promise of help in war in own words.',
				sources: 'Says who is behind each of the two sources.',
				agreement: 'Says where the two sources agree or differ.',
				verdict: 'Says how well the author’s wording holds, and how far the sources allow one to tell.'
			},
			models: models.agreement,
			teacher:
				'China and North Korea signed their treaty on 11 July 1961. Russia and North Korea signed theirs during the visit of June 2024 (most reports give 19 June, some 18); it has been in force since 4 December 2024. Analysts disagree about when China’s promise of help would apply (card B4). Accept any careful verdict on the author’s wording.'
		}
	})
];
