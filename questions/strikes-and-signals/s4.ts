import { asOf, kinds, q, reviewBy } from './bank.ts';
import { pairs } from './signs.ts';
import { models } from './models.ts';

const south = ['south', 'seoul', 's korea', 'sk', 'rok'];
const forces = ['forc', 'milit', 'arm', 'weapon', 'troop', 'soldier', 'missil', 'technolog', 'capab'];
const better = [
	'upgrad',
	'updat',
	'moderni',
	'improv',
	'strengthen',
	'stronger',
	'develop',
	'expand',
	'renew',
	'advanc'
];
const more = ['better', 'new', 'build', 'built', 'boost', 'grew', 'grow', 'increas'];
const helped = ['russian help', 'russia help', 'russias help', 'help from russia', 'help of russia'];

export const s4 = [
	q.numeric({
		id: 'S4-01',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		claims: ['history-grounds'],
		deck: true,
		tests: 'The year of the Hanoi summit (S4.2).',
		prompt: 'In which year did the Hanoi summit take place?',
		min: 1950,
		max: 2025,
		key: {
			value: 2019,
			tolerance: 0,
			why: 'S4.2 names the summit and its year together: Hanoi, 2019.',
			evidence: ['S4.2'],
			otherwise:
				'That year does not belong to the Hanoi summit in this section. S4.2 names the summit and its year together.',
			slips: [
				{
					value: 2017,
					why: '2017 is the year in which Donald Trump and Kim Jong-un traded threats (S3.1). The Hanoi summit came later; S4.2 gives its year.',
					tag: 'M-DET'
				},
				{
					value: 2018,
					why: '2018 is not a year this column mentions. S4.2 gives the year of the summit in Hanoi.',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.match({
		id: 'S4-02',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R1',
		points: 5,
		asOf,
		reviewBy,
		claims: ['history-grounds'],
		contested: ['C5', 'C6'],
		tests: 'Who does what in this section, and who is only said to.',
		prompt: 'Match each person or state to what the author says about it in this section.',
		left: {
			trump: 'Donald Trump',
			kim: 'Kim Jong-un’s government',
			biden: 'Joe Biden',
			russia: 'Russia',
			south: 'South Korea'
		},
		right: {
			left: 'left the Hanoi summit without a deal',
			refused: 'refused talks built on giving up its whole programme',
			aside: 'is said to have set the issue aside',
			helped: 'helped North Korea upgrade its forces',
			enemy: 'was named as a chief enemy',
			ceasefire: 'asked for a ceasefire'
		},
		key: {
			pairs: { trump: 'left', kim: 'refused', biden: 'aside', russia: 'helped', south: 'enemy' },
			reasons: {
				trump: 'The summit ended without a deal (S4.2), and in the author’s account it was Trump who left (S4.3).',
				kim: 'After Hanoi, Pyongyang refused talks built on the demand for full nuclear disarmament (S4.5).',
				biden:
					'The author argues that Biden in effect set the issue aside (S4.6). It is the author’s view, so the card says “is said to”.',
				russia: 'S4.7 says that North Korea upgraded its forces with Russian help.',
				south: 'S4.7 says that North Korea named South Korea its chief enemy.'
			},
			spares: {
				ceasefire: {
					why: 'In this section no one asks for a ceasefire. A ceasefire comes up in the first section, where Trump announces one (S1.8).',
					tag: 'M-OUT'
				}
			},
			why: 'The author tells the story in three steps: Hanoi (S4.2 and S4.3), Pyongyang’s refusal (S4.5), and the Biden years with North Korea’s own moves (S4.6 and S4.7).',
			evidence: ['S4.3', 'S4.2', 'S4.5', 'S4.6', 'S4.7']
		}
	}),

	q.singleChoice({
		id: 'S4-03',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R2',
		points: 1,
		asOf,
		reviewBy,
		claims: ['history-grounds'],
		contested: ['C5'],
		tests: 'The author’s explanation of Hanoi (S4.3).',
		prompt: 'In the author’s account, why did the Hanoi summit fail?',
		options: {
			demand: 'The US asked for full disarmament and offered little.',
			sanctions: 'North Korea asked for a full end to sanctions at once.',
			russia: 'Russia urged North Korea to leave the talks early.'
		},
		key: {
			option: 'demand',
			why: 'The author says that Trump left after asking for full nuclear disarmament while offering little (S4.3). This is one side’s reading of the summit, and others told it differently.',
			evidence: ['S4.3', 'S4.2'],
			note: 'Trump said afterwards that North Korea wanted all sanctions lifted. North Korea disputed this and said that it had asked for part of them. Background card B2 has both accounts.',
			reasons: {
				demand: 'This is what S4.3 says: a large demand on one side and a small offer in return.',
				sanctions: {
					why: 'This is close to what Trump said after the summit, and North Korea disputed it. It is not in this column; look at S4.3 for the author’s account.',
					tag: 'M-OUT'
				},
				russia: {
					why: 'The section does not link Russia to Hanoi. Russia appears only in S4.7, as a helper with North Korea’s forces in later years.',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S4-04',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R8',
		points: 1,
		asOf,
		reviewBy,
		claims: ['history-grounds'],
		contested: ['C5'],
		pre: true,
		tests: 'How to check a one-sided account of a meeting.',
		prompt: 'What would be the best way to check the author’s account of Hanoi?',
		options: {
			compare: 'Compare what each delegation said after the summit',
			column: 'Read another opinion column by the same author',
			count: 'Count the summits that the two leaders had held'
		},
		key: {
			option: 'compare',
			why: 'The author gives one explanation of why the summit failed (S4.3). Both delegations were in the room, so setting their statements side by side shows where they agree and where they differ.',
			evidence: ['S4.3'],
			reasons: {
				compare: 'Both sides took part, so their statements can confirm the author’s account or cast doubt on it.',
				column: {
					why: 'Another column by the same author gives you the same voice again. To check an account you need a source that does not depend on it.',
					tag: 'M-IRR'
				},
				count: {
					why: 'The number of summits can be counted, but it does not tell you why this one failed. The account to be checked is in S4.3.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.classify({
		id: 'S4-05',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 5,
		asOf,
		reviewBy,
		claims: ['history', 'history-grounds', 'claim'],
		contested: ['C5', 'C6', 'C14'],
		tests: 'Telling facts, reported speech, inferences and judgements apart in an account of the past.',
		prompt:
			'Sort each statement by what kind of statement it is in the author’s column. “Checkable” means that it could be proved right or wrong.',
		bins: kinds,
		cards: {
			summit: 'A Trump–Kim summit was held in Hanoi in 2019.',
			trust: 'Hanoi broke what trust there was.',
			biden: 'Biden in practice set North Korea aside.',
			chance: 'The strikes have probably ended the last chance of progress.',
			refusal: 'North Korea said it would not return to talks on full disarmament.'
		},
		key: {
			bins: { summit: 'fact', trust: 'opinion', biden: 'opinion', chance: 'inference', refusal: 'reported' },
			reasons: {
				summit:
					'Anyone can check in records of the time whether the summit took place, and when (S4.2). That makes it a checkable fact.',
				trust:
					'How much trust there was, and what broke it, is the author’s weighing of events (S4.4). No record can settle it alone, so it is a judgement.',
				biden:
					'The author sums up four years in one verdict (S4.6). Other people sum them up differently, so it is a judgement.',
				chance:
					'The author concludes from the story so far that the chance has probably gone (S4.8). A conclusion about what can still happen is an inference.',
				refusal:
					'The column passes on Pyongyang’s position (S4.5). What can be checked is that North Korea said so, which makes it reported speech.'
			},
			slips: [
				{
					card: 'biden',
					bin: 'fact',
					why: 'That Joe Biden was president can be checked; that he set North Korea aside is the author’s verdict on those years (S4.6), and others have described them differently.',
					tag: 'M-FACT'
				},
				{
					card: 'trust',
					bin: 'fact',
					why: 'The summit is real and can be checked, but the statement is about trust. S4.4 gives the author’s judgement of what the summit did to it.',
					tag: 'M-FACT'
				},
				{
					card: 'chance',
					bin: 'fact',
					why: 'S4.8 says “probably”. The author is drawing a conclusion that could not be checked when the column was written.',
					tag: 'M-FACT'
				},
				{
					card: 'refusal',
					bin: 'fact',
					why: 'You can check that North Korea said this. What it would do later is another matter, so the statement is best read as reported speech (S4.5).',
					tag: 'M-ATT'
				}
			],
			why: 'Ask of each statement how one would settle it: by a record (fact), by showing who said it (reported speech), by following the author’s reasoning (inference), or by weighing (judgement). The author moves from one kind to the next within a few sentences.',
			evidence: ['S4.2', 'S4.4', 'S4.5', 'S4.6', 'S4.8']
		}
	}),

	q.trueFalse({
		id: 'S4-06',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R2',
		points: 2,
		asOf,
		reviewBy,
		claims: ['history'],
		tests: 'Trust was low before the strikes.',
		prompt: 'According to the author, US–North Korea relations were already poor before the strikes on Iran.',
		justifications: ['S4.1', 'S4.8', 'S4.7'],
		key: {
			verdict: true,
			verdictWhy: {
				true: 'The author says that the road back to talks was hard even before the strikes (S4.1).',
				false: {
					why: 'The author does not describe good relations that the strikes spoiled. S4.1 says that the road back to talks was hard even before them.',
					tag: 'M-OPP'
				}
			},
			justification: 'S4.1',
			why: 'The words “even before the strikes” in S4.1 say when the trouble began. S4.2 to S4.7 then tell how it grew.',
			evidence: ['S4.1', 'S4.4'],
			reasons: {
				'S4.1': 'This sentence speaks of the time before the strikes and says that the road back to talks was hard.',
				'S4.8': {
					why: 'S4.8 is about what the strikes did, so it speaks of the time after them. The statement is about the time before.',
					tag: 'M-ROLE'
				},
				'S4.7': {
					why: 'S4.7 tells what North Korea did in those years; it says nothing about how the two states got on.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S4-07',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim', 'history'],
		contested: ['C7', 'C14'],
		pre: true,
		tests: 'The job of the rhetorical question (S4.9).',
		prompt: 'Why does the author end this part with a question?',
		options: {
			lead: 'To lead readers to answer that Kim would stay away',
			admit: 'To admit that the history of the talks is unknown',
			introduce: 'To introduce a quotation from one of Kim’s speeches'
		},
		key: {
			option: 'lead',
			why: 'A rhetorical question is asked to make a point. After a story of failed trust, the author asks why Kim would risk talks (S4.9), and the expected answer is that he would not.',
			evidence: ['S4.9', 'S4.8'],
			reasons: {
				lead: 'The question follows the author’s conclusion in S4.8 and lets readers draw it for themselves. What Kim really thinks is not shown by it.',
				admit: {
					why: 'The author has just told that history in S4.2 to S4.7, so the question does not stand for missing knowledge.',
					tag: 'M-ROLE'
				},
				introduce: {
					why: 'No quotation follows, and the column does not quote any speech by Kim. The question is the author’s own.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.twoPart({
		id: 'S4-08',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 2,
		asOf,
		reviewBy,
		claims: ['claim', 'history', 'history-warrant'],
		contested: ['C14'],
		tests: 'The effect of the strikes in the author’s chain of causes.',
		prompt: 'How does the author see the effect of the strikes on the chance of progress?',
		options: {
			last: 'They ended what little chance was left.',
			trust: 'They ended a period of growing trust.',
			nothing: 'They had no effect, as the chance was gone.'
		},
		evidencePrompt: 'Which sentence best supports your answer?',
		candidates: ['S4.8', 'S4.4', 'S4.5', 'S4.7'],
		key: {
			option: 'last',
			reasons: {
				last: 'In S4.8 the author says that the strikes have probably ended what chance remained: a small one, after all that had gone before.',
				trust: {
					why: 'The author does not describe growing trust. Trust was low already: the road back to talks was hard (S4.1), and Hanoi had broken what trust there was (S4.4).',
					tag: 'M-OPP'
				},
				nothing: {
					why: 'This goes further than the author does. In S4.8 some chance remained, and the strikes have probably ended it.',
					tag: 'M-UND'
				}
			},
			sentence: 'S4.8',
			sentenceReasons: {
				'S4.8': 'This is the one sentence that links the strikes to the chance of progress.',
				'S4.4': {
					why: 'S4.4 is about what the Hanoi summit did to trust, years before the strikes.',
					tag: 'M-ROLE'
				},
				'S4.5': {
					why: 'S4.5 is about an earlier refusal. It might make you think that no chance was left, but the author does not say so: S4.8 speaks of a chance that remained.',
					tag: 'M-ROLE',
					fits: 'nothing'
				},
				'S4.7': {
					why: 'S4.7 tells what North Korea did in the Biden years. It does not mention the strikes or the chance of talks.',
					tag: 'M-IRR'
				}
			},
			why: 'The author’s chain ends in S4.8: little chance remained after years of failed trust, and the strikes have probably ended it.',
			evidence: ['S4.8', 'S4.1']
		}
	}),

	q.singleChoice({
		id: 'S4-09',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['history-double-edge'],
		contested: ['C14'],
		tests: 'The gap between an earlier refusal (S4.5) and the effect given to the strikes (S4.8).',
		prompt:
			'A critic says, “If Pyongyang had already refused, the strikes cannot have ended much.” Which two of the author’s sentences is the critic setting side by side?',
		options: {
			refusal: 'S4.5 and S4.8',
			hanoi: 'S4.2 and S4.3',
			years: 'S4.6 and S4.7'
		},
		key: {
			option: 'refusal',
			why: 'The author says that Pyongyang had refused talks on that demand (S4.5) and also that the strikes have probably ended the remaining chance (S4.8). The critic asks how much chance can have remained.',
			evidence: ['S4.5', 'S4.8'],
			note: 'The author can answer: a refusal may be dropped later, so a small chance can still be lost. The critic’s point is about how large the loss was.',
			reasons: {
				refusal:
					'S4.5 gives the refusal and S4.8 the effect of the strikes, which are the two halves of the critic’s sentence.',
				hanoi: {
					why: 'S4.2 and S4.3 both describe the Hanoi summit. Neither of them speaks of the strikes.',
					tag: 'M-IRR'
				},
				years: {
					why: 'S4.6 and S4.7 tell what happened side by side in the Biden years. The critic speaks of a refusal and of the strikes.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S4-10',
		report: 'counter',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 1,
		asOf,
		reviewBy,
		claims: ['history-grounds'],
		contested: ['C6'],
		tests: 'What would challenge the author’s view of the Biden years (S4.6).',
		prompt: 'Which fact, if confirmed, would most directly challenge the author’s view of the Biden years?',
		options: {
			offers: 'US envoys offered talks several times and got no reply.',
			crises: 'US officials spent more time on crises in other regions.',
			tests: 'North Korea carried out missile tests in those years.'
		},
		key: {
			option: 'offers',
			why: 'The author argues that Biden in effect set the issue aside (S4.6). Repeated offers would show a government that tried, and would place part of the silence in Pyongyang.',
			evidence: ['S4.6'],
			note: 'Offers of talks were reported in June 2021. Background card B3 gives the details and the sources.',
			reasons: {
				offers: 'If envoys kept offering talks, the issue was not simply set aside, which is what S4.6 claims.',
				crises: {
					why: 'This agrees with the author: S4.6 says that Washington was busy elsewhere. It would support the view.',
					tag: 'M-OPP'
				},
				tests: {
					why: 'This agrees with the author: S4.6 says that Washington faced what the author calls provocations. It would support the view.',
					tag: 'M-OPP'
				}
			}
		}
	}),

	q.order({
		id: 'S4-11',
		process: 'understand',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 4,
		asOf,
		reviewBy,
		claims: ['claim', 'history', 'history-grounds'],
		contested: ['C5', 'C6', 'C14'],
		tests: 'The author’s chain of causes across the section.',
		prompt: 'Put the steps of the author’s explanation in order, from first cause to final result.',
		axis: 'first cause first',
		steps: {
			hanoi: 'Hanoi ends with no deal',
			refusal: 'Trust breaks and Pyongyang rejects talks on full disarmament',
			repair: 'The Biden years bring little repair',
			strikes: 'The US strikes Iran under Trump',
			chance: 'The last chance of progress probably disappears'
		},
		key: {
			why: 'The author starts at Hanoi (S4.2), goes on to broken trust and a refusal (S4.4 and S4.5), passes through the Biden years (S4.6) and ends with what the strikes probably did (S4.8). It is the author’s explanation; another writer might start or end it elsewhere.',
			evidence: ['S4.8', 'S4.2', 'S4.4', 'S4.5', 'S4.6']
		}
	}),

	q.shortAnswer({
		id: 'S4-12',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 2,
		asOf,
		reviewBy,
		claims: ['history-grounds'],
		tests: 'North Korea’s moves in the Biden years (S4.6 and S4.7).',
		prompt: 'Name two things North Korea did while Biden was president, according to the section.',
		lines: 2,
		key: {
			need: 2,
			ideas: {
				enemy: {
					text: 'It named South Korea its chief enemy.',
					signs: [
						['enem', 'neighbo'],
						...pairs(['enem', 'foe', 'oppon', 'advers', 'rival', 'hostil', 'main threat', 'biggest threat'], south)
					]
				},
				forces: {
					text: 'It upgraded its forces, with Russian help.',
					signs: [['upgrad', 'help'], ...pairs([...better, ...more, ...helped], forces)]
				},
				provocations: {
					text: 'It carried out what the author calls provocations.',
					signs: [
						['provo'],
						...pairs(['aggressiv', 'hostile'], ['act', 'behav', 'move']),
						...pairs(['caus', 'mak', 'made', 'stir'], ['trouble']),
						...pairs(['anger', 'angr'], ['us', 'america', 'washington'])
					]
				}
			},
			why: 'S4.6 mentions what the author calls provocations. S4.7 says that North Korea named South Korea its chief enemy and upgraded its forces with Russian help. Any two of the three are enough.',
			evidence: ['S4.7', 'S4.6'],
			note: 'The refusal in S4.5 is placed right after Hanoi, so it is not one of the moves of the Biden years.'
		}
	}),

	q.extended({
		id: 'S4-13',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R7',
		points: 8,
		asOf,
		reviewBy,
		claims: ['history', 'history-grounds'],
		contested: ['C5', 'C6', 'C14'],
		tests: 'Judging the balance of an explanation.',
		prompt:
			'In 120–180 words, judge how balanced the author’s explanation of the deadlock is. Use two sentences from the section, say whose account each one gives, and name one source you would want before deciding.',
		words: { min: 120, max: 180 },
		rows: ['evidence', 'views'],
		minutes: 20,
		key: {
			why: 'A strong answer shows where the author gives one side only, says whose view it is, thinks of what the other side would say, and stops at the verdict the evidence can carry. Any overall verdict can earn full marks.',
			evidence: ['S4.3', 'S4.6', 'S4.5'],
			ideas: {
				contested: 'Points to at least one account that people dispute: Hanoi (S4.3) or the Biden years (S4.6).',
				whose: 'Says whose account each chosen sentence gives.',
				other: 'Says what the other side said or might say.',
				source: 'Names a useful source and says why it would help.',
				verdict: 'Reaches a verdict that follows from the points made and says how far it goes.'
			},
			models: models.balance,
			teacher:
				'On Hanoi, Trump said that North Korea wanted all sanctions lifted; its foreign minister said only a part (card B2). On the Biden years, an envoy offered in June 2021 to meet without preconditions (card B3). One reading to expect: the section is one-sided, since each disputed event is told from one point of view. Another: it is fair enough for an opinion column, since it marks its verdicts as the author’s and gives both governments a share in the failure. Both can earn the top level. Look for sentence numbers and a source that does not depend on the author.'
		}
	})
];
