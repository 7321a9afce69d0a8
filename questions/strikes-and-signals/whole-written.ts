import { asOf, q, reviewBy } from './bank.ts';
import { wholeModels } from './models.ts';

/** Written tasks on the whole column. */
export const wholeWritten = [
	q.extended({
		id: 'W-11',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 20,
		asOf,
		reviewBy,
		claims: ['claim', 'claim-qualifier', 'pattern', 'history', 'lesson', 'history-double-edge', 'reply-smaller-risk'],
		contested: ['C7', 'C14'],
		tests: 'Weighing a whole argument: claim, support, assumption, objection, conclusion.',
		prompt:
			'How well does the author support the main claim? In 250–350 words: state the claim fairly, weigh the two strongest pieces of support, name one assumption, answer one counter-argument, and say how far you are convinced. What counts is how you reason, whichever side you take.',
		words: { min: 250, max: 350 },
		rows: ['claim', 'evidence', 'reasoning', 'views', 'judgement'],
		minutes: 45,
		key: {
			why: 'A strong answer puts the author’s claim with its “probably” (S4.8), weighs two reasons by their sentences, shows what hangs on one assumption, answers an objection at its strongest, and says how far it is convinced and why. Any verdict can earn full marks.',
			evidence: ['S4.8', 'S1.6', 'S6.5', 'S2.4', 'S2.5', 'S4.5', 'S5.8'],
			ideas: {
				claim:
					'States the main claim with its scope and its hedge: the strikes have probably ended what chance was left of talks between the US and North Korea.',
				first: 'Weighs one strong piece of support and names its sentences.',
				second: 'Weighs a second one, of another kind than the first.',
				assumption: 'Names something the author takes for granted, and shows what would fall without it.',
				counter: 'Puts one counter-argument fairly, at its strongest.',
				answer: 'Answers that counter-argument, or says which part of it cannot be answered.',
				verdict: 'Says how far it is convinced, in a way that follows from the points made.',
				change: 'Says what would change the verdict.'
			},
			models: wholeModels.argument,
			teacher:
				'Two answers that can both earn the top level. More convinced: the Iran case shows that talks and threats can stand side by side and end in force (S2.4–S2.6); where trust is low (S4.1, S4.4), even a small rise in the risk that Kim sees matters; and to the point that the deadline was open one can reply that Kim may fear deadlines too. Less convinced: Pyongyang had refused before the strikes (S4.5), an attack on North Korea is unlikely even for the author (S5.8), and the lesson may be old (card B5), so that the strikes look like confirmation more than cause. Common assumptions: how Washington treats one rival shows how it will treat another; Kim judges plans for Korea by what happens elsewhere.'
		}
	}),

	q.extended({
		id: 'W-12',
		process: 'evaluate',
		dok: 4,
		bloom: 'create',
		strand: 'R7',
		points: 12,
		asOf,
		reviewBy,
		claims: ['pattern-israel'],
		contested: ['C2'],
		card: 'P-Pyongyang',
		moreCards: ['P-Tehran', 'P-Washington', 'P-Beijing', 'P-Seoul'],
		tests: 'Putting two governments’ views fairly, from sources, and finding where they can be checked.',
		prompt:
			'Choose two of the five perspective cards. For each, write a paragraph of 80–100 words on how that government might describe the events of the column. Stay with what the card and the column support. Then add one sentence on where the two accounts can be checked against each other.',
		words: { min: 180, max: 240 },
		rows: ['views', 'evidence', 'judgement'],
		minutes: 35,
		key: {
			why: 'A strong answer lets each government speak in its own best terms, adds nothing that neither its card nor the column supports (S1.2, S1.7, S1.8), and ends at a point of fact that someone could look up.',
			evidence: ['S1.2', 'S1.7', 'S1.8', 'S4.7'],
			ideas: {
				first: 'Gives the first government’s account so that it would agree with it.',
				second: 'Gives the second government’s account just as fairly.',
				sources: 'Takes what each account says from its card or from named sentences of the column, and nothing else.',
				owners: 'Makes clear throughout whose view is being given.',
				difference: 'Shows where the two accounts differ, in what they say or in what they leave out.',
				check: 'Names a point where the accounts can be checked against each other, and what to check it with.',
				limits: 'Says what such a check can settle and what it cannot.'
			},
			models: wholeModels.perspectives,
			teacher:
				'What the cards give. Pyongyang, 23 June 2025: the attack violated the UN Charter, and Israel and Western tolerance of it are to blame; the column passes on only the first part. Tehran, 22–25 June: peaceful sites under inspection were attacked; the argument of self-defence is rejected. Washington, 21 June and at the UN: the aim was to destroy enrichment and stop a nuclear threat; Iran had blocked talks; collective self-defence. Beijing, 22 June: a serious breach of the Charter; a ceasefire, Israel above all, and talks. Seoul, 22–23 June: emergency meetings, protect nationals, limit effects on the peninsula; no verdict on lawfulness in the reports seen. Points that can be checked: inspectors’ reports on the three sites, letters of both sides to the UN, the dates of the rounds of talks. Whether the strikes were lawful is disputed between states; no answer is expected.'
		}
	}),

	q.extended({
		id: 'W-13',
		process: 'evaluate',
		dok: 3,
		bloom: 'evaluate',
		strand: 'R6',
		points: 8,
		asOf,
		reviewBy,
		claims: ['history-double-edge', 'reply-smaller-risk', 'kim-old-view', 'pattern-deadline', 'lesson-limits'],
		contested: ['C7', 'C14'],
		tests: 'Considering the opposite before deciding.',
		prompt:
			'Before you decide: write the best case that the author is wrong (60–90 words). Then name one finding that would make you more confident in the author’s claim, and one that would make you less confident. Say why for each (100–150 words in all).',
		words: { min: 100, max: 150 },
		rows: ['views', 'judgement'],
		minutes: 20,
		key: {
			why: 'A strong answer makes the case against the author as strong as it can honestly be made, from the column’s own sentences where possible (S4.5, S5.8), and names two findings that someone could really look for. Whether the case convinces you is left open.',
			evidence: ['S4.5', 'S5.8', 'S2.5', 'S4.9', 'S6.4'],
			ideas: {
				case: 'Puts one clear case that the author’s claim is wrong or goes too far.',
				strongest: 'Makes it as strong as it can honestly be made, with sentences of the column.',
				more: 'Names a finding that would make one more confident in the author’s claim.',
				less: 'Names a finding that would make one less confident.',
				findable: 'Both findings are specific, and someone could look for them.',
				direction: 'Says why each finding would move the judgement the way it does.'
			},
			models: wholeModels.opposite,
			teacher:
				'Cases to expect: little was left to lose, since Pyongyang had refused already (S4.5 beside S4.8); if an attack on North Korea is unlikely, the risk of talking is small (S5.8 beside S4.9); the deadline was open, so warnings may look predictable (S2.5); the lesson about nuclear arms may be old (card B5); talks on limits stay possible (S6.4). Findings: what North Korean media say, and whether they tie it to Iran; invitations sent or refused, with their reasons; the same words found years before. A learner may be convinced by the author in the end and still earn the top level here.'
		}
	}),

	q.extended({
		id: 'W-14',
		process: 'evaluate',
		dok: 4,
		bloom: 'evaluate',
		strand: 'R8',
		points: 8,
		asOf,
		reviewBy,
		tests: 'Leaving a text to find out who is behind it and what others say.',
		prompt:
			'The column reached you without a name, a date or a newspaper. Leave this page and find out who is behind it, what evidence there is for its main factual claims, and what other sources say. Log each step: what you searched for, opened and learned, and what is still unknown to you.',
		words: null,
		rows: ['evidence', 'judgement'],
		minutes: 45,
		sources: true,
		key: {
			why: 'A strong log leaves the page early, says how the source was found or not found, checks at least one factual claim (S1.2, S2.1 or S4.2, for example) in two sources that do not copy each other, and says what is still in doubt.',
			evidence: ['S1.2', 'S2.1', 'S4.2', 'S5.5'],
			ideas: {
				left: 'Left the page early, before judging the text by its looks.',
				source: 'Found out who is behind the column, or says how they tried and why it stays open.',
				checked: 'Checked at least one factual claim in two sources that do not depend on each other.',
				kind: 'Says what type of text it is, and why that matters for how to read it.',
				doubt: 'States what is still in doubt.'
			},
			models: wholeModels.source,
			teacher:
				'A log that ends without an author can be as good as one that names one: what counts is how the search went and what it can carry. Claims that are quick to check: three sites were struck on 21–22 June 2025; the summits in Singapore (12 June 2018) and Hanoi (27–28 February 2019); the agreements with China (11 July 1961) and Russia (June 2024, in force 4 December 2024). Claims that need two sides: why Hanoi failed (card B2), the Biden years (card B3). Watch for sources that copy one agency report and so count once. An opinion column argues: its facts can be checked, its judgements weighed.'
		}
	}),

	q.extended({
		id: 'W-16',
		process: 'evaluate',
		dok: 4,
		bloom: 'evaluate',
		strand: 'R8',
		points: 8,
		asOf,
		reviewBy,
		claims: ['claim', 'concession', 'lesson'],
		contested: ['C7', 'C14'],
		tests: 'Testing forecasts by criteria that are set before looking.',
		prompt:
			'The author makes forecasts (S4.8, S5.8, S6.4, S6.5). Choose two. First write what would count as right and what would count as wrong. Only then search for what has happened since, and report it with dated sources. If it is too early to tell, say so.',
		words: null,
		rows: ['evidence', 'judgement'],
		minutes: 50,
		sources: true,
		key: {
			why: 'A strong answer fixes beforehand what would count for and against two of the author’s forecasts, hedges included, then holds dated sources against these criteria and no others. “Too early to tell” is a full answer where the evidence says so.',
			evidence: ['S4.8', 'S5.8', 'S6.4', 'S6.5'],
			ideas: {
				forecasts: 'Names two forecasts by their sentences, with how sure the author is of each.',
				right: 'Says beforehand what would count as right, so that another person could apply it.',
				wrong: 'Says beforehand what would count as wrong, just as clearly.',
				sources: 'Reports what has happened since, with sources and their dates.',
				held: 'Judges by the criteria that were set first, or says openly that they turned out badly chosen.',
				early: 'Says where it is too early to tell, and what one would have to wait for.'
			},
			models: wholeModels.forecasts,
			teacher:
				'There is no key. Look for criteria that could have failed: “relations stay tense” fits everything. S6.4 is about talks that rest on complete denuclearisation, so an offer on other terms does not contradict it: in September 2025 Kim said that talks were possible if that demand was dropped (card “Since then”). S5.8 says “probably not”: one attack would count heavily against it, while years without one count for it only slowly. Whether a talk that never took place failed because of the strikes cannot be read off the calendar; a good answer says so.'
		}
	})
];
