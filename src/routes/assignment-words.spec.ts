import { describe, expect, it } from 'vitest';
import { noAccommodation } from '#lib/domain/class/accommodation.ts';
import { sayEased } from './assignment-words.ts';

describe('what a personal link makes easier', () => {
	it('is said in whole sentences', () => {
		const all = { time: 1.5, extraAttempts: 1, questions: 5, readAloud: true };
		expect(sayEased({ until: 1, attempts: 1 }, all)).toEqual([
			'You have 1.5 times as long.',
			'You have 1 more attempt.',
			'You are asked at most 5 questions.',
			'Each question, and the text, can be read aloud by a voice of your device.'
		]);
		expect(
			sayEased({ until: 1, attempts: 1 }, { time: null, extraAttempts: null, questions: 1, readAloud: false })
		).toEqual([
			'There is no limit of time.',
			'You have as many attempts as you like.',
			'You are asked at most 1 question.'
		]);
	});

	it('is nothing where the assignment has no limit to stretch', () => {
		expect(sayEased({ until: 1, attempts: 1 }, noAccommodation)).toEqual([]);
		expect(sayEased({ until: null, attempts: null }, { ...noAccommodation, time: 2, extraAttempts: 1 })).toEqual([]);
	});
});
