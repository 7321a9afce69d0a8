import { describe, expect, it } from 'vitest';
import { noAccommodation } from '#lib/domain/class/accommodation.ts';
import { readRoster } from '#lib/domain/class/roster.ts';
import { sayAccommodation, sayRosterFailure } from './roster-words.ts';

describe('words of the roster', () => {
	it('name the line and the way out', () => {
		const say = (text: string) => {
			const read = readRoster(text);
			return read.ok ? [] : read.failures.map(sayRosterFailure);
		};
		expect(say('')).toEqual(['There is no learner in it. Put one on each line.']);
		expect(say('7\n 7 ')).toEqual(['Line 2: “7” stands further up already. Leave one of the two out.']);
		expect(say('learner,name\n7,A\n,\n,,7b')).toEqual([
			'Line 3: nothing says what the learner hands in under. Give a number or a name.'
		]);
		expect(say('x'.repeat(201))).toEqual([
			'Line 1: a field is longer than 200 letters. Is the file a list of learners?'
		]);
	});

	it('say what is made easier, and nothing where nothing is', () => {
		expect(sayAccommodation(noAccommodation)).toBe('');
		expect(sayAccommodation({ time: 1.5, extraAttempts: 1, questions: 1, readAloud: true })).toBe(
			'1.5 × the time, 1 more attempt, at most 1 question counts, read aloud'
		);
		expect(sayAccommodation({ time: null, extraAttempts: null, questions: 12, readAloud: false })).toBe(
			'no limit of time, as many attempts as they like, at most 12 questions count'
		);
	});
});
