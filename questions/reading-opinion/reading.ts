import { defineReading } from '#lib/domain/reading.ts';

/** A short explainer in our own words, with one example that runs through all of it. */
export const reading = defineReading({
	sections: [
		{
			id: 's1',
			title: 'The claim and what carries it',
			purpose: 'Find what a column wants you to believe, what that rests on, and the step that nobody says aloud.',
			paragraphs: [
				[
					{
						id: 'S1.1',
						text: 'A news report tells you what happened; an opinion column tells you what its writer thinks of it.',
						from: 'P1',
						kinds: ['fact']
					},
					{
						id: 'S1.2',
						text: 'So look first for what the writer wants you to believe or do: that is the claim.',
						from: 'P1',
						kinds: ['judgement']
					},
					{
						id: 'S1.3',
						text: 'Suppose that a column in a town newspaper ends: “Close Market Street to cars.”',
						from: 'P1',
						kinds: ['scenario']
					}
				],
				[
					{
						id: 'S1.4',
						text: 'A claim often comes more than once, in the title, the opening and the last lines, and it may sound firmer in one place than in another.',
						from: 'P2',
						kinds: ['fact']
					},
					{
						id: 'S1.5',
						text: 'A claim needs reasons, and each reason needs evidence to stand on: a figure, an event, a comparison, somebody’s words.',
						from: 'P2',
						kinds: ['judgement']
					},
					{
						id: 'S1.6',
						text: 'The Market Street column gives one reason, that the street is unsafe, and one piece of evidence for it: eleven accidents in two years.',
						from: 'P2',
						kinds: ['scenario']
					}
				],
				[
					{
						id: 'S1.7',
						text: 'Between evidence and claim lies a step that writers seldom put into words: here, that people will be safer once the street is closed.',
						from: 'P3',
						kinds: ['inference']
					},
					{
						id: 'S1.8',
						text: 'Such a step is an assumption; you find it by asking what else must be true before the evidence can carry the claim.',
						from: 'P3',
						kinds: ['judgement']
					},
					{
						id: 'S1.9',
						text: 'If the cars simply turn into the next street, the accidents may go with them, and the step gives way.',
						from: 'P3',
						kinds: ['scenario']
					}
				]
			]
		},
		{
			id: 's2',
			title: 'How sure, and whose words',
			purpose: 'Hear how firmly a thing is said, keep that when you retell it, and notice who is speaking.',
			paragraphs: [
				[
					{
						id: 'S2.1',
						text: 'Writers show how sure they are with small words: “will”, “must” and “never” close a door, while “may”, “could” and “probably” leave it ajar.',
						from: 'P4',
						kinds: ['fact']
					},
					{
						id: 'S2.2',
						text: 'Words of the second kind are hedges, and a careful reader keeps them when retelling what a writer claims.',
						from: 'P4',
						kinds: ['judgement']
					},
					{
						id: 'S2.3',
						text: 'To say that a closed street may bring more shoppers is one claim; to say that it will is another.',
						from: 'P4',
						kinds: ['scenario']
					},
					{
						id: 'S2.4',
						text: 'A title often sounds surer than the text below it, because it has to be short and catch the eye.',
						from: 'P4',
						kinds: ['inference']
					}
				],
				[
					{
						id: 'S2.5',
						text: 'Ask, too, whose words you are reading: the writer’s own, or those of somebody whom the writer quotes.',
						from: 'P5',
						kinds: ['judgement']
					},
					{
						id: 'S2.6',
						text: 'Quotation marks hand words back to whoever said them; whether the words are right is another matter.',
						from: 'P5',
						kinds: ['fact']
					},
					{
						id: 'S2.7',
						text: 'If the Market Street column says that shop owners complained to the council, that can be checked; if it says that they fear change, it is guessing at what they feel.',
						from: 'P5',
						kinds: ['scenario']
					},
					{
						id: 'S2.8',
						text: 'When a column tells you what people think and quotes none of them, the writer is inferring, however firmly it is put.',
						from: 'P5',
						kinds: ['judgement']
					}
				]
			]
		},
		{
			id: 's3',
			title: 'Sources, gaps and the other side',
			purpose: 'Check where a column comes from, notice what it leaves out, and be fair before you decide.',
			paragraphs: [
				[
					{
						id: 'S3.1',
						text: 'Before you weigh a column, find out who wrote it, where and when; if you cannot, that is worth knowing too.',
						from: 'P6',
						kinds: ['judgement']
					},
					{
						id: 'S3.2',
						text: 'The quickest check is to leave the page and open a second source that does not depend on the first.',
						from: 'P6',
						kinds: ['judgement']
					},
					{
						id: 'S3.3',
						text: 'Two sites that copy the same report are still one source.',
						from: 'P6',
						kinds: ['fact']
					},
					{
						id: 'S3.4',
						text: 'If the column counts eleven accidents on Market Street and the police count four, ask what each of them counted.',
						from: 'P6',
						kinds: ['scenario']
					}
				],
				[
					{
						id: 'S3.5',
						text: 'Then look for gaps: a missing voice, a missing date, a number that would tell against the claim.',
						from: 'P7',
						kinds: ['judgement']
					},
					{
						id: 'S3.6',
						text: 'A fair writer gives the other side some room, often after “admittedly” or “it is true that”, and then answers it.',
						from: 'P7',
						kinds: ['judgement']
					},
					{
						id: 'S3.7',
						text: 'You can be fair as well: put the best case against the column into words before you make up your mind.',
						from: 'P7',
						kinds: ['judgement']
					},
					{
						id: 'S3.8',
						text: 'In the end, say how far you are convinced, and what would make you think again.',
						from: 'P7',
						kinds: ['judgement']
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
			id: 'claim',
			term: 'claim',
			forms: ['claim', 'claims'],
			meaning: 'What a writer wants you to believe or do.'
		},
		{
			id: 'evidence',
			term: 'evidence',
			forms: ['evidence'],
			meaning: 'What a reason stands on: facts, figures, events, comparisons, words that somebody said.'
		},
		{
			id: 'assumption',
			term: 'assumption',
			forms: ['assumption'],
			meaning: 'Something a writer takes for granted, mostly without saying so.'
		},
		{
			id: 'hedge',
			term: 'hedge',
			forms: ['hedge', 'hedges'],
			meaning: 'A word that shows a writer is less than sure, such as “may” or “probably”.'
		},
		{
			id: 'ajar',
			term: 'ajar',
			forms: ['ajar'],
			meaning: 'Open a little way, said of a door.'
		},
		{
			id: 'council',
			term: 'council',
			forms: ['council'],
			meaning: 'The people elected to run a town.'
		},
		{
			id: 'infer',
			term: 'infer',
			forms: ['infer', 'inferring'],
			meaning: 'To work something out from signs, without being told it.'
		},
		{
			id: 'source',
			term: 'source',
			forms: ['source'],
			meaning: 'Where a piece of information comes from.'
		},
		{
			id: 'admittedly',
			term: 'admittedly',
			forms: ['admittedly'],
			meaning: 'A word that grants a point to the other side.'
		}
	],
	timeline: [],
	actors: []
});
