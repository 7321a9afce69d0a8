import { asOf, kinds, q, reviewBy } from './bank.ts';
import { models } from './models.ts';

export const s1 = [
	q.numeric({
		id: 'S1-01',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		deck: true,
		tests: 'The number of nuclear sites in Iran that were struck (S1.2).',
		prompt: 'According to the section, how many nuclear sites in Iran were hit?',
		min: 0,
		max: 20,
		key: {
			value: 3,
			tolerance: 0,
			why: 'S1.2 gives the number: US forces struck three nuclear sites in Iran.',
			evidence: ['S1.2'],
			otherwise: 'That number is not the one in the section. S1.2 says how many sites US forces struck.',
			slips: [
				{
					value: 1,
					why: 'Some reports outside this column put one main site first. The section counts every site that was struck; S1.2 has the number.',
					tag: 'M-OUT'
				},
				{
					value: 5,
					why: 'Five is the number of months since Trump’s second term began (S1.1). The number of sites stands in S1.2.',
					tag: 'M-DET'
				}
			]
		}
	}),

	q.singleChoice({
		id: 'S1-02',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R2',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim'],
		contested: ['C14'],
		pre: true,
		tests: 'The main claim (S1.6).',
		prompt: 'Which statement best gives the author’s main claim?',
		options: {
			harder: 'Attacking Iran makes serious talks with North Korea less likely.',
			force: 'Attacking Iran shows that force brings rivals to the table.',
			calm: 'Attacking Iran removes the risk of a wider war in the region.'
		},
		key: {
			option: 'harder',
			why: 'The author’s larger point is in S1.6: the attack sets a precedent that makes serious talks with rivals much harder, above all with North Korea.',
			evidence: ['S1.6'],
			reasons: {
				harder: 'This is the point of S1.6 in other words: talks become much harder, above all with North Korea.',
				force: {
					why: 'S1.6 says the opposite: to the author, the attack makes serious talks with rivals harder. No one in this section says that force has brought a rival to the table.',
					tag: 'M-OPP'
				},
				calm: {
					why: 'The author promises nothing of the kind. S1.9 even leaves open whether the ceasefire would last, so the danger of more fighting had not gone away.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.classify({
		id: 'S1-03',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 5,
		asOf,
		reviewBy,
		claims: ['claim'],
		contested: ['C1', 'C2', 'C3', 'C14'],
		tests: 'Telling four kinds of statement apart.',
		prompt:
			'Sort each statement by what kind of statement it is in this column. “Checkable” means that it could be proved right or wrong.',
		bins: kinds,
		cards: {
			struck: 'US forces struck three nuclear sites in Iran.',
			success: 'The strikes were a “spectacular military success”.',
			clash: 'The promise to end wars and the bombing do not fit together.',
			harder: 'Talks with North Korea will now be much harder.',
			charter: 'North Korea said the strikes broke the UN Charter.'
		},
		key: {
			bins: {
				struck: 'fact',
				success: 'reported',
				clash: 'opinion',
				harder: 'inference',
				charter: 'reported'
			},
			reasons: {
				struck:
					'Records, pictures and reports can show whether three sites were struck (S1.2), so this can be checked.',
				success:
					'The quotation marks show that these are Trump’s words. The column reports his verdict without taking it over (S1.2).',
				clash: 'Whether a promise and an act fit together is a matter of judgement, and S1.5 gives the author’s.',
				harder:
					'This speaks of what is to come. The author concludes it from the attack; nobody could check it yet (S1.6).',
				charter:
					'The statement tells us what North Korea said (S1.7). That it said so can be checked; whether it is right is disputed between states.'
			},
			slips: [
				{
					card: 'success',
					bin: 'fact',
					why: '“Spectacular” is a verdict, and the verdict is Trump’s. The marks in S1.2 show that the author is passing on his words.',
					tag: 'M-ATT'
				},
				{
					card: 'success',
					bin: 'opinion',
					why: 'It is an opinion, but not the author’s. The column reports it as Trump’s, between quotation marks (S1.2).',
					tag: 'M-ATT'
				},
				{
					card: 'charter',
					bin: 'fact',
					why: 'What can be checked is that North Korea said so (S1.7). That the strikes broke the Charter is its view, and states disagree about it.',
					tag: 'M-FACT'
				},
				{
					card: 'charter',
					bin: 'opinion',
					why: 'The view is North Korea’s and the column passes it on: “North Korea said …” (S1.7). It is not the author’s own judgement.',
					tag: 'M-ATT'
				},
				{
					card: 'clash',
					bin: 'fact',
					why: 'The promise and the bombing can each be checked. That the two clash is how the author sees it (S1.5); others say that force can serve a deal.',
					tag: 'M-FACT'
				},
				{
					card: 'harder',
					bin: 'fact',
					why: 'When the column was written, this still lay in the future. It is what the author expects (S1.6).',
					tag: 'M-FACT'
				}
			],
			why: 'Ask of each statement: could I check it, is the author passing on someone’s words, is it a guess about minds or the future, or is it the author’s verdict?',
			evidence: ['S1.2', 'S1.7', 'S1.5', 'S1.6']
		}
	}),

	q.match({
		id: 'S1-04',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R1',
		points: 4,
		asOf,
		reviewBy,
		contested: ['C1', 'C2'],
		tests: 'Who does or says what in this section.',
		prompt: 'Match each of these to what this section of the column says about them.',
		left: {
			trump: 'Donald Trump',
			korea: 'North Korea',
			iran: 'Iran',
			author: 'The author'
		},
		right: {
			ceasefire: 'announced a ceasefire',
			condemned: 'condemned the strikes',
			fired: 'fired at a US base in Qatar',
			clash: 'sees a clash between a promise and an act',
			lawful: 'called the strikes lawful self-defence'
		},
		key: {
			pairs: { trump: 'ceasefire', korea: 'condemned', iran: 'fired', author: 'clash' },
			reasons: {
				trump: 'It was Trump who announced the ceasefire, on the Monday night (S1.8).',
				korea: 'North Korea quickly condemned the strikes and spoke of a broken UN Charter (S1.7).',
				iran: 'Iran fired missiles at Al Udeid, a US base in Qatar (S1.8).',
				author:
					'The author sees a clash between the promise of deals and the bombing (S1.5). This is a view; the other three are acts.'
			},
			spares: {
				lawful: {
					why: 'No one in this column says so. Outside it, the US government argued self-defence at the UN, and other states disagreed.',
					tag: 'M-OUT'
				}
			},
			why: 'The author’s view is in S1.5, North Korea’s reaction in S1.7, and both Iran’s missiles and Trump’s ceasefire are in S1.8.',
			evidence: ['S1.8', 'S1.7', 'S1.5']
		}
	}),

	q.trueFalse({
		id: 'S1-05',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R3',
		points: 2,
		asOf,
		reviewBy,
		contested: ['C15'],
		tests: 'How certain the ceasefire was (S1.9).',
		prompt: 'When the column was written, the ceasefire had already proved lasting.',
		justifications: ['S1.9', 'S1.8', 'S1.3'],
		key: {
			verdict: false,
			verdictWhy: {
				true: {
					why: 'The column does report a ceasefire, but S1.9 leaves open whether Iran and Israel would keep to it for long.',
					tag: 'M-OVR'
				},
				false: 'S1.9 calls it an open question whether Iran and Israel would keep to the ceasefire for long.'
			},
			justification: 'S1.9',
			why: 'A ceasefire had been announced, but when the column was written nobody knew whether Iran and Israel would keep to it for long (S1.9).',
			evidence: ['S1.9', 'S1.8'],
			reasons: {
				'S1.9': 'S1.9 says in so many words that it was still an open question.',
				'S1.8': {
					why: 'S1.8 reports the announcement. Announcing a ceasefire is not the same as the ceasefire lasting.',
					tag: 'M-OVR'
				},
				'S1.3': {
					why: 'S1.3 is about Trump’s threat of more strikes. It says nothing about the ceasefire.',
					tag: 'M-IRR'
				}
			}
		}
	}),

	q.order({
		id: 'S1-06',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R2',
		points: 3,
		asOf,
		reviewBy,
		deck: true,
		tests:
			'The sequence of events. North Korea’s statement is left out, because the text does not place it before or after the missiles.',
		prompt: 'Put these events in the order in which they happened.',
		axis: 'earliest first',
		steps: {
			campaign: 'Trump campaigns on ending wars through deals',
			strikes: 'US forces strike sites in Iran',
			missiles: 'Iran fires missiles at Al Udeid',
			ceasefire: 'Trump announces a ceasefire'
		},
		key: {
			why: 'The promise dates from when Trump was a candidate (S1.4). The strikes came on the weekend (S1.2), then Iran’s missiles, and after them, on the Monday night, the ceasefire (S1.8).',
			evidence: ['S1.8', 'S1.2', 'S1.4']
		}
	}),

	q.evidence({
		id: 'S1-07',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['claim'],
		contested: ['C14'],
		tests: 'Which sentence carries the main claim.',
		prompt: 'Which sentence best shows that the author sees the strikes as mattering far outside the Middle East?',
		candidates: ['S1.6', 'S1.2', 'S1.8', 'S1.4'],
		key: {
			sentences: ['S1.6'],
			why: 'S1.6 carries the author’s point beyond the region: it speaks of rivals in general and of North Korea above all.',
			evidence: ['S1.6'],
			reasons: {
				'S1.6':
					'It leads from the attack on Iran to talks with rivals everywhere, and names North Korea, far to the east.',
				'S1.2': {
					why: 'S1.2 reports the event itself. What the event means elsewhere, the author says in another sentence.',
					tag: 'M-ROLE'
				},
				'S1.8': {
					why: 'S1.8 reports what happened next, in Iran and Qatar. Both lie in the Middle East.',
					tag: 'M-SCO'
				},
				'S1.4': {
					why: 'S1.4 looks back at a campaign promise. It gives background and draws no conclusion from the strikes.',
					tag: 'M-ROLE'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S1-08',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		contested: ['C3'],
		tests: 'What quotation marks do (S1.2).',
		prompt: 'The author puts “spectacular military success” in quotation marks. What do the marks do here?',
		options: {
			trump: 'They mark the verdict as Trump’s own words.',
			inspectors: 'They mark the verdict as confirmed by inspectors.',
			korea: 'They mark the verdict as North Korea’s own words.'
		},
		key: {
			option: 'trump',
			why: 'S1.2 says that Trump called the result this. The marks hand the words back to him, so the author need not agree with them.',
			evidence: ['S1.2'],
			reasons: {
				trump: 'S1.2 names the speaker: it is Trump who called the result a “spectacular military success”.',
				inspectors: {
					why: 'Quotation marks show that words are someone’s; they do not show that the words are right. No inspectors appear in this section, and S1.2 gives the verdict as Trump’s.',
					tag: 'M-OVR'
				},
				korea: {
					why: 'North Korea is quoted too, but with other words and the opposite view: it spoke of rights “violently trampled down” (S1.7). The praise in S1.2 is Trump’s.',
					tag: 'M-ATT'
				}
			}
		}
	}),

	q.shortAnswer({
		id: 'S1-09',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R1',
		points: 1,
		asOf,
		reviewBy,
		contested: ['C2'],
		deck: true,
		tests: 'The document North Korea named (S1.7).',
		prompt: 'Which document did North Korea say the strikes had violated?',
		key: {
			why: 'S1.7 reports that North Korea spoke of a broken UN Charter. The Charter holds the founding rules of the United Nations.',
			evidence: ['S1.7'],
			accept: [
				'UN Charter',
				'United Nations Charter',
				'Charter of the United Nations',
				'Charter of the UN',
				'Charter of United Nations',
				'Charter of UN',
				'UN’s Charter',
				'United Nations’ Charter',
				'UNO Charter',
				'United Nation Charter',
				'UN Charta',
				'Charter',
				'UN Charter document',
				'broken UN Charter',
				'It was the UN Charter',
				'They violated the UN Charter'
			],
			reject: [
				{ text: 'UN', hint: 'That is the right organisation. Which document of the UN does S1.7 name?' },
				{ text: 'United Nations', hint: 'That is the right organisation. Which document of the UN does S1.7 name?' },
				{
					text: 'ceasefire',
					hint: 'The ceasefire comes after the strikes (S1.8). S1.7 names the document that North Korea spoke of.',
					tag: 'M-DET'
				},
				{
					text: 'ceasefire agreement',
					hint: 'The ceasefire comes after the strikes (S1.8). S1.7 names the document that North Korea spoke of.',
					tag: 'M-DET'
				},
				{
					text: 'nuclear treaty',
					hint: 'No nuclear treaty is named in this section. S1.7 names the document that North Korea spoke of.',
					tag: 'M-OUT'
				},
				{
					text: 'nuclear deal',
					hint: 'No nuclear deal is named in this section. S1.7 names the document that North Korea spoke of.',
					tag: 'M-OUT'
				},
				{
					text: 'Non-Proliferation Treaty',
					hint: 'That treaty is not named in this section. S1.7 names the document that North Korea spoke of.',
					tag: 'M-OUT'
				},
				{
					text: 'international law',
					hint: 'That is wider than what S1.7 says. Which single document does the sentence name?',
					tag: 'M-SCO'
				}
			]
		}
	}),

	q.multipleChoice({
		id: 'S1-10',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R6',
		points: 2,
		asOf,
		reviewBy,
		claims: ['pattern-israel'],
		contested: ['C3'],
		tests: 'Noticing what a text does not say.',
		prompt: 'Which TWO questions does the author leave open in this section for a careful reader?',
		options: {
			israel: 'What part had Israel played before the ceasefire?',
			damage: 'How badly were the three sites damaged?',
			base: 'Which country hosts the Al Udeid base?',
			reaction: 'How did North Korea react to the strikes?',
			voters: 'What had Trump told voters about wars?'
		},
		key: {
			options: ['israel', 'damage'],
			why: 'Israel appears once, as a party to the ceasefire (S1.9), and the author says nothing of what it did before. For the damage we have a word of praise from Trump (S1.2) and no finding.',
			evidence: ['S1.9', 'S1.2'],
			reasons: {
				israel: 'S1.9 names Israel with the ceasefire, yet the section never says how Israel came into it.',
				damage: 'S1.2 gives Trump’s verdict on the strikes. It does not say what was destroyed, or who looked.',
				base: {
					why: 'The section answers this one: Al Udeid is a US base in Qatar (S1.8).',
					tag: 'M-DET'
				},
				reaction: {
					why: 'The section answers this one: North Korea quickly condemned the strikes (S1.7).',
					tag: 'M-DET'
				},
				voters: {
					why: 'The section answers this one: as a candidate, Trump promised to end wars by making deals (S1.4).',
					tag: 'M-DET'
				}
			}
		}
	}),

	q.singleChoice({
		id: 'S1-11',
		report: 'assumption',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R6',
		points: 1,
		asOf,
		reviewBy,
		claims: ['pattern-warrant', 'kim-warrant'],
		contested: ['C7', 'C14'],
		pre: true,
		tests: 'The unstated link between Iran and North Korea.',
		prompt:
			'The author’s claim moves from an attack on Iran to talks with North Korea. What must the author take for granted to make that move?',
		options: {
			treated: 'North Korea expects to be treated as Iran was treated.',
			defend: 'North Korea and Iran have promised to defend each other.',
			date: 'North Korea had already set a date for a round of talks.'
		},
		key: {
			option: 'treated',
			why: 'The author never says it, but without it the step from Iran to Korea (S1.6) has nothing to stand on: if North Korea sees its own case as quite different, what happened to Iran need not change its mind.',
			evidence: ['S1.6'],
			reasons: {
				treated:
					'Take this away and the author’s claim falls: a North Korea that sees its own case as different has no reason to shy away from talks.',
				defend: {
					why: 'S1.7 reports that the column calls North Korea a diplomatic ally of Iran, which is less than a promise to fight for it. The claim is about talks with the US and works without any such pact.',
					tag: 'M-OUT'
				},
				date: {
					why: 'The section mentions no date for talks. The author’s claim is that talks become harder (S1.6), and that can be said whether or not a date was set.',
					tag: 'M-OUT'
				}
			}
		}
	}),

	q.extended({
		id: 'S1-12',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 4,
		asOf,
		reviewBy,
		claims: ['pattern', 'pattern-warrant'],
		contested: ['C14'],
		tests: 'The idea of a precedent and its limits.',
		prompt:
			'In 3–5 sentences, explain what the author means by saying that the attack sets a precedent, and give one reason why a critic might doubt that a single case sets one.',
		words: null,
		rows: ['claim'],
		minutes: 8,
		key: {
			why: 'A strong answer says what a precedent is, shows how the author goes from Iran to North Korea with it (S1.6), and explains one reason why one case may not be enough.',
			evidence: ['S1.6', 'S1.5'],
			ideas: {
				meaning: 'Says that a precedent is an earlier act that shapes what people expect later.',
				applied: 'Applies it: what happened to Iran is taken as a sign of what could happen to North Korea.',
				doubt:
					'Gives one doubt: the two states or the risks differ, it is one case only, or leaders can change course.',
				explained: 'Explains the doubt rather than only naming it.'
			},
			models: models.precedent,
			teacher:
				'Two answers that can both earn the top level. One finds the doubt strong: one attack on a state without nuclear weapons says little about a state that has them, so rivals may not read it as a rule. The other finds it weak: a precedent needs no rule, and a leader who may lose everything will take even one case as a warning. Look for the author’s claim stated with its scope (serious talks, rivals, North Korea above all) and one doubt that is explained.'
		}
	})
];
