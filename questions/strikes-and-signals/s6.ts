import { asOf, q, reviewBy } from './bank.ts';
import { pairs, phrases } from './signs.ts';
import { models } from './models.ts';

const own = ['my', 'your', 'his', 'its', 'their', 'our', 'the weapon', 'the nuclear', 'weapon', 'nuclear', 'nuke'];
const arms = ['weapon', 'nuclear', 'nuke', 'bomb', 'arsenal'];
const stocks = ['arsenal', 'number', 'amount', 'stock'];
const goods = ['sanction', 'money', 'aid', 'help', 'secur', 'safety', 'peace', 'protect', 'trade', 'food', 'something'];
const wins = ['deal', 'what', 'things', 'stuff', 'advantage', 'better'];

export const s6 = [
	q.singleChoice({
		id: 'S6-01',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim', 'claim-qualifier'],
		contested: ['C3', 'C14'],
		pre: true,
		deck: true,
		tests: 'The contrast of tactical gain and strategic cost (S6.1).',
		prompt: 'What contrast does the author draw in the first sentence of this section?',
		options: {
			gain: 'A quick gain that may bring a larger loss later',
			loss: 'A quick loss that may bring a larger gain later',
			rivals: 'A quick gain that may help a group of rivals too'
		},
		key: {
			option: 'gain',
			why: 'The author grants that the attack may count as a “tactical success”, and then names a possible price: the chance of lasting peace in Korea (S6.1). Tactical means short-term and local; the price is long-term.',
			evidence: ['S6.1'],
			reasons: {
				gain: 'S6.1 sets a gain that may be real now against a price that may be paid later.',
				loss: {
					why: 'This turns the sentence round. In S6.1 the gain comes first and the price comes later.',
					tag: 'M-OPP'
				},
				rivals: {
					why: 'S6.1 does not say that anyone else gains. It weighs what one attack may win and what it may cost.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.multipleChoice({
		id: 'S6-02',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 3,
		asOf,
		reviewBy,
		claims: ['lesson-grounds'],
		contested: ['C9'],
		deck: true,
		tests: 'The states that the author groups (S6.3).',
		prompt: 'Which THREE states does the author name as states without nuclear arms that the US attacked?',
		options: {
			iran: 'Iran',
			iraq: 'Iraq',
			afghanistan: 'Afghanistan',
			libya: 'Libya',
			syria: 'Syria'
		},
		key: {
			options: ['iran', 'iraq', 'afghanistan'],
			why: 'The author names Iran, Iraq and Afghanistan in one breath (S6.3). To group them in this way is the author’s choice.',
			evidence: ['S6.3'],
			reasons: {
				iran: 'Iran is the first state named in S6.3.',
				iraq: 'Iraq is the second state named in S6.3.',
				afghanistan: 'Afghanistan is the third state named in S6.3.',
				libya: {
					why: 'Libya often comes up in this debate, but this column does not name it.',
					tag: 'M-OUT'
				},
				syria: {
					why: 'Syria is not named in this column.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S6-03',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 1,
		asOf,
		reviewBy,
		claims: ['lesson'],
		contested: ['C7', 'C8'],
		tests: 'Whose view it is, and who says so (S6.2 and S6.3).',
		prompt: 'Where does the statement that nuclear arms are “the only guarantee” come from, according to the column?',
		options: {
			author: 'The author works it out and gives it as Kim’s view.',
			speech: 'Kim says it in a speech, and the author quotes it.',
			experts: 'UN experts say it in a report the author cites.'
		},
		key: {
			option: 'author',
			why: 'S6.2 says “in the author’s reading”: the author infers what Kim will conclude and presents it as Kim’s view. Kim himself is not quoted.',
			evidence: ['S6.2', 'S6.3'],
			reasons: {
				author: 'The words “in the author’s reading” in S6.2 show that the view is given to Kim by the author.',
				speech: {
					why: 'The column quotes no speech by Kim. S6.2 gives the author’s reading of what he will think.',
					tag: 'M-ATT'
				},
				experts: {
					why: 'The column cites no report by UN experts. S6.2 gives the author’s own reading.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.trueFalse({
		id: 'S6-04',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R3',
		points: 2,
		asOf,
		reviewBy,
		claims: ['claim-qualifier'],
		contested: ['C14'],
		tests: 'The hedge in the ending (S6.5).',
		prompt: 'The author states as certain that stalemate will be Trump’s legacy.',
		justifications: ['S6.5', 'S6.1', 'S6.4'],
		key: {
			verdict: false,
			verdictWhy: {
				true: {
					why: 'The author uses the words “could have inadvertently” (S6.5). The legacy is put as a possibility.',
					tag: 'M-OVR'
				},
				false: 'The author says “could have” (S6.5), which leaves room for another outcome.'
			},
			justification: 'S6.5',
			why: 'In S6.5 the author chooses “could have inadvertently”. “Could” makes the legacy a possibility, and “inadvertently” means that it was not intended.',
			evidence: ['S6.5'],
			reasons: {
				'S6.5': 'This is the sentence about the legacy, and its “could” shows how sure the author is.',
				'S6.1': {
					why: 'S6.1 is put with care too, but it is about the chance of peace in Korea. The statement is about the legacy.',
					tag: 'M-IRR'
				},
				'S6.4': {
					why: 'S6.4 is about which talks Kim is unlikely to accept. It does not mention a legacy.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.evidence({
		id: 'S6-05',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['lesson'],
		contested: ['C7'],
		tests: 'Finding the prediction about talks.',
		prompt: 'In which sentence does the author predict the kind of talks that Kim will turn down?',
		candidates: ['S6.4', 'S6.2', 'S6.3', 'S6.5'],
		key: {
			sentences: ['S6.4'],
			why: 'S6.4 looks ahead and names the talks: those that rest on complete denuclearisation. The author says that Kim is unlikely to accept them.',
			evidence: ['S6.4'],
			reasons: {
				'S6.4': 'This sentence speaks of the future and says which talks it means.',
				'S6.2': {
					why: 'S6.2 gives the view of nuclear arms that the author expects Kim to take. The prediction about talks is built on it later.',
					tag: 'M-ROLE'
				},
				'S6.3': {
					why: 'S6.3 gives the reason for that view. It does not speak of talks.',
					tag: 'M-ROLE'
				},
				'S6.5': {
					why: 'S6.5 is about Trump’s legacy. It does not say which talks Kim will turn down.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S6-06',
		report: 'assumption',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['lesson-mixed-cases'],
		contested: ['C8', 'C9'],
		tests: 'What the grouping of three cases takes for granted (S6.3).',
		prompt:
			'The author groups Iran, Iraq and Afghanistan to support a lesson about nuclear arms. What is the main weakness of this grouping?',
		options: {
			causes: 'The attacks had different causes, so one missing factor may not explain them.',
			regions: 'The states lie in other regions, so they may not be compared with North Korea.',
			decades: 'The attacks came in different decades, so the list may no longer be accurate.'
		},
		key: {
			option: 'causes',
			why: 'The author’s lesson takes for granted that these states were attacked because they had no nuclear arms (S6.3). If the causes differ from case to case, what the cases have in common need not be the reason.',
			evidence: ['S6.3'],
			reasons: {
				causes:
					'States can share a feature without that feature being the cause. The grouping in S6.3 needs it to be the cause.',
				regions: {
					why: 'The author’s reasoning is about having or lacking nuclear arms (S6.3), and that can be compared across regions.',
					tag: 'M-IRR'
				},
				decades: {
					why: 'Attacks from different times can stand on one list. The dates do not make it wrong; the question is what caused each attack.',
					tag: 'M-CAU'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S6-07',
		report: 'counter',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 1,
		asOf,
		reviewBy,
		claims: ['lesson-untouched'],
		contested: ['C8'],
		tests: 'The kind of case that tests “the only guarantee” (S6.3).',
		prompt:
			'The author presents it as Kim’s idea that nuclear arms are “the only guarantee” against US attack. Which case would most directly test the idea?',
		options: {
			rival: 'A non-nuclear rival of the US that it has not attacked for decades',
			partner: 'A nuclear state that has been a close partner of the US for decades',
			neighbour: 'A non-nuclear state that was attacked by one of its neighbours'
		},
		key: {
			option: 'rival',
			why: 'The author has Kim conclude that without nuclear arms a state is open to US attack (S6.3). A rival that has none and is still left alone would show that something else can protect a state.',
			evidence: ['S6.3'],
			note: 'One such case would weaken the word “only”. It would not show that nuclear arms give no protection.',
			reasons: {
				rival: 'Here nuclear arms are missing and so is the attack, which is what “only” rules out.',
				partner: {
					why: 'The US has little reason to attack a close partner, so this case tells us nothing about what protects a rival.',
					tag: 'M-IRR'
				},
				neighbour: {
					why: 'The idea in S6.3 is about attacks by the US. An attack by a neighbour is another matter.',
					tag: 'M-SCO'
				}
			}
		}
	}),

	q.cloze({
		id: 'S6-08',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		claims: ['lesson'],
		contested: ['C7'],
		deck: true,
		tests: 'The key term of the prediction (S6.4).',
		prompt: 'Fill the gap with the word the author’s prediction turns on.',
		text: 'Kim is unlikely, the author says, to accept talks that rest on complete [1].',
		key: {
			blanks: { 1: ['denuclearisation', 'denuclearization', 'de-nuclearisation', 'nuclear disarmament'] },
			why: 'The author says in S6.4 that Kim is unlikely to accept talks that rest on complete denuclearisation: giving up nuclear weapons and the means to make them.',
			evidence: ['S6.4'],
			wrongWhy:
				'The word in S6.4 means giving up nuclear weapons and the means to make them. If you wrote “disarmament”, say which arms.'
		}
	}),

	q.twoPart({
		id: 'S6-09',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R2',
		points: 2,
		asOf,
		reviewBy,
		claims: ['claim'],
		contested: ['C14'],
		pre: true,
		tests: 'The irony of the ending (S6.5).',
		prompt: 'What irony does the author’s ending point to?',
		options: {
			prolonged: 'Someone who offered to end a stalemate may have prolonged it.',
			revived: 'Someone who opposed the talks may be the one to revive them.',
			partner: 'Someone who was attacked may end up as a close partner.'
		},
		evidencePrompt: 'Which sentence best supports your answer?',
		candidates: ['S6.5', 'S6.1', 'S6.2', 'S6.4'],
		key: {
			option: 'prolonged',
			reasons: {
				prolonged:
					'In S6.5 the author speaks of a man who offered to end the stalemate and who “could have inadvertently” made it his legacy.',
				revived: {
					why: 'This turns the ending round. In S6.5 the man is one who offered to end the stalemate, and it is the stalemate that may last.',
					tag: 'M-OPP'
				},
				partner: {
					why: 'The ending does not speak of any state that was attacked and later became a partner. S6.5 is about Trump and the stalemate with North Korea.',
					tag: 'M-OUT'
				}
			},
			sentence: 'S6.5',
			sentenceReasons: {
				'S6.5': 'This sentence holds both halves of the irony: what he offered and what may have come of it.',
				'S6.1': {
					why: 'S6.1 weighs a gain against a price. It does not set what someone offered against what came of it.',
					tag: 'M-ROLE'
				},
				'S6.2': {
					why: 'S6.2 is about the lesson the author expects Kim to draw.',
					tag: 'M-ROLE'
				},
				'S6.4': {
					why: 'S6.4 is about talks, so it may seem to go with the answer about reviving them. It says which talks Kim is unlikely to accept.',
					tag: 'M-ROLE',
					fits: 'revived'
				}
			},
			why: 'Irony means that the outcome goes against what was intended. The author ends with the man who offered to end decades of stalemate and who may have made it last (S6.5).',
			evidence: ['S6.5']
		}
	}),

	q.singleChoice({
		id: 'S6-10',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['lesson-limits'],
		contested: ['C7'],
		tests: 'How far the prediction in S6.4 reaches.',
		prompt: 'Which offer does the author’s prediction in S6.4 leave open?',
		options: {
			limits: 'Talks on limiting the size of the arsenal',
			once: 'Talks on scrapping the arsenal at once',
			stages: 'Talks on scrapping the arsenal in stages'
		},
		key: {
			option: 'limits',
			why: 'The author’s prediction is about talks that rest on complete denuclearisation (S6.4). Talks about limits aim at less than that, so the sentence leaves them open.',
			evidence: ['S6.4'],
			reasons: {
				limits: 'A limit leaves a part of the arsenal in place, so it is not complete denuclearisation.',
				once: {
					why: 'Scrapping the arsenal at once is complete denuclearisation, and that is what S6.4 says Kim is unlikely to talk about.',
					tag: 'M-SCO'
				},
				stages: {
					why: 'Stages make the way longer, but at the end of it the denuclearisation is still complete. S6.4 covers this too.',
					tag: 'M-SCO'
				}
			}
		}
	}),

	q.argumentMap({
		id: 'S6-11',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R5',
		points: 5,
		asOf,
		reviewBy,
		claims: ['lesson', 'lesson-grounds', 'lesson-warrant', 'lesson-untouched'],
		contested: ['C7', 'C8', 'C9'],
		tests: 'The parts of the argument about the lesson, after Toulmin.',
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
			refuse: 'Kim is unlikely to accept talks on complete denuclearisation.',
			cases: 'Iran, Iraq and Afghanistan lacked nuclear arms and were attacked.',
			learn: 'States learn how to survive from what happens to others.',
			unlikely: 'unlikely',
			spared: 'Some non-nuclear rivals of the US have not been attacked.'
		},
		key: {
			slots: { claim: 'refuse', grounds: 'cases', warrant: 'learn', qualifier: 'unlikely', rebuttal: 'spared' },
			reasons: {
				refuse: 'This is what the author wants to show (S6.4). The rest is there to support it or to limit it.',
				cases: 'These are the cases the author offers in support (S6.3), so they are the grounds.',
				learn:
					'The author does not say this, yet needs it: without it, what happened to three states would tell Kim nothing about his own. That makes it the warrant.',
				unlikely: 'This word in S6.4 shows how sure the author is. It is weaker than “will refuse”.',
				spared:
					'This speaks against the lesson: if some rivals without nuclear arms were left alone, lacking them cannot be the whole story.'
			},
			slips: [
				{
					card: 'learn',
					role: 'Grounds',
					why: 'Grounds are what the author points to, such as the three cases in S6.3. This is the unstated rule that makes those cases count.',
					tag: 'M-ROLE'
				},
				{
					card: 'cases',
					role: 'Warrant',
					why: 'The cases are stated in S6.3. A warrant is the rule, often unstated, that leads from such cases to the claim.',
					tag: 'M-ROLE'
				},
				{
					card: 'spared',
					role: 'Grounds',
					why: 'This does not support the author’s claim. It is a point a critic could raise against it.',
					tag: 'M-ROLE'
				},
				{
					card: 'refuse',
					role: 'Grounds',
					why: 'This is the prediction the author arrives at in S6.4. Grounds are what is offered in support of it.',
					tag: 'M-ROLE'
				},
				{
					card: 'cases',
					role: 'Claim',
					why: 'The author offers these cases in support (S6.3). The claim is what they are meant to support.',
					tag: 'M-ROLE'
				}
			],
			why: 'The author goes from three cases (grounds, S6.3) to a prediction about Kim (claim, S6.4), put with care (“unlikely”). The step between them rests on a rule that is left unsaid, and a critic can point to cases that do not fit.',
			evidence: ['S6.4', 'S6.3']
		}
	}),

	q.shortAnswer({
		id: 'S6-12',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R3',
		points: 2,
		asOf,
		reviewBy,
		claims: ['lesson'],
		tests: 'The meaning of “bargaining chip” (S6.2).',
		prompt: 'In your own words, what would it mean to use nuclear weapons as a “bargaining chip”?',
		lines: 3,
		key: {
			need: 2,
			ideas: {
				offer: {
					text: 'Offering to give up or limit the weapons.',
					signs: [
						['get rid'],
						['giv', 'up'],
						['gave', 'up'],
						['give away'],
						['giving away'],
						['hand', 'over'],
						['let', 'go of'],
						['surrender'],
						['scrap'],
						['dismantl'],
						['disarm'],
						['denuclear'],
						['de nuclear'],
						['sacrific'],
						['abandon'],
						['fewer'],
						['limit'],
						['freez'],
						['barter'],
						['swap'],
						['exchang'],
						['offering'],
						['trad', 'for'],
						['trading', 'them'],
						['trade', 'them'],
						['promise not'],
						['agree not'],
						['part with'],
						...phrases(['give', 'giving', 'gives', 'offer', 'offers', 'trading', 'trade', 'sell', 'selling'], own),
						...phrases(['give you', 'give them'], ['my', 'our', 'his']),
						...phrases(['offer to', 'offers to'], ['give', 'stop', 'destroy', 'cut', 'reduc']),
						...pairs(
							['destroy his', 'destroy your', 'destroy its', 'destroy their', 'destroy the', 'destroying'],
							arms
						),
						...pairs(['reduc', 'cut', 'lose', 'losing', 'drop'], stocks),
						...pairs(['stop', 'quit'], ['build', 'mak', 'develop', 'produc', 'having', 'test'])
					]
				},
				return: {
					text: 'Getting something in return, such as relief from sanctions, security or aid.',
					signs: [
						['return'],
						['exchang'],
						['swap'],
						['barter'],
						['gain'],
						['receiv'],
						['reward'],
						['benefit'],
						['favour'],
						['favor'],
						['guarantee'],
						['concession'],
						['obtain'],
						['earn'],
						['sanction'],
						['trad', 'for'],
						['want'],
						['demand'],
						['ask', 'for'],
						['something else'],
						['something back'],
						['do something for'],
						...phrases(['give', 'gives', 'giving'], ['me', 'us', 'you', 'something', 'things', 'money']),
						...pairs(['get', 'win', 'for', 'secure'], goods),
						...pairs(['get'], wins)
					]
				}
			},
			why: 'In a deal, a bargaining chip is something you can offer in order to get something else. So the weapons would be given up or limited in return for something, for example relief from sanctions. The author expects Kim to reject that idea (S6.2).',
			evidence: ['S6.2'],
			note: 'Threatening to use the weapons is something else: a bargaining chip is what you are ready to give.'
		}
	}),

	q.extended({
		id: 'S6-13',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 8,
		asOf,
		reviewBy,
		claims: ['lesson', 'lesson-mixed-cases', 'lesson-untouched'],
		contested: ['C7', 'C8', 'C9'],
		tests: 'Saying what would change one’s mind about a broad lesson.',
		prompt:
			'The author draws a lesson about nuclear arms. In 120–180 words: (1) give the best reason to accept it, (2) give the best reason to doubt it, (3) say what new information would change your mind, in either direction.',
		words: { min: 120, max: 180 },
		rows: ['reasoning', 'judgement'],
		minutes: 20,
		key: {
			why: 'A strong answer is fair to both sides of the author’s lesson, keeps apart what the author says, what Kim is supposed to think and what you think, and names information that could really be found. Any verdict can earn full marks.',
			evidence: ['S6.3', 'S6.2', 'S6.4'],
			ideas: {
				for: 'Gives a fair reason to accept the lesson.',
				against: 'Gives a fair reason to doubt the lesson.',
				information: 'Names information that is specific and could be found.',
				direction: 'Says which way that information would move the judgement, and why.',
				views: 'Keeps apart the author’s view, the view the author gives to Kim, and the writer’s own.'
			},
			models: models.lesson,
			teacher:
				'For the lesson: the states in S6.3 had no nuclear arms and were attacked, and North Korea, which has them, is thought unlikely to be (S5.8). Against it: the three attacks had different causes, rivals without nuclear arms that were left alone are missing, and the view may be older than the strikes (card B5), so that they confirm it and do not create it. Useful information: statements or decisions in Pyongyang before and after the strikes, new contacts, or cases that do not fit. Both verdicts can earn the top level.'
		}
	})
];
