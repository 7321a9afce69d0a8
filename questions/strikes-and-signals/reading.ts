import { defineReading } from '#lib/domain/reading.ts';

/** The study edition: the column's facts and claims in other words, one numbered sentence a point. */
export const reading = defineReading({
	sections: [
		{
			id: 's1',
			title: 'Strikes on Iran, and a claim about Korea',
			purpose:
				'Get the event straight, find the author’s main claim, and tell what happened from who says what about it.',
			paragraphs: [
				[
					{
						id: 'S1.1',
						text: 'This column was written about five months into Donald Trump’s second term as US president.',
						from: 'P1',
						kinds: ['fact']
					},
					{
						id: 'S1.2',
						text: 'Over one weekend, US forces struck three nuclear sites in Iran; Trump called the result a “spectacular military success”.',
						from: 'P1–P2',
						kinds: ['fact', 'quote']
					},
					{
						id: 'S1.3',
						text: 'More targets would follow, Trump threatened, if Iran’s leaders did not give way.',
						from: 'P2',
						kinds: ['report']
					}
				],
				[
					{
						id: 'S1.4',
						text: 'As a candidate, Trump had promised to end wars by making deals.',
						from: 'P1',
						kinds: ['report']
					},
					{
						id: 'S1.5',
						text: 'Between that promise of deals and the bombing, the author sees a clash.',
						from: 'P1',
						kinds: ['judgement']
					},
					{
						id: 'S1.6',
						text: 'The author’s larger point is that the attack sets a precedent: it makes serious talks with rivals much harder, above all with North Korea, where Trump had hoped to succeed.',
						from: 'Standfirst, P2',
						kinds: ['judgement', 'prediction']
					}
				],
				[
					{
						id: 'S1.7',
						text: 'North Korea, described in the column as a diplomatic ally of Iran, quickly condemned the strikes: it spoke of a broken UN Charter and of another state’s rights “violently trampled down”.',
						from: 'P3',
						kinds: ['report', 'quote']
					},
					{
						id: 'S1.8',
						text: 'Iran fired missiles at Al Udeid, a US base in Qatar; then, on the Monday night, Trump announced a ceasefire.',
						from: 'P4',
						kinds: ['fact', 'report']
					},
					{
						id: 'S1.9',
						text: 'Whether Iran and Israel would keep to the ceasefire for long was still an open question when the column was written.',
						from: 'P4',
						kinds: ['inference']
					}
				]
			]
		},
		{
			id: 's2',
			title: 'The Iran talks as a warning',
			purpose:
				'See how one example is made to carry a general point, and test whether the same facts allow another reading.',
			paragraphs: [
				[
					{
						id: 'S2.1',
						text: 'Trump had already met North Korea’s leader, Kim Jong-un, at summits: one in Singapore, one in Vietnam.',
						from: 'P5',
						kinds: ['fact']
					},
					{
						id: 'S2.2',
						text: 'Even so, the author thinks, the strikes probably feed an old fear in Pyongyang: talking to Washington is no protection from its bombs.',
						from: 'P5',
						kinds: ['inference']
					},
					{
						id: 'S2.3',
						text: 'A president who likes the idea of talks, the author adds, may still drop them.',
						from: 'P5',
						kinds: ['judgement']
					}
				],
				[
					{
						id: 'S2.4',
						text: 'Iran is the author’s example: Trump called for diplomacy, and his envoys met Iranian officials in Oman several times.',
						from: 'P6',
						kinds: ['fact']
					},
					{
						id: 'S2.5',
						text: 'Alongside the talks came Trump’s threat to bomb Iran if 60 days passed without a deal.',
						from: 'P6',
						kinds: ['fact', 'report']
					},
					{
						id: 'S2.6',
						text: 'That threat could have passed for Trump’s usual bluffing, the author says, but this time he acted on it.',
						from: 'P6',
						kinds: ['judgement', 'fact']
					}
				]
			]
		},
		{
			id: 's3',
			title: 'What Kim may conclude',
			purpose:
				'Notice when an author infers what another person thinks, and judge how firmly it is said and how well it is supported.',
			paragraphs: [
				[
					{
						id: 'S3.1',
						text: 'In 2017 Trump and Kim traded threats, and Trump spoke of “fire and fury”.',
						from: 'P7',
						kinds: ['fact', 'quote']
					},
					{
						id: 'S3.2',
						text: 'That clash never went beyond words, and later it turned into summit talks.',
						from: 'P7',
						kinds: ['fact']
					},
					{
						id: 'S3.3',
						text: 'Iran’s case ended in force, and from this the author infers that Trump now has far less patience with slow negotiations.',
						from: 'P7',
						kinds: ['inference']
					}
				],
				[
					{
						id: 'S3.4',
						text: 'The author is sure that Kim has noticed.',
						from: 'P7',
						kinds: ['inference']
					},
					{
						id: 'S3.5',
						text: 'The author also expects alarm in Pyongyang at so sudden a move from talks to strikes.',
						from: 'P8',
						kinds: ['inference']
					},
					{
						id: 'S3.6',
						text: 'Trump had, after all, campaigned on his good relations with Kim and his wish for new talks with North Korea.',
						from: 'P8',
						kinds: ['report']
					},
					{
						id: 'S3.7',
						text: 'To the author, those friendly words deepen the shock.',
						from: 'P8',
						kinds: ['inference']
					}
				]
			]
		},
		{
			id: 's4',
			title: 'Trust was already low',
			purpose: 'Follow a chain of causes, notice whose account it is, and ask how much the newest link adds.',
			paragraphs: [
				[
					{
						id: 'S4.1',
						text: 'Even before the strikes, the author says, the road back to talks between the US and North Korea was hard.',
						from: 'P9',
						kinds: ['judgement']
					},
					{
						id: 'S4.2',
						text: 'The Hanoi summit of 2019 between Trump and Kim ended without a deal.',
						from: 'P9',
						kinds: ['fact']
					},
					{
						id: 'S4.3',
						text: 'In the author’s account, Trump left after asking for full nuclear disarmament while offering little in return.',
						from: 'P9',
						kinds: ['report']
					},
					{
						id: 'S4.4',
						text: 'Hanoi, the author says, broke what trust there was.',
						from: 'P9',
						kinds: ['judgement']
					}
				],
				[
					{
						id: 'S4.5',
						text: 'Pyongyang then refused talks built on a demand for full disarmament, and its stance has hardened since.',
						from: 'P9',
						kinds: ['report']
					},
					{
						id: 'S4.6',
						text: 'Four years under Joe Biden changed little, the author argues: busy elsewhere and facing North Korean provocations, he in effect set the issue aside.',
						from: 'P10',
						kinds: ['judgement']
					},
					{
						id: 'S4.7',
						text: 'Meanwhile North Korea named South Korea its chief enemy and, with Russian help, upgraded its forces.',
						from: 'P10',
						kinds: ['report']
					}
				],
				[
					{
						id: 'S4.8',
						text: 'The author concludes that the strikes have probably ended what chance of progress remained.',
						from: 'P11',
						kinds: ['inference']
					},
					{
						id: 'S4.9',
						text: 'Why, the author asks, would Kim risk talks with a president who bombs when they stall?',
						from: 'P11',
						kinds: ['judgement']
					}
				]
			]
		},
		{
			id: 's5',
			title: 'Why North Korea is not Iran',
			purpose:
				'Read a comparison closely, tell “could” from “probably will”, and find a tension between two parts of one argument.',
			paragraphs: [
				[
					{
						id: 'S5.1',
						text: 'Trump might speak of peace and of his bond with Kim, the author says; he might equally threaten North Korea’s nuclear sites if no deal came.',
						from: 'P12',
						kinds: ['scenario']
					},
					{
						id: 'S5.2',
						text: 'An attack on those sites would be unwise, in the author’s view, and for three reasons.',
						from: 'P13',
						kinds: ['judgement']
					}
				],
				[
					{
						id: 'S5.3',
						text: 'First, the author writes, Iran was “allegedly” seeking a nuclear weapon, whereas North Korea has had one for close to twenty years.',
						from: 'P13',
						kinds: ['report', 'fact']
					},
					{
						id: 'S5.4',
						text: 'Strikes would not undo North Korea’s nuclear status, the author warns, and could set off full-scale war in the region.',
						from: 'P13',
						kinds: ['inference']
					},
					{
						id: 'S5.5',
						text: 'Second, China and Russia stand behind North Korea, each with a mutual defence agreement.',
						from: 'P14',
						kinds: ['fact']
					},
					{
						id: 'S5.6',
						text: 'Third, North Korea’s own forces are far stronger than Iran’s.',
						from: 'P14',
						kinds: ['fact']
					}
				],
				[
					{
						id: 'S5.7',
						text: 'So the author rates North Korea as the greater danger to the US.',
						from: 'P14',
						kinds: ['judgement']
					},
					{
						id: 'S5.8',
						text: 'For that reason, the author thinks, Washington will probably not repeat its Iran approach there.',
						from: 'P15',
						kinds: ['prediction']
					},
					{
						id: 'S5.9',
						text: 'Even so, the author calls it a “fact” that the strikes on Iran will change how Kim handles US diplomacy.',
						from: 'P15',
						kinds: ['prediction']
					}
				]
			]
		},
		{
			id: 's6',
			title: 'The cost and the lesson',
			purpose: 'State the conclusion exactly, keep its hedges, and test a broad lesson drawn from a few cases.',
			paragraphs: [
				[
					{
						id: 'S6.1',
						text: 'The attack on Iran may count as a “tactical success”, the author says, but its price could be the chance of lasting peace in Korea during this term.',
						from: 'P16',
						kinds: ['judgement']
					},
					{
						id: 'S6.2',
						text: 'Kim, in the author’s reading, will conclude that nuclear arms are no “bargaining chip”.',
						from: 'P17',
						kinds: ['inference']
					},
					{
						id: 'S6.3',
						text: 'In that reading, such arms offer “the only guarantee” against a US attack like those on Iran, Iraq and Afghanistan, which the author groups as states without nuclear arms.',
						from: 'P17',
						kinds: ['inference']
					}
				],
				[
					{
						id: 'S6.4',
						text: 'Kim is therefore unlikely, the author expects, to accept US talks that rest on complete denuclearisation.',
						from: 'P17',
						kinds: ['prediction']
					},
					{
						id: 'S6.5',
						text: 'The author ends on an irony: the man who offered himself to end decades of stalemate “could have inadvertently” made it his legacy.',
						from: 'P18',
						kinds: ['prediction']
					}
				]
			]
		}
	],
	glossary: [
		{
			id: 'column',
			term: 'column',
			forms: ['column'],
			meaning: 'An article in which a writer gives an opinion and argues for it.'
		},
		{
			id: 'term',
			term: 'second term',
			forms: ['second term'],
			meaning: 'The second period for which a president is elected; in the US, one period is four years.'
		},
		{
			id: 'precedent',
			term: 'precedent',
			forms: ['precedent'],
			meaning: 'An earlier act that people use to guess, or to justify, later ones.'
		},
		{
			id: 'rival',
			term: 'rival',
			forms: ['rival', 'rivals'],
			meaning: 'A state or person that you compete with or stand against.'
		},
		{
			id: 'diplomatic-ally',
			term: 'diplomatic ally',
			forms: ['diplomatic ally'],
			meaning: 'A state that supports another in talks and at the UN; it has not always promised to fight for it.'
		},
		{
			id: 'condemn',
			term: 'condemn',
			forms: ['condemn', 'condemned'],
			meaning: 'To say in strong words that something is wrong.'
		},
		{
			id: 'un-charter',
			term: 'UN Charter',
			forms: ['UN Charter'],
			meaning: 'The founding rules of the United Nations, which say among other things when force may be used.'
		},
		{
			id: 'ceasefire',
			term: 'ceasefire',
			forms: ['ceasefire'],
			meaning: 'An agreement to stop fighting, at least for now.'
		},
		{
			id: 'summit',
			term: 'summit',
			forms: ['summit', 'summits'],
			meaning: 'A meeting between the leaders of states.'
		},
		{
			id: 'pyongyang',
			term: 'Pyongyang',
			forms: ['Pyongyang'],
			meaning: 'The capital of North Korea; in texts like this it stands for the North Korean government.'
		},
		{
			id: 'washington',
			term: 'Washington',
			forms: ['Washington'],
			meaning: 'The capital of the US; in texts like this it stands for the US government.'
		},
		{
			id: 'diplomacy',
			term: 'diplomacy',
			forms: ['diplomacy'],
			meaning: 'Dealing with other states by talking and making agreements.'
		},
		{
			id: 'envoy',
			term: 'envoy',
			forms: ['envoy', 'envoys'],
			meaning: 'A person sent to speak for a government.'
		},
		{
			id: 'bluff',
			term: 'bluff',
			forms: ['bluff', 'bluffing'],
			meaning: 'To make a threat that you do not mean to carry out.'
		},
		{
			id: 'infer',
			term: 'infer',
			forms: ['infer', 'infers'],
			meaning: 'To work something out from signs, without being told it.'
		},
		{
			id: 'negotiation',
			term: 'negotiation',
			forms: ['negotiation', 'negotiations'],
			meaning: 'Talks in which each side gives and asks for things until both can agree.'
		},
		{
			id: 'campaign',
			term: 'campaign',
			forms: ['campaign', 'campaigned'],
			meaning: 'To try to win an election, for example by making speeches and promises.'
		},
		{
			id: 'hanoi',
			term: 'Hanoi',
			forms: ['Hanoi'],
			meaning: 'The capital of Vietnam, where Trump and Kim met in 2019.'
		},
		{
			id: 'disarmament',
			term: 'disarmament',
			forms: ['disarmament'],
			meaning: 'Giving up weapons.'
		},
		{
			id: 'stance',
			term: 'stance',
			forms: ['stance'],
			meaning: 'The position someone takes on a question and defends in public.'
		},
		{
			id: 'provocation',
			term: 'provocation',
			forms: ['provocation', 'provocations'],
			meaning: 'An act that others say is meant to anger or test them.'
		},
		{
			id: 'stall',
			term: 'stall',
			forms: ['stall'],
			meaning: 'To stop making progress.'
		},
		{
			id: 'allegedly',
			term: 'allegedly',
			forms: ['allegedly'],
			meaning: 'Claimed by someone, but not proven.'
		},
		{
			id: 'nuclear-status',
			term: 'nuclear status',
			forms: ['nuclear status'],
			meaning: 'The position of being a state that has nuclear weapons.'
		},
		{
			id: 'mutual-defence-agreement',
			term: 'mutual defence agreement',
			forms: ['mutual defence agreement'],
			meaning: 'A promise between states to help each other if one is attacked.'
		},
		{
			id: 'tactical',
			term: 'tactical',
			forms: ['tactical'],
			meaning: 'Short-term and local; the opposite is “strategic”, long-term and about the whole plan.'
		},
		{
			id: 'bargaining-chip',
			term: 'bargaining chip',
			forms: ['bargaining chip'],
			meaning: 'Something you can offer to give up so that the other side gives you something you want.'
		},
		{
			id: 'denuclearisation',
			term: 'denuclearisation',
			forms: ['denuclearisation'],
			meaning: 'Giving up nuclear weapons and the means to make them.'
		},
		{
			id: 'irony',
			term: 'irony',
			forms: ['irony'],
			meaning: 'A result that is the opposite of what was meant or expected.'
		},
		{
			id: 'stalemate',
			term: 'stalemate',
			forms: ['stalemate'],
			meaning: 'A state of things in which no side can move forward; “deadlock” means the same.'
		},
		{
			id: 'inadvertently',
			term: 'inadvertently',
			forms: ['inadvertently'],
			meaning: 'Without meaning to.'
		},
		{
			id: 'legacy',
			term: 'legacy',
			forms: ['legacy'],
			meaning: 'What someone is remembered for afterwards.'
		}
	],
	timeline: [
		{
			id: 'china-treaty',
			event: 'China and North Korea sign a treaty of alliance',
			textSays: 'Only that China has a mutual defence agreement with North Korea',
			sentences: ['S5.5'],
			outside: { date: '11 July 1961', iso: '1961-07-11', source: 'Lawfare (lawfaremedia.org), 16 April 2017' },
			note: 'Analysts differ on when the promise of help would apply (The Diplomat, August 2017; EJ Insight, 25 April 2017).'
		},
		{
			id: 'afghanistan',
			event: 'The US attacks Afghanistan',
			textSays: 'Named without a date',
			sentences: ['S6.3'],
			outside: { date: 'October 2001', iso: '2001-10', source: null },
			note: 'No source stands here for the month yet: a report of the first day of the attack would settle it. The causes differ from those of the other attacks the author names.'
		},
		{
			id: 'iraq',
			event: 'The US attacks Iraq',
			textSays: 'Named without a date',
			sentences: ['S6.3'],
			outside: { date: 'March 2003', iso: '2003-03', source: null },
			note: 'No source stands here for the month yet: a report of the first day of the attack would settle it. The causes differ from those of the other attacks the author names.'
		},
		{
			id: 'first-test',
			event: 'North Korea announces its first nuclear test',
			textSays: 'Only that it has had the weapon for close to twenty years',
			sentences: ['S5.3'],
			outside: {
				date: '9 October 2006',
				iso: '2006-10-09',
				source: 'GlobalSecurity.org, “Nuclear Weapons Test – 9 October 2006”'
			},
			note: null
		},
		{
			id: 'threats',
			event: 'Trump and Kim trade threats',
			textSays: '2017',
			textDate: '2017',
			sentences: ['S3.1', 'S3.2'],
			outside: { date: '8 August 2017, for the words “fire and fury”', iso: '2017-08-08', source: null },
			note: 'No source stands here for the exact day yet: a dated recording or report of the words would settle it.'
		},
		{
			id: 'singapore',
			event: 'Trump and Kim meet in Singapore',
			textSays: 'The place, without a date',
			sentences: ['S2.1'],
			outside: { date: '12 June 2018', iso: '2018-06-12', source: null },
			note: 'No source stands here for the date yet: a report of the meeting from that day, or the record of either government, would settle it.'
		},
		{
			id: 'hanoi',
			event: 'Trump and Kim meet in Hanoi and part without a deal',
			textSays: '2019, and the place',
			textDate: '2019',
			sentences: ['S4.2', 'S4.3', 'S2.1'],
			outside: {
				date: '27–28 February 2019',
				iso: '2019-02-27',
				source: 'DW, 28 February 2019; The Washington Post, 28 February 2019'
			},
			note: 'The two sides explained the outcome differently; the column gives one account.'
		},
		{
			id: 'border-meeting',
			event: 'Trump and Kim meet at Panmunjom, on the border between the two Koreas',
			textSays: null,
			sentences: [],
			outside: { date: '30 June 2019', iso: '2019-06-30', source: 'Korea Daily (koreadailyus.com), 23 June 2025' },
			note: 'The column does not mention this meeting.'
		},
		{
			id: 'biden-years',
			event: 'Joe Biden is president of the US',
			textSays: 'Four years',
			sentences: ['S4.6', 'S4.7'],
			outside: { date: 'January 2021 to January 2025', iso: '2021-01', until: '2025-01', source: null },
			note: 'No source stands here for the two months yet: the official record of the two inaugurations would settle them. Offers of talks were reported on 21 June 2021 (South China Morning Post; The Japan Times).'
		},
		{
			id: 'chief-enemy',
			event: 'North Korea names South Korea its chief enemy',
			textSays: 'In the Biden years, without a date',
			sentences: ['S4.7'],
			outside: { date: 'Speech of 15 January 2024', iso: '2024-01-15', source: 'Radio Free Asia, 15 January 2024' },
			note: null
		},
		{
			id: 'russia-treaty',
			event: 'Russia and North Korea sign a treaty',
			textSays: 'Only that Russia has a mutual defence agreement with North Korea',
			sentences: ['S5.5', 'S4.7'],
			outside: {
				date: 'June 2024; in force since 4 December 2024',
				iso: '2024-06',
				source: 'Chosun, 20 June 2024 (signing); IUVM Press (entry into force)'
			},
			note: 'Most reports give 19 June for the signing, some 18 June.'
		},
		{
			id: 'second-term',
			event: 'Trump’s second term begins',
			textSays: 'About five months before the column was written',
			sentences: ['S1.1'],
			outside: { date: '20 January 2025', iso: '2025-01-20', source: 'The Week (theweek.com), 20 January 2025' },
			note: null
		},
		{
			id: 'oman-talks',
			event: 'US and Iranian officials hold talks',
			textSays: 'Several times, in Oman, without a date',
			sentences: ['S2.4'],
			outside: {
				date: 'From 12 April 2025',
				iso: '2025-04-12',
				source: '“2025 United States–Iran negotiations”, a copy of the Wikipedia article'
			},
			note: 'Some rounds took place in Rome; the column names Oman.'
		},
		{
			id: 'sixty-days',
			event: 'Trump’s 60-day limit for a deal with Iran',
			textSays: '60 days, without a first or last day',
			sentences: ['S2.5'],
			outside: {
				date: 'Trump spoke of “day 61” on 13 June 2025',
				iso: '2025-06-13',
				source: 'Report of Trump’s remark to CNN, 13 June 2025'
			},
			note: 'From which day the 60 days were counted is disputed.'
		},
		{
			id: 'israel-attacks',
			event: 'Israel begins attacks on Iran',
			textSays: null,
			sentences: [],
			outside: {
				date: '13 June 2025',
				iso: '2025-06-13',
				source: 'Axios, 13 June 2025, as copied by Ya Libnan; TASS, 14 June 2025'
			},
			note: 'The column does not mention these attacks; it names Israel in connection with the ceasefire.'
		},
		{
			id: 'us-strikes',
			event: 'US forces strike three nuclear sites in Iran',
			textSays: 'A weekend',
			sentences: ['S1.2'],
			outside: {
				date: 'Evening of 21 June 2025 in the US, 22 June in Iran',
				iso: '2025-06-21',
				source: 'American Society of International Law, International Law in Brief (asil.org); MS NOW, 22 June 2025'
			},
			note: 'Both dates are right: they depend on the time zone.'
		},
		{
			id: 'north-korean-statement',
			event: 'North Korea condemns the strikes',
			textSays: 'Soon after the strikes, without a date',
			sentences: ['S1.7'],
			outside: { date: '23 June 2025', iso: '2025-06-23', source: 'KCNA Watch (kcnawatch.org), 23 June 2025' },
			note: 'The full statement also blames Israel.'
		},
		{
			id: 'al-udeid',
			event: 'Iran fires missiles at Al Udeid',
			textSays: 'Before the ceasefire, without a date',
			sentences: ['S1.8'],
			outside: { date: '23 June 2025', iso: '2025-06-23', source: 'TASS (tass.com/politics/1980107), 24 June 2025' },
			note: null
		},
		{
			id: 'ceasefire',
			event: 'Trump announces a ceasefire',
			textSays: 'A Monday night',
			sentences: ['S1.8', 'S1.9'],
			outside: {
				date: '23 June 2025 in the US; in effect from 24 June',
				iso: '2025-06-23',
				source: 'TRT World, 23 June 2025; TASS (tass.com/world/1980025), 24 June 2025'
			},
			note: null
		}
	],
	actors: [
		{
			id: 'united-states',
			name: 'United States (President Donald Trump)',
			short: 'US (Trump)',
			inText: 'Strikes Iran, threatens more, announces a ceasefire; held summits with Kim Jong-un and talks with Iran.',
			statedView:
				'Trump calls the strikes a success and has spoken of ending wars by deals and of new talks with North Korea.',
			inferredView: 'Trump has far less patience with slow negotiations than before.',
			sentences: ['S1.2', 'S1.3', 'S1.4', 'S1.8', 'S2.4', 'S2.5', 'S3.1', 'S3.3', 'S3.6', 'S4.3']
		},
		{
			id: 'iran',
			name: 'Iran',
			inText:
				'Holds talks with the US in Oman, is struck, fires missiles at the US base Al Udeid, is party to a ceasefire.',
			statedView: null,
			inferredView: null,
			sentences: ['S1.2', 'S1.8', 'S1.9', 'S2.4', 'S2.5', 'S5.3', 'S6.3']
		},
		{
			id: 'north-korea',
			name: 'North Korea (leader Kim Jong-un)',
			short: 'North Korea',
			inText: 'Condemns the strikes; held summits with Trump; refuses talks on full disarmament; has nuclear weapons.',
			statedView: 'The strikes broke the UN Charter; no talks built on a demand for full disarmament.',
			inferredView: 'Alarm at the strikes, and a lesson: nuclear arms must not be traded away.',
			sentences: ['S1.7', 'S2.1', 'S2.2', 'S3.4', 'S3.5', 'S4.5', 'S4.7', 'S5.3', 'S6.2', 'S6.3', 'S6.4']
		},
		{
			id: 'israel',
			name: 'Israel',
			inText: 'Party to the ceasefire with Iran; its part before that is not explained.',
			statedView: null,
			inferredView: null,
			sentences: ['S1.9']
		},
		{
			id: 'biden-government',
			name: 'United States, 2021–2025 (President Joe Biden)',
			short: 'US (Biden)',
			inText: 'Four years in which, the author argues, the issue of North Korea was in effect set aside.',
			statedView: null,
			inferredView: null,
			sentences: ['S4.6']
		},
		{
			id: 'russia',
			name: 'Russia',
			inText: 'Helps North Korea upgrade its forces; has a mutual defence agreement with it.',
			statedView: null,
			inferredView: null,
			sentences: ['S4.7', 'S5.5']
		},
		{
			id: 'china',
			name: 'China',
			inText: 'Has a mutual defence agreement with North Korea.',
			statedView: null,
			inferredView: null,
			sentences: ['S5.5']
		},
		{
			id: 'south-korea',
			name: 'South Korea',
			inText: 'Is named as its chief enemy by North Korea.',
			statedView: null,
			inferredView: null,
			sentences: ['S4.7']
		},
		{
			id: 'places',
			name: 'Qatar, Oman, Singapore, Vietnam',
			inText: 'Places: a US base in Qatar, talks in Oman, summits in Singapore and in Vietnam.',
			statedView: null,
			inferredView: null,
			sentences: ['S1.8', 'S2.1', 'S2.4', 'S4.2']
		},
		{
			id: 'author',
			name: 'The author',
			inText: 'Judges all of these and draws the conclusions.',
			statedView:
				'The strikes have made serious talks with North Korea much harder and have probably ended what chance remained.',
			inferredView: null,
			sentences: ['S1.5', 'S1.6', 'S4.8', 'S5.7', 'S6.1', 'S6.5']
		}
	],
	relations: [
		{
			id: 'strikes',
			from: 'united-states',
			to: 'iran',
			act: 'strikes three nuclear sites',
			mutual: false,
			authorsView: false,
			sentences: ['S1.2']
		},
		{
			id: 'more-strikes',
			from: 'united-states',
			to: 'iran',
			act: 'threatens to strike more targets',
			mutual: false,
			authorsView: false,
			sentences: ['S1.3']
		},
		{
			id: 'condemns',
			from: 'north-korea',
			to: 'united-states',
			act: 'condemns the strikes and speaks of a broken UN Charter',
			mutual: false,
			authorsView: false,
			sentences: ['S1.7']
		},
		{
			id: 'ally',
			from: 'north-korea',
			to: 'iran',
			act: 'is called a diplomatic ally',
			mutual: false,
			authorsView: true,
			sentences: ['S1.7']
		},
		{
			id: 'missiles',
			from: 'iran',
			to: 'united-states',
			act: 'fires missiles at Al Udeid, a US base in Qatar',
			mutual: false,
			authorsView: false,
			sentences: ['S1.8']
		},
		{
			id: 'ceasefire',
			from: 'iran',
			to: 'israel',
			act: 'have a ceasefire, announced by Trump; whether it lasts is open',
			mutual: true,
			authorsView: false,
			sentences: ['S1.8', 'S1.9']
		},
		{
			id: 'summits',
			from: 'united-states',
			to: 'north-korea',
			act: 'hold summits in Singapore and in Vietnam',
			mutual: true,
			authorsView: false,
			sentences: ['S2.1']
		},
		{
			id: 'talks',
			from: 'united-states',
			to: 'iran',
			act: 'hold talks in Oman, several times',
			mutual: true,
			authorsView: false,
			sentences: ['S2.4']
		},
		{
			id: 'sixty-days',
			from: 'united-states',
			to: 'iran',
			act: 'threatens to bomb if 60 days pass without a deal',
			mutual: false,
			authorsView: false,
			sentences: ['S2.5']
		},
		{
			id: 'threats',
			from: 'united-states',
			to: 'north-korea',
			act: 'trade threats in 2017',
			mutual: true,
			authorsView: false,
			sentences: ['S3.1']
		},
		{
			id: 'hanoi',
			from: 'united-states',
			to: 'north-korea',
			act: 'leaves the Hanoi summit after asking for full disarmament',
			mutual: false,
			authorsView: true,
			sentences: ['S4.3']
		},
		{
			id: 'refuses',
			from: 'north-korea',
			to: 'united-states',
			act: 'refuses talks built on a demand for full disarmament',
			mutual: false,
			authorsView: false,
			sentences: ['S4.5']
		},
		{
			id: 'set-aside',
			from: 'biden-government',
			to: 'north-korea',
			act: 'in effect sets the issue aside',
			mutual: false,
			authorsView: true,
			sentences: ['S4.6']
		},
		{
			id: 'chief-enemy',
			from: 'north-korea',
			to: 'south-korea',
			act: 'names it its chief enemy',
			mutual: false,
			authorsView: false,
			sentences: ['S4.7']
		},
		{
			id: 'upgrade',
			from: 'russia',
			to: 'north-korea',
			act: 'helps to upgrade its forces',
			mutual: false,
			authorsView: false,
			sentences: ['S4.7']
		},
		{
			id: 'china',
			from: 'china',
			to: 'north-korea',
			act: 'have a mutual defence agreement',
			mutual: true,
			authorsView: false,
			sentences: ['S5.5']
		},
		{
			id: 'russia',
			from: 'russia',
			to: 'north-korea',
			act: 'have a mutual defence agreement',
			mutual: true,
			authorsView: false,
			sentences: ['S5.5']
		},
		{
			id: 'turns-down',
			from: 'north-korea',
			to: 'united-states',
			act: 'is unlikely to accept talks that rest on complete denuclearisation',
			mutual: false,
			authorsView: true,
			sentences: ['S6.4']
		}
	]
});
