import { asOf, q, reviewBy } from './bank.ts';

export const s2 = [
	q.cloze({
		id: 'S2-01',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R3',
		points: 3,
		asOf,
		reviewBy,
		claims: ['certainty'],
		tests: 'What small words do to a claim (S2.1, S2.2).',
		prompt: 'Fill in the gaps with words from the list.',
		text: 'The word “will” makes a claim [1], the word “may” makes it [2], and a careful reader who retells it [3] such words.',
		bank: {
			firm: 'firm',
			careful: 'less sure',
			keeps: 'keeps',
			drops: 'leaves out',
			false: 'untrue'
		},
		key: {
			blanks: { 1: 'firm', 2: 'careful', 3: 'keeps' },
			reasons: {
				firm: 'S2.1: “will” closes a door, so there is no way out.',
				careful: 'S2.1: “may” leaves the door ajar.',
				keeps: 'S2.2: a careful reader keeps hedges when retelling a claim.',
				drops: {
					why: 'Whoever leaves out a “may” makes the claim firmer than its writer did (S2.2, S2.3).',
					tag: 'M-OVR'
				},
				false: {
					why: 'Small words show how sure a writer is (S2.1). Whether the claim is true is another question.',
					tag: 'M-FACT'
				}
			},
			why: 'S2.1 sorts the small words into those that close a door and those that leave it ajar; S2.2 asks readers to keep the second kind.',
			evidence: ['S2.1', 'S2.2']
		}
	}),

	q.classify({
		id: 'S2-02',
		process: 'understand',
		dok: 2,
		bloom: 'apply',
		strand: 'R3',
		points: 5,
		asOf,
		reviewBy,
		claims: ['certainty'],
		tests: 'Hearing how sure a statement is (S2.1).',
		prompt: 'Sort these statements from columns by whether they close the door or leave it ajar.',
		bins: { firm: 'Closes the door', hedged: 'Leaves it ajar' },
		cards: {
			bridge: 'The new bridge will bring more visitors.',
			prices: 'Prices could fall by summer.',
			pool: 'The pool must close.',
			vote: 'The council will probably vote against it.',
			plan: 'This plan was never going to work.'
		},
		key: {
			bins: { bridge: 'firm', prices: 'hedged', pool: 'firm', vote: 'hedged', plan: 'firm' },
			reasons: {
				bridge: '“Will” leaves no way out, although nobody can know it yet.',
				prices: '“Could” says that it is possible and no more.',
				pool: '“Must” allows no other way.',
				vote: '“Probably” opens the door that “will” would have closed.',
				plan: '“Never” closes the door for good.'
			},
			slips: [
				{
					card: 'vote',
					bin: 'firm',
					why: 'There is a “will” in it, but “probably” beside it takes some of the certainty back (S2.1).',
					tag: 'M-OVR'
				},
				{
					card: 'bridge',
					bin: 'hedged',
					why: 'The future is uncertain, but the statement does not say so. Only a word such as “may” would hedge it (S2.1).',
					tag: 'M-UND'
				},
				{
					card: 'prices',
					bin: 'firm',
					why: '“Could” is one of the words that S2.1 lists as leaving the door ajar.',
					tag: 'M-OVR'
				}
			],
			why: 'Look for the small word. “Will”, “must” and “never” close the door; “could” and “probably” leave it ajar (S2.1).',
			evidence: ['S2.1']
		}
	}),

	q.singleChoice({
		id: 'S2-03',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		claims: ['certainty'],
		pre: true,
		tests: 'Retelling a claim with its hedge (S2.2, S2.3).',
		prompt: 'A column says that a closed street may bring more shoppers. Which retelling is fair to its writer?',
		options: {
			might: 'The writer thinks that shoppers might come.',
			will: 'The writer is sure that more will come.',
			doubt: 'The writer doubts that any might come.'
		},
		key: {
			option: 'might',
			why: 'A careful reader keeps the hedge (S2.2). “May bring” and “will bring” are two claims (S2.3), and the column makes the first.',
			evidence: ['S2.3', 'S2.2'],
			reasons: {
				might: '“Might” is as careful as the “may” of the column, so the claim stays the same.',
				will: {
					why: 'The column leaves the door ajar with “may”. To retell it with “sure” makes another claim of it (S2.3).',
					tag: 'M-OVR'
				},
				doubt: {
					why: 'A hedge is no denial. The writer holds it to be possible, which is what “may” says (S2.1).',
					tag: 'M-OPP'
				}
			}
		}
	}),

	q.evidence({
		id: 'S2-04',
		process: 'understand',
		dok: 2,
		bloom: 'understand',
		strand: 'R5',
		points: 1,
		asOf,
		reviewBy,
		claims: ['certainty'],
		tests: 'Where the text compares a title with what stands below it (S2.4).',
		prompt: 'Which sentence gives you a reason to read on before you report what a column claims?',
		candidates: ['S2.1', 'S2.4', 'S2.5', 'S2.6'],
		key: {
			sentences: ['S2.4'],
			why: 'By S2.4 a title often sounds surer than the text. Whoever stops at the title may report a claim that the column does not make.',
			evidence: ['S2.4'],
			reasons: {
				'S2.1': { why: 'S2.1 shows which words close a door. It does not compare places in a column.', tag: 'M-ROLE' },
				'S2.4': 'It says that the text below may be more careful than the title above.',
				'S2.5': { why: 'S2.5 asks who is speaking, not where in the column to look.', tag: 'M-ROLE' },
				'S2.6': { why: 'S2.6 is about quotation marks, which can stand anywhere.', tag: 'M-ROLE' }
			}
		}
	}),

	q.twoPart({
		id: 'S2-05',
		process: 'evaluate',
		dok: 3,
		bloom: 'analyze',
		strand: 'R4',
		points: 2,
		asOf,
		reviewBy,
		claims: ['voices'],
		tests: 'Telling an inference about minds from a report (S2.7, S2.8).',
		prompt:
			'A column says: “Parents are tired of the new timetable.” It quotes no parent. What have you learned from it?',
		options: {
			guess: 'How the writer reads the mood of parents.',
			voice: 'How parents describe their own mood.',
			count: 'How many parents the timetable has tired.'
		},
		evidencePrompt: 'Which sentence lets you say so?',
		candidates: ['S2.8', 'S2.2', 'S2.4', 'S2.6'],
		key: {
			option: 'guess',
			reasons: {
				guess: 'Nobody is quoted, so the words tell of the writer’s inference.',
				voice: {
					why: 'No parent speaks here. The words are the writer’s, and so is the reading of the mood (S2.8).',
					tag: 'M-ATT'
				},
				count: {
					why: 'No figure is given. “Parents” may stand for all of them or for three that the writer has met.',
					tag: 'M-OUT'
				}
			},
			sentence: 'S2.8',
			sentenceReasons: {
				'S2.8': 'It names the very case: what people think, with nobody quoted.',
				'S2.2': {
					why: 'S2.2 is about hedges. The statement has none, which makes it firm but not better founded.',
					tag: 'M-IRR'
				},
				'S2.4': { why: 'S2.4 is about titles. Nothing says that this statement is one.', tag: 'M-IRR' },
				'S2.6': {
					why: 'S2.6 is about quotation marks in a column. The column puts no parent’s words in any.',
					tag: 'M-ROLE',
					fits: 'voice'
				}
			},
			why: 'The writer tells what others feel and lets none of them speak. However firmly it is put, that is an inference (S2.8).',
			evidence: ['S2.8', 'S2.7']
		}
	}),

	q.trueFalse({
		id: 'S2-06',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R4',
		points: 2,
		asOf,
		reviewBy,
		claims: ['voices'],
		tests: 'What quotation marks do and do not do (S2.6).',
		prompt: 'If a writer puts words in quotation marks, you may take it that the words are right.',
		justifications: ['S2.6', 'S2.4', 'S2.7'],
		key: {
			verdict: false,
			verdictWhy: {
				true: {
					why: 'The marks show whose words they are. S2.6 keeps that apart from whether they are right.',
					tag: 'M-OVR'
				},
				false: 'S2.6 says that whether the words are right is another matter.'
			},
			justification: 'S2.6',
			why: 'Quotation marks hand words back to whoever said them (S2.6). A mistake that is quoted word for word is still a mistake.',
			evidence: ['S2.6'],
			reasons: {
				'S2.6': 'It says what the marks do and, after the semicolon, what they do not do.',
				'S2.4': { why: 'S2.4 compares titles with texts. It does not speak of quoted words.', tag: 'M-IRR' },
				'S2.7': {
					why: 'S2.7 tells what can be checked from what is guessed. Quotation marks play no part in it.',
					tag: 'M-ROLE'
				}
			}
		}
	}),

	q.shortAnswer({
		id: 'S2-07',
		process: 'locate',
		dok: 1,
		bloom: 'remember',
		strand: 'R3',
		points: 1,
		asOf,
		reviewBy,
		claims: ['certainty'],
		deck: true,
		tests: 'The word “hedge” (S2.2).',
		prompt: 'What does the text call words such as “may”, “could” and “probably”?',
		key: {
			why: 'S2.2 gives the word: those of the second kind in S2.1, which leave the door ajar, are hedges.',
			evidence: ['S2.2', 'S2.1'],
			accept: ['hedges', 'hedge', 'hedge words', 'hedging words', 'hedging', 'a hedge', 'they are hedges'],
			reject: [
				{
					text: 'small words',
					hint: 'They are small words, and so are “will” and “must”. S2.2 has a name for this kind alone.',
					tag: 'M-SCO'
				},
				{
					text: 'words of the second kind',
					hint: 'Yes, those. S2.2 goes on to name them.',
					tag: 'M-SCO'
				},
				{
					text: 'claims',
					hint: 'A claim is what a writer wants you to believe or do (S1.2). S2.2 names the words that soften one.',
					tag: 'M-ROLE'
				},
				{
					text: 'assumptions',
					hint: 'An assumption is a step left unsaid (S1.8). S2.2 names the words asked for here.',
					tag: 'M-ROLE'
				}
			]
		}
	}),

	q.multipleChoice({
		id: 'S2-08',
		process: 'evaluate',
		dok: 2,
		bloom: 'analyze',
		strand: 'R4',
		points: 2,
		asOf,
		reviewBy,
		claims: ['voices'],
		pre: true,
		tests: 'Telling what can be checked from a guess at what people feel (S2.7).',
		prompt: 'Which TWO of these statements in a column could you check without knowing what goes on in people’s heads?',
		options: {
			closed: 'Three shops closed last year.',
			letter: 'The school wrote to parents in spring.',
			afraid: 'The council is afraid of change.',
			hope: 'Young people hope for better buses.',
			bored: 'Visitors soon get bored in this town.'
		},
		key: {
			options: ['closed', 'letter'],
			why: 'Somebody can count the shops and find the letter. Fear, hope and boredom are feelings, and a writer who quotes nobody is guessing at them (S2.7, S2.8).',
			evidence: ['S2.7', 'S2.8'],
			reasons: {
				closed: 'Shops can be counted. Whether the figure is right is what checking would show.',
				letter: 'A letter leaves traces: you could ask to see it. It is like the complaint in S2.7.',
				afraid: {
					why: 'This is a guess at a feeling, like the shop owners’ fear in S2.7. What the council said could be checked.',
					tag: 'M-FACT'
				},
				hope: {
					why: 'Unless some of them are quoted, the writer infers what they hope (S2.8).',
					tag: 'M-FACT'
				},
				bored: {
					why: 'How long visitors stay could be counted. That they are bored is what the writer makes of it.',
					tag: 'M-FACT'
				}
			}
		}
	})
];
