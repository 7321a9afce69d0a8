import { asOf, kinds, q, reviewBy } from './bank.ts';
import { pairs, phrases } from './signs.ts';

const negated = ['not', 'dont', 'doesnt', 'didnt', 'isnt', 'never', 'wont', 'wouldnt', 'without'];
const meaning = [
	'mean',
	'inten',
	'carr',
	'serious',
	'happen',
	'act on',
	'follow',
	'plan',
	'do it',
	'fulfil',
	'go through'
];
const hollow = ['words', 'talk', 'a threat', 'to scare', 'to frighten'];
const someone = ['he', 'trump', 'us', 'usa', 'america', 'they', 'washington'];
const acting = [
	'acted',
	'did it',
	'did what',
	'did bomb',
	'did attack',
	'did strike',
	'carried',
	'fulfilled',
	'followed',
	'meant'
];

export const s2 = [
	q.numeric({
		id: 'S2-01',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		deck: true,
		tests: 'The deadline in the threat (S2.5).',
		prompt: 'How many days did Trump’s threat give Iran to reach an agreement?',
		unit: 'days',
		min: 0,
		max: 365,
		key: {
			value: 60,
			tolerance: 0,
			why: 'S2.5 gives the limit: the threat was to bomb Iran if 60 days passed without a deal.',
			evidence: ['S2.5'],
			otherwise: 'That is not the number in the section. S2.5 says how many days could pass without a deal.',
			slips: [
				{
					value: 2,
					why: 'If you counted in months, you are close. The question asks for days, and S2.5 gives the number.',
					tag: 'M-DET'
				},
				{
					value: 3,
					why: 'Three is the number of nuclear sites that were struck (S1.2). S2.5 gives the number of days.',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.singleChoice({
		id: 'S2-02',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		deck: true,
		tests: 'The place of the talks (S2.4).',
		prompt: 'Where did US and Iranian officials hold the talks described here?',
		options: { oman: 'Oman', qatar: 'Qatar', singapore: 'Singapore' },
		key: {
			option: 'oman',
			why: 'S2.4 says that Trump’s envoys met Iranian officials in Oman several times.',
			evidence: ['S2.4'],
			reasons: {
				oman: 'S2.4 names the place: Oman.',
				qatar: {
					why: 'Qatar is where the US base Al Udeid lies, in the section before (S1.8). S2.4 names the place of the talks.',
					tag: 'M-DET'
				},
				singapore: {
					why: 'In Singapore Trump met Kim Jong-un (S2.1). The talks with Iran were held elsewhere; S2.4 says where.',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.multipleChoice({
		id: 'S2-03',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 2,
		asOf,
		reviewBy,
		deck: true,
		tests: 'The hosts of the summits (S2.1).',
		prompt: 'Which TWO countries hosted the Trump–Kim summits named in this section?',
		options: { singapore: 'Singapore', vietnam: 'Vietnam', oman: 'Oman', qatar: 'Qatar', russia: 'Russia' },
		key: {
			options: ['singapore', 'vietnam'],
			why: 'S2.1 names both: one summit in Singapore, one in Vietnam.',
			evidence: ['S2.1'],
			reasons: {
				singapore: 'S2.1 names Singapore as the place of one summit.',
				vietnam: 'S2.1 names Vietnam as the place of the other summit.',
				oman: {
					why: 'Oman hosted the talks between US and Iranian officials (S2.4). The summits with Kim are in S2.1.',
					tag: 'M-DET'
				},
				qatar: {
					why: 'Qatar hosts the US base Al Udeid (S1.8). The section names no summit there.',
					tag: 'M-DET'
				},
				russia: {
					why: 'This section does not mention Russia. S2.1 names the two countries.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.twoPart({
		id: 'S2-04',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 2,
		asOf,
		reviewBy,
		claims: ['pattern'],
		contested: ['C7'],
		pre: true,
		tests: 'The fear the author sees in Pyongyang, and its best support.',
		prompt: 'Which worry does the author think the strikes strengthen in Pyongyang?',
		options: {
			safety: 'Talking to the US gives no safety from a US attack.',
			refuse: 'The US will refuse to meet North Korea’s leader again.',
			share: 'The US will share what it learns in talks with Iran.'
		},
		evidencePrompt: 'Which sentence best supports your answer?',
		candidates: ['S2.2', 'S2.1', 'S2.4', 'S2.5'],
		key: {
			option: 'safety',
			why: 'In S2.2 the author puts the fear into words: talking to Washington is no protection from its bombs. The author thinks the strikes probably feed it.',
			evidence: ['S2.2'],
			reasons: {
				safety: 'This is the fear of S2.2 in other words. Note that it is the author who sees it in Pyongyang.',
				refuse: {
					why: 'Trump and Kim had met at summits (S2.1), and S2.3 speaks of presidents who like the idea of talks. To the author, the worry is what may follow the talking.',
					tag: 'M-OPP'
				},
				share: {
					why: 'The author says nothing about passing on secrets. Iran comes in as an example of talks that ended in strikes (S2.4 to S2.6).',
					tag: 'M-OUT'
				}
			},
			sentence: 'S2.2',
			sentenceReasons: {
				'S2.2': 'S2.2 is the sentence in which the author names the fear and links it to the strikes.',
				'S2.1': {
					why: 'S2.1 tells us that the leaders had met. It speaks of meetings and names no fear.',
					tag: 'M-ROLE',
					fits: 'refuse'
				},
				'S2.4': {
					why: 'S2.4 shows that talks with Iran took place. What Pyongyang may fear from them is said elsewhere.',
					tag: 'M-ROLE'
				},
				'S2.5': {
					why: 'S2.5 reports Trump’s threat to Iran. It is not a view held in Pyongyang.',
					tag: 'M-ATT'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S2-05',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['pattern', 'pattern-grounds'],
		pre: true,
		tests: 'The job of the example in the argument.',
		prompt: 'What job does the Iran example do in the author’s argument?',
		options: {
			evidence: 'It serves as evidence for a general point.',
			exception: 'It serves as an exception to a general point.',
			background: 'It serves as background with no link to Korea.'
		},
		key: {
			option: 'evidence',
			why: 'The author first makes a general point (S2.2 and S2.3) and then offers Iran as the example for it (S2.4).',
			evidence: ['S2.4', 'S2.3', 'S2.2'],
			reasons: {
				evidence:
					'S2.4 calls Iran the author’s example, and the point it stands for comes just before: a president may drop talks (S2.3).',
				exception: {
					why: 'An exception would go against the point. The author uses Iran as a case that shows the point at work (S2.3 and S2.4).',
					tag: 'M-ROLE'
				},
				background: {
					why: 'The link to Korea is why Iran is here at all: in S2.2 the author connects the strikes with a fear in Pyongyang.',
					tag: 'M-UND'
				}
			}
		}
	}),

	q.classify({
		id: 'S2-06',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 5,
		asOf,
		reviewBy,
		contested: ['C7', 'C13'],
		tests: 'Telling kinds of statement apart.',
		prompt:
			'Sort each statement by what kind of statement it is in this column. “Checkable” means that it could be proved right or wrong.',
		bins: kinds,
		cards: {
			vietnam: 'Trump and Kim held a summit in Vietnam.',
			oman: 'US envoys met Iranian officials in Oman.',
			fear: 'The strikes probably confirm an old fear in Pyongyang.',
			bluffing: 'Bluffing with fierce words is Trump’s usual approach.',
			drop: 'A president who shows interest in talks may still drop them.'
		},
		key: {
			bins: { vietnam: 'fact', oman: 'fact', fear: 'inference', bluffing: 'opinion', drop: 'opinion' },
			reasons: {
				vietnam: 'A summit leaves pictures, records and reports, so this can be checked (S2.1).',
				oman: 'Meetings between officials can be checked in records and news reports (S2.4).',
				fear: 'This is a conclusion about what others feel, and “probably” shows that the author draws it (S2.2).',
				bluffing: 'What counts as someone’s usual approach is a verdict on a person. Here it is the author’s (S2.6).',
				drop: 'This is a general view of how presidents behave, offered by the author (S2.3). No single check would settle it.'
			},
			slips: [
				{
					card: 'bluffing',
					bin: 'fact',
					why: 'Single statements by Trump could be checked. That they were bluffs, and usual, is how the author describes him (S2.6); others may not agree.',
					tag: 'M-FACT'
				},
				{
					card: 'bluffing',
					bin: 'reported',
					why: 'Nobody is quoted as saying so. The author gives this description of Trump (S2.6).',
					tag: 'M-ATT'
				},
				{
					card: 'fear',
					bin: 'fact',
					why: 'A fear is named, but the author adds “probably” and no one in Pyongyang is asked. It is a conclusion (S2.2).',
					tag: 'M-OVR'
				},
				{
					card: 'fear',
					bin: 'reported',
					why: 'No one in Pyongyang is quoted on this. The author concludes it from events (S2.2).',
					tag: 'M-ATT'
				},
				{
					card: 'drop',
					bin: 'fact',
					why: 'One case of dropped talks could be checked. What presidents in general may do is the author’s view (S2.3).',
					tag: 'M-FACT'
				}
			],
			why: 'The author mixes events that can be checked (S2.1 and S2.4), a conclusion about Pyongyang (S2.2), and views of how presidents, and Trump, behave (S2.3 and S2.6).',
			evidence: ['S2.2', 'S2.6', 'S2.3', 'S2.1', 'S2.4']
		}
	}),

	q.cloze({
		id: 'S2-07',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R2',
		points: 2,
		asOf,
		reviewBy,
		claims: ['pattern', 'pattern-grounds'],
		tests: 'The general point and the role of the example.',
		prompt: 'Choose a word for each gap, so that the sentence says what the author says.',
		text: 'For the author, Iran is one [1] of a wider pattern: interest in talks is no [2] of staying with them.',
		bank: {
			example: 'example',
			exception: 'exception',
			guarantee: 'guarantee',
			refusal: 'refusal',
			result: 'result'
		},
		key: {
			blanks: { 1: 'example', 2: 'guarantee' },
			why: 'Iran is the author’s example (S2.4) of a pattern: a president who likes the idea of talks may still drop them (S2.3). Interest alone guarantees nothing.',
			evidence: ['S2.3', 'S2.4'],
			reasons: {
				example: {
					why: '“Example” says what Iran is to the author (S2.4): one case that stands for the pattern. It belongs in the first gap.',
					tag: 'M-ROLE'
				},
				guarantee: {
					why: '“Guarantee” says what interest in talks does not give: a president who likes the idea may still drop it (S2.3). It belongs in the second gap.',
					tag: 'M-ROLE'
				},
				exception: {
					why: 'An exception breaks a pattern. The author uses Iran to show the pattern (S2.4).',
					tag: 'M-ROLE'
				},
				refusal: {
					why: 'A refusal is a “no” to talks. S2.3 is about someone who first says yes and may later stop.',
					tag: 'M-OPP'
				},
				result: {
					why: 'A result is what something leads to. The author does not say that a pattern produced the Iran case, or that interest produces anything; Iran is a case of the pattern (S2.4).',
					tag: 'M-CAU'
				}
			}
		}
	}),

	q.evidence({
		id: 'S2-08',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['pattern-deadline'],
		contested: ['C12'],
		tests: 'The fact that supports another reading of the example.',
		prompt:
			'A critic of the author says, “The US did what it had openly warned it would do.” Which sentence could the critic use?',
		candidates: ['S2.5', 'S2.1', 'S2.2', 'S2.4'],
		key: {
			sentences: ['S2.5'],
			why: 'The author’s own account holds the warning: bombs if 60 days passed without a deal (S2.5). A critic can say that the US kept to what it had announced.',
			evidence: ['S2.5', 'S2.6'],
			reasons: {
				'S2.5': 'S2.5 reports the warning and its time limit, which is just what the critic needs.',
				'S2.1': {
					why: 'S2.1 is about earlier summits with Kim. It has no bearing on whether Iran was warned.',
					tag: 'M-IRR'
				},
				'S2.2': {
					why: 'S2.2 is the author’s own conclusion about Pyongyang. The critic is arguing against it.',
					tag: 'M-ROLE'
				},
				'S2.4': {
					why: 'S2.4 shows that there were talks. The warning itself comes in another sentence.',
					tag: 'M-ROLE'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S2-09',
		report: 'counter',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 1,
		asOf,
		reviewBy,
		claims: ['pattern', 'pattern-deadline'],
		contested: ['C7', 'C12'],
		tests: 'The strongest counter-argument to the author’s reading (S2.2).',
		prompt: 'Which reply is the strongest challenge to the author’s reasoning in this section?',
		options: {
			deadline: 'The deadline was stated in advance, so Kim may decide that US warnings are predictable.',
			oman: 'The talks were held in Oman, so they say little about how the US may act towards Korea.',
			met: 'The two leaders had met in person, so Pyongyang has little to fear from Washington.'
		},
		key: {
			option: 'deadline',
			why: 'It takes a fact the author reports, the 60-day limit (S2.5), and draws another lesson from it: the danger lies in ignoring a US warning, and not in talking.',
			evidence: ['S2.5', 'S2.2'],
			reasons: {
				deadline: 'It uses the author’s own fact (S2.5) and shows that the same events fit another conclusion.',
				oman: {
					why: 'Where the talks took place changes nothing in the author’s reasoning, which is about how they ended (S2.4 to S2.6).',
					tag: 'M-IRR'
				},
				met: {
					why: 'That does not follow. US and Iranian officials had met as well (S2.4), and the author’s point is that meetings did not prevent the strikes.',
					tag: 'M-CAU'
				}
			}
		}
	}),

	q.trueFalse({
		id: 'S2-10',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R1',
		points: 2,
		asOf,
		reviewBy,
		claims: ['pattern-grounds'],
		tests: 'That the threat ran alongside the talks (S2.5).',
		prompt: 'According to the section, a threat of force stood beside the talks with Iran.',
		justifications: ['S2.5', 'S2.4', 'S2.3'],
		key: {
			verdict: true,
			verdictWhy: {
				true: 'S2.5 says that a threat to bomb Iran came alongside the talks.',
				false: {
					why: 'The section does report such a threat: alongside the talks, Trump gave Iran a limit of 60 days (S2.5).',
					tag: 'M-UND'
				}
			},
			justification: 'S2.5',
			why: 'Talks and threat went on at the same time: S2.5 says that the threat came alongside the talks.',
			evidence: ['S2.5'],
			reasons: {
				'S2.5': 'S2.5 puts the two together: talks on one side, a threat to bomb on the other.',
				'S2.4': {
					why: 'S2.4 tells us about the talks. The threat comes in the sentence after it.',
					tag: 'M-ROLE'
				},
				'S2.3': {
					why: 'S2.3 is a general remark about presidents and talks. It mentions neither Iran nor a threat.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.argumentMap({
		id: 'S2-11',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R5',
		points: 5,
		asOf,
		reviewBy,
		claims: ['pattern', 'pattern-grounds', 'pattern-warrant', 'pattern-deadline'],
		contested: ['C7', 'C12'],
		tests: 'The parts of the argument from the Iran example, after Toulmin.',
		prompt:
			'Place each card in its slot. The argument is the author’s; the rebuttal is what a critic could say against it.',
		slots: {
			claim: ['Claim', 'Claim'],
			grounds: ['Grounds', 'Grounds'],
			warrant: ['Warrant', 'Warrant (unstated)'],
			qualifier: ['Qualifier', 'Qualifier'],
			rebuttal: ['Rebuttal', 'Rebuttal']
		},
		cards: {
			engage: 'Engaging with the US may not protect a state from attack.',
			struck: 'Iran held talks with the US and was then struck.',
			same: 'How Washington treats one rival shows how it may treat another.',
			probably: 'probably',
			deadline: 'Iran had been given an open deadline.'
		},
		key: {
			slots: { claim: 'engage', grounds: 'struck', warrant: 'same', qualifier: 'probably', rebuttal: 'deadline' },
			reasons: {
				engage:
					'This is what the author wants to show (S2.2). The other cards support it, limit it or speak against it.',
				struck: 'This is the case the author offers in support (S2.4 to S2.6), so it is the grounds.',
				same: 'The author does not say this, yet needs it: without it, what happened to Iran would tell Pyongyang nothing about itself. That makes it the warrant.',
				probably: 'This word in S2.2 shows how sure the author is. It is less than certain.',
				deadline:
					'A critic can answer with this: the attack had been announced (S2.5), so it need not mean that talks are a trap.'
			},
			slips: [
				{
					card: 'same',
					role: 'Grounds',
					why: 'Grounds are what the author points to, here the Iran case (S2.4 to S2.6). This is the unstated rule that makes the case count for Korea.',
					tag: 'M-ROLE'
				},
				{
					card: 'struck',
					role: 'Warrant',
					why: 'This is stated in the text (S2.4 to S2.6). A warrant is the rule, here unstated, that leads from such a case to the claim.',
					tag: 'M-ROLE'
				},
				{
					card: 'engage',
					role: 'Grounds',
					why: 'This is the point the author arrives at (S2.2). Grounds are what is offered in support of it.',
					tag: 'M-ROLE'
				},
				{
					card: 'engage',
					role: 'Warrant',
					why: 'The author puts this point forward openly (S2.2). The warrant is the rule behind it that goes without saying.',
					tag: 'M-ROLE'
				},
				{
					card: 'same',
					role: 'Claim',
					why: 'The author never argues for this; it is taken for granted. The claim is what the Iran example is meant to show (S2.2).',
					tag: 'M-ROLE'
				},
				{
					card: 'deadline',
					role: 'Grounds',
					why: 'The deadline does stand in the text (S2.5), but it does not help the claim. A critic can use it to give the attack another meaning.',
					tag: 'M-ROLE'
				}
			],
			why: 'The author goes from one case (S2.4 to S2.6) to a claim about talks with the US, marks it with “probably” (S2.2), and leaves the bridge from Iran to Korea unsaid. The deadline (S2.5) is where a critic can step in.',
			evidence: ['S2.2', 'S2.4', 'S2.5', 'S2.6']
		}
	}),

	q.shortAnswer({
		id: 'S2-12',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R3',
		points: 2,
		asOf,
		reviewBy,
		contested: ['C13'],
		tests: 'A bluff and a threat that is carried out (S2.6).',
		prompt: 'In one sentence, say what a bluff is and how, in the author’s account, this threat differed from one.',
		lines: 3,
		key: {
			need: 2,
			ideas: {
				bluff: {
					text: 'A bluff is a threat that is not meant or not carried out.',
					signs: [
						['empty'],
						...pairs(negated, meaning),
						...phrases(['only', 'just', 'mere', 'merely', 'nothing but'], hollow),
						['fake'],
						...pairs(['bluff'], ['scare', 'frighten', 'lie', 'lying', 'lies']),
						...phrases(['dont', 'doesnt', 'never', 'not'], ['really', 'actually', 'going to', 'gonna', 'do that']),
						...phrases(['no one', 'nobody', 'noone'], ['mean', 'inten', 'plan', 'carr']),
						...phrases(['wont', 'will not', 'would not', 'wouldnt', 'never'], ['do', 'attack', 'strike', 'use']),
						['no real'],
						['pretend'],
						['no inten'],
						['no plan'],
						['no action'],
						['nothing happens'],
						['not true'],
						['isnt true'],
						['isnt real'],
						['not a real'],
						['not do what'],
						['doesnt do what'],
						['dont do what']
					]
				},
				acted: {
					text: 'This threat was carried out: real strikes followed.',
					signs: [
						['struck'],
						...phrases(someone, acting),
						...phrases(
							['was', 'were'],
							['carried', 'real', 'true', 'serious', 'acted', 'fulfilled', 'executed', 'followed']
						),
						...phrases(['actually', 'really'], ['did', 'acted', 'happened', 'carried', 'came']),
						...phrases(
							['became', 'came', 'turned', 'got'],
							['real', 'true', 'into real', 'into action', 'into strikes']
						),
						...phrases(['carried', 'put'], ['it out', 'this out', 'his threat out', 'it into']),
						...phrases(['followed'], ['through', 'it up']),
						...phrases(['real', 'actual'], ['strike', 'attack', 'bomb', 'action', 'force']),
						...phrases(
							['strikes', 'bombs', 'attack', 'action', 'it', 'this'],
							['happened', 'followed', 'came', 'fell']
						),
						['bombed'],
						['attacked'],
						['took action'],
						['made good'],
						['kept his word'],
						['went ahead'],
						['went through with'],
						['for real'],
						['did happen'],
						['launched']
					]
				}
			},
			why: 'A bluff is a threat that is not meant, or not carried out. In the author’s account this one could have passed for a bluff, but Trump acted on it: the strikes came (S2.6).',
			evidence: ['S2.6', 'S2.5']
		}
	})
];
