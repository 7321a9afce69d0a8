import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAttempt, foldAttempts, mayRetry } from './attempt.ts';
import type { NewEvent } from './event.ts';
import { anyArrival, arbitraryLog, stampAll } from './log.fixtures.ts';

const here = { unit: 'unit-1', attempt: 'a' };
const start: NewEvent = { ...here, kind: 'attempt-started', form: 's1-check', seed: 'seed' };
const seen: NewEvent = { ...here, kind: 'evidence-seen', question: 'S1-01', sentence: 'S1.1' };
const shown: NewEvent = { ...here, kind: 'answer-shown', question: 'S1-01', version: 'v' };
const skipped: NewEvent = { ...here, kind: 'question-skipped', question: 'S1-01' };
const check = (number: number): NewEvent => ({
	...here,
	kind: 'answered',
	question: 'S1-01',
	version: 'v',
	response: { option: number },
	certainty: null,
	try: number
});

/** The answer to S1-01 after these events. */
function answerAfter(...events: NewEvent[]) {
	const answer = foldAttempt(stampAll([start, ...events]), 'a')?.answers.get('S1-01');
	if (!answer) throw new Error('nothing happened at S1-01');
	return answer;
}

describe('folding attempts', () => {
	it('does not depend on the order of arrival or on repetition', () => {
		fc.assert(
			fc.property(
				arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
				([log, arrived]) => {
					expect(foldAttempts(arrived)).toEqual(foldAttempts(log));
				}
			)
		);
	});

	it('keeps every answer of the log, each once', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const kept = foldAttempts(log).flatMap(({ answers }) => [...answers.values()].flatMap(({ tries }) => tries));
				const given = log.filter(({ kind }) => kind === 'answered');
				expect(kept.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id));
			})
		);
	});

	it('gives one attempt the same as all attempts do', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				for (const attempt of foldAttempts(log)) expect(foldAttempt(log, attempt.id)).toEqual(attempt);
				expect(foldAttempt(log, 'unheard of')).toBeNull();
			})
		);
	});

	it('tells what happened, with its times', () => {
		const events = stampAll([start, skipped, check(1), seen, { ...here, kind: 'attempt-finished' }]);
		const attempt = foldAttempt(events, 'a');
		expect(attempt).toMatchObject({
			form: 's1-check',
			seed: 'seed',
			startedAt: events[0]?.at,
			finishedAt: events[4]?.at
		});
		expect(attempt?.answers.get('S1-01')).toMatchObject({
			skipped: false,
			shown: null,
			tries: [{ response: { option: 1 }, at: events[2]?.at }],
			evidenceSeen: [{ sentence: 'S1.1' }]
		});
	});

	it('keeps answers whose start is missing', () => {
		expect(foldAttempts(stampAll([check(1)]))).toMatchObject([{ id: 'a', form: null, seed: null, finishedAt: null }]);
	});

	it('counts tries as the page did, even when the clock went back', () => {
		const [first, second] = stampAll([check(2), check(1)]);
		if (!first || !second) throw new Error('two events were stamped');
		const tries = foldAttempts([first, second])[0]?.answers.get('S1-01')?.tries;
		expect(tries?.map(({ try: number }) => number)).toEqual([1, 2]);
	});
});

describe('another try', () => {
	it('opens once the sentence was seen after the latest try', () => {
		expect(mayRetry(answerAfter(check(1)))).toBe(false);
		expect(mayRetry(answerAfter(seen, check(1)))).toBe(false);
		expect(mayRetry(answerAfter(check(1), seen))).toBe(true);
		expect(mayRetry(answerAfter(check(1), seen, check(2)))).toBe(false);
		expect(mayRetry(answerAfter(check(1), seen, check(2), seen))).toBe(true);
	});

	it('stays closed before any try and after the answer was shown', () => {
		expect(mayRetry(answerAfter(seen))).toBe(false);
		expect(mayRetry(answerAfter(check(1), shown, seen))).toBe(false);
	});

	it('is not in the way of a question that was passed over', () => {
		expect(answerAfter(skipped).skipped).toBe(true);
		expect(answerAfter(skipped, check(1)).skipped).toBe(false);
	});
});
