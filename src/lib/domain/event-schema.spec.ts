import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { logEvent } from './event-schema.ts';
import { arbitraryLog, stampAll } from './log.fixtures.ts';

const someEvent = arbitraryLog.filter((log) => log.length > 0).map(([event]) => ({ ...event }));

describe('the schema of events', () => {
	it('takes every event as it is, also after a journey as text', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const arrived: unknown = JSON.parse(JSON.stringify(log));
				expect(v.parse(v.array(logEvent), arrived)).toEqual(arrived);
			})
		);
	});

	it('takes the guesses before reading, which are not drawn and have no seed', () => {
		const id = '01890000-0000-7000-8000-000000000000';
		const started = { kind: 'attempt-started', id, at: 0, unit: 'u', attempt: 'a', form: 's1-before', seed: '' };
		expect(v.is(logEvent, started)).toBe(true);
	});

	it('refuses an event that lacks any of its fields', () => {
		fc.assert(
			fc.property(someEvent, fc.nat(), (event, which) => {
				const fields = Object.entries(event);
				const without = Object.fromEntries(fields.filter((_, index) => index !== which % fields.length));
				expect(v.is(logEvent, without)).toBe(false);
			})
		);
	});

	it('refuses a field it does not know, such as a score', () => {
		fc.assert(
			fc.property(someEvent, (event) => {
				expect(v.is(logEvent, { ...event, score: 1 })).toBe(false);
			})
		);
	});

	it('refuses a day that no calendar has', () => {
		const [finding] = stampAll([
			{
				kind: 'finding-kept',
				unit: 'u',
				forecast: 'S4.8',
				finding: 'f',
				title: 'A report',
				place: 'a library',
				date: '2025-02-28',
				says: 'Talks were held.'
			}
		]);
		expect(v.is(logEvent, finding)).toBe(true);
		for (const date of ['2025-02-29', '2025', '28 February 2025', '']) {
			expect(v.is(logEvent, { ...finding, date })).toBe(false);
		}
	});

	it.each([
		['an id that is no UUIDv7', { id: '9b2f7f6e-6d3c-4a55-9b69-2b3f6c1d2e3f' }],
		['a time that is no number', { at: '2026-01-01' }],
		['a time out of every calendar', { at: 1e300 }],
		['a kind from the future', { kind: 'sang' }],
		['an empty unit', { unit: '' }]
	])('refuses %s', (_, wrong) => {
		fc.assert(
			fc.property(someEvent, (event) => {
				expect(v.is(logEvent, { ...event, ...wrong })).toBe(false);
			}),
			{ numRuns: 20 }
		);
	});
});
