import { printOf } from '#lib/domain/original-print.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { argument, reading, samples } from './author.fixtures.ts';
import type { Question } from './types.ts';

/** A tiny unit with one question of every type, for tests. */
export const sampleUnit: Unit<Question> = {
	id: 'tea',
	title: 'Tea and milk',
	purpose: 'Read who drinks what, and weigh what the author makes of it.',
	source: {
		title: 'Why tea will win',
		genre: 'opinion column',
		author: null,
		outlet: null,
		published: null,
		remark: 'Nobody knows who wrote it.'
	},
	asOf: '2025-01-01',
	reviewBy: '2027-01-01',
	contentNote: 'Nothing in it hurts.',
	ages: '10 and over',
	reading,
	original: printOf(
		[
			{ id: 'T', text: 'Why tea will win' },
			{
				id: 'P1',
				text: 'Ann, who likes company, has two cups of tea each day; Ben, who sits beside her, has a glass of milk.'
			},
			{
				id: 'P2',
				text: 'Of the two I know the better drink, and before long nobody will be seen with anything else in hand.'
			}
		],
		'00112233445566778899aabbccddeeff'
	),
	argument,
	cards: [
		{
			id: 'b1',
			kind: 'background',
			title: 'Milk',
			text: 'Milk is drunk more often than tea.',
			asOf: '2025-01-01',
			reviewBy: '2027-01-01',
			source: 'A count of cups, 2024',
			shownByDefault: false
		}
	],
	questions: samples,
	forms: [
		{
			id: 's1-before',
			kind: 'pre-questions',
			title: 'Before you read',
			section: 's1',
			minutes: 2,
			draw: { kind: 'listed', questions: ['S1-01', 'S1-02'] }
		},
		{
			id: 's1-full',
			kind: 'full-quiz',
			title: 'Full quiz',
			section: 's1',
			minutes: 20,
			draw: { kind: 'section', section: 's1', written: 0 }
		},
		{
			id: 'test',
			kind: 'unit-test',
			title: 'Test',
			section: null,
			minutes: 10,
			draw: { kind: 'listed', questions: ['S1-03', 'S1-04', 'S1-05'] }
		},
		{
			id: 'seminar',
			kind: 'seminar',
			title: 'Seminar',
			section: null,
			minutes: 10,
			draw: { kind: 'listed', questions: ['S1-13'] },
			steps: ['Reread.', 'Talk.']
		}
	],
	enemies: [['S1-04', 'S1-13']]
};
