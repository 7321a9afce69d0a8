import { defineArgument } from '#lib/domain/argument.ts';
import type { SentenceIdOf } from '#lib/domain/reading.ts';
import type { reading } from './reading.ts';

/** The column's argument: a main claim, four reasons for it, one concession, and what critics may say to each. */
export const argument = defineArgument<SentenceIdOf<typeof reading>>()({
	nodes: [
		{
			id: 'claim',
			role: 'claim',
			text: 'The strikes have badly hurt, and have probably ended, the chance of US–North Korea diplomacy in this term.',
			unstated: false,
			under: null,
			sentences: ['S1.6', 'S4.8', 'S6.5']
		},
		{
			id: 'claim-qualifier',
			role: 'qualifier',
			text: 'Probably, may, could: the body of the column is careful. The word “doomed” in its title is not.',
			unstated: false,
			under: 'claim',
			sentences: ['S4.8', 'S6.1', 'S6.5']
		},
		{
			id: 'pattern',
			role: 'reason',
			text: 'Talks with the US can end in bombing.',
			unstated: false,
			under: 'claim',
			sentences: ['S2.2', 'S2.3']
		},
		{
			id: 'pattern-grounds',
			role: 'grounds',
			text: 'Iran was in talks with the US, was threatened, and was then struck.',
			unstated: false,
			under: 'pattern',
			sentences: ['S2.4', 'S2.5', 'S2.6']
		},
		{
			id: 'pattern-warrant',
			role: 'warrant',
			text: 'How Washington treats one rival shows how it may treat another.',
			unstated: true,
			under: 'pattern',
			sentences: ['S1.6']
		},
		{
			id: 'pattern-deadline',
			role: 'objection',
			text: 'Iran had been given an open deadline, so the lesson may be that US warnings are meant.',
			unstated: true,
			under: 'pattern',
			sentences: ['S2.5']
		},
		{
			id: 'pattern-israel',
			role: 'objection',
			text: 'Israel had begun its attacks on Iran earlier (background card B1): another state’s decision stands between the talks and the US strikes.',
			unstated: true,
			under: 'pattern',
			sentences: ['S1.9']
		},
		{
			id: 'kim',
			role: 'reason',
			text: 'Kim has noticed the strikes and is alarmed by them.',
			unstated: false,
			under: 'claim',
			sentences: ['S3.4', 'S3.5', 'S3.7']
		},
		{
			id: 'kim-grounds',
			role: 'grounds',
			text: 'The threats of 2017 led to summits, those against Iran led to force, and Trump had spoken warmly of Kim.',
			unstated: false,
			under: 'kim',
			sentences: ['S3.1', 'S3.2', 'S3.3', 'S3.6']
		},
		{
			id: 'kim-warrant',
			role: 'warrant',
			text: 'Kim judges Trump’s plans for Korea by what Trump does elsewhere.',
			unstated: true,
			under: 'kim',
			sentences: ['S3.4', 'S3.5']
		},
		{
			id: 'kim-no-source',
			role: 'objection',
			text: 'The column gives no North Korean source for what Kim thinks; it reasons from events.',
			unstated: true,
			under: 'kim',
			sentences: ['S3.4', 'S3.5']
		},
		{
			id: 'kim-old-view',
			role: 'objection',
			text: 'Kim may have held this view long before the strikes; then they confirmed it and did not cause it.',
			unstated: true,
			under: 'kim',
			sentences: ['S2.2', 'S4.5']
		},
		{
			id: 'history',
			role: 'reason',
			text: 'Trust between the US and North Korea was already low.',
			unstated: false,
			under: 'claim',
			sentences: ['S4.1', 'S4.4']
		},
		{
			id: 'history-grounds',
			role: 'grounds',
			text: 'Hanoi ended without a deal, Pyongyang refused talks on full disarmament, and the Biden years brought little repair.',
			unstated: false,
			under: 'history',
			sentences: ['S4.2', 'S4.3', 'S4.5', 'S4.6', 'S4.7']
		},
		{
			id: 'history-warrant',
			role: 'warrant',
			text: 'Where trust is low, one more shock can end what is left of it.',
			unstated: true,
			under: 'history',
			sentences: ['S4.8']
		},
		{
			id: 'history-double-edge',
			role: 'objection',
			text: 'If Pyongyang had already refused, little was left for the strikes to end.',
			unstated: true,
			under: 'history',
			sentences: ['S4.5', 'S4.8']
		},
		{
			id: 'lesson',
			role: 'reason',
			text: 'Kim will conclude that nuclear arms alone protect, so he is unlikely to accept talks on giving them all up.',
			unstated: false,
			under: 'claim',
			sentences: ['S6.2', 'S6.3', 'S6.4']
		},
		{
			id: 'lesson-grounds',
			role: 'grounds',
			text: 'Iran, Iraq and Afghanistan, which the author groups as states without nuclear arms, were attacked by the US.',
			unstated: false,
			under: 'lesson',
			sentences: ['S6.3']
		},
		{
			id: 'lesson-warrant',
			role: 'warrant',
			text: 'States learn how to survive from what happens to others.',
			unstated: true,
			under: 'lesson',
			sentences: ['S6.3']
		},
		{
			id: 'lesson-mixed-cases',
			role: 'objection',
			text: 'The three attacks had different causes, so one missing factor may not explain them.',
			unstated: true,
			under: 'lesson',
			sentences: ['S6.3']
		},
		{
			id: 'lesson-untouched',
			role: 'objection',
			text: 'Some rivals of the US without nuclear arms have not been attacked.',
			unstated: true,
			under: 'lesson',
			sentences: ['S6.3']
		},
		{
			id: 'lesson-limits',
			role: 'objection',
			text: 'Talks on limits, short of full disarmament, remain possible.',
			unstated: true,
			under: 'lesson',
			sentences: ['S6.4']
		},
		{
			id: 'concession',
			role: 'concession',
			text: 'An attack on North Korea itself is unlikely, because it would be far more dangerous.',
			unstated: false,
			under: 'claim',
			sentences: ['S5.8', 'S5.2', 'S5.7']
		},
		{
			id: 'concession-grounds',
			role: 'grounds',
			text: 'North Korea has nuclear weapons, agreements with China and Russia, and stronger forces than Iran.',
			unstated: false,
			under: 'concession',
			sentences: ['S5.3', 'S5.4', 'S5.5', 'S5.6']
		},
		{
			id: 'reply',
			role: 'reply',
			text: 'Even so, the strikes on Iran will change how Kim handles US diplomacy.',
			unstated: false,
			under: 'concession',
			sentences: ['S5.9']
		},
		{
			id: 'reply-smaller-risk',
			role: 'objection',
			text: 'If an attack on North Korea is unlikely, talks carry less risk for Kim, and the strikes should change less.',
			unstated: true,
			under: 'reply',
			sentences: ['S5.8', 'S4.9']
		}
	]
});
